import { createHash } from 'node:crypto';
import type { TableBytes } from '../../../src/normalise/checkBytes.ts';
import type { Recorded } from '../../../src/normalise/history/readHistory.ts';
import { stated } from '../../../src/normalise/history/stated.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { figure } from '../figures.ts';
import { spec } from '../support.ts';

/** Returns a table of text, described as a test says; one that begins anew gets its own checksum. */
export function tableOf(text: string, changes: Partial<FileSpec> = {}): TableBytes {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const described = spec({ sha256, ...changes });
  const file = `tables/toy/${described.file}`;
  return { bytes: new TextEncoder().encode(text), file, sha256, spec: described };
}

/** Returns a published figure of the second column of a line of `t.csv`. */
export const recorded = (line: number, changes: Partial<Recorded> = {}): Recorded => ({
  ...stated(figure({ places: [`9000${line - 1}`], value: line })),
  id: `toy-t-${line}-2`,
  locator: `t.csv:${line}:2`,
  table: 'tables/toy/t.csv',
  recorded: '2026-11-01',
  at: { file: 'history/toy/t.csv', line, column: 0, cell: `toy-t-${line}-2` },
  ...changes,
});
