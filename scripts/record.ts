import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import type { Message } from '../src/model/account.ts';
import { sortMessages } from '../src/normalise/account.ts';
import type { Stated } from '../src/model/history.ts';
import { figureKey } from '../src/normalise/derive/figureKey.ts';
import { historyRow } from '../src/normalise/history/historyRow.ts';
import { historyColumns } from '../src/normalise/history/readHistory.ts';
import type { Placed } from '../src/normalise/harmonise.ts';
import { byFigure } from '../src/normalise/order.ts';
import { buildPlaces } from '../src/normalise/registry/buildPlaces.ts';
import { DataError } from './dataError.ts';
import { stoppedBy } from './mode.ts';
import { observeAll } from './observeAll.ts';
import { packageRegistry } from './read/packageRegistry.ts';
import { readAll } from './read/readAll.ts';
import { documentsHistory, historyOfTable } from './read/readHistoryFolder.ts';

/** Where the data stand and which registry they name. */
export interface RecordOptions {
  readonly dataDir: string;
  readonly registryFile: string;
}

// A figure of a table that moved to another file of it says what it said; documents have ids alone.
const statementKey = (figure: Stated & { readonly cell?: unknown; readonly table?: unknown }) =>
  figure.cell || figure.table ? `${figureKey(figure)} ${figure.value ?? figure.status}` : figure.id;

const textOf = (figures: readonly Placed[], dates: ReadonlyMap<string, string | null>): string =>
  Papa.unparse(
    {
      fields: [...historyColumns],
      data: figures
        .toSorted(byFigure)
        .map((figure) => historyRow(figure, dates.get(figure.source) ?? null))
        .map((row) => historyColumns.map((column) => row[column])),
    },
    { newline: '\n' },
  );

/** Adds figures to the end of a file of the history; what stands there is not touched. */
function append(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const rows = before === '' ? text : text.slice(text.indexOf('\n') + 1);
  writeFileSync(path, `${before}${rows}\n`);
}

/**
 * Writes every published figure that is not recorded yet to `data/history`, a file for each file
 * of a table and one for all documents, and returns how many by file. Their date is that of their
 * source: published, or else retrieved; no clock is read, so the same data give the same bytes.
 *
 * @throws {DataError} where anything is wrong with the data: then nothing is recorded
 */
export function recordHistory({ dataDir, registryFile }: RecordOptions): Map<string, number> {
  const messages: Message[] = [];
  const report = (message: Message): void => void messages.push(message);
  const input = readAll(dataDir, registryFile, report);
  const { base, overlay, lineage, oldProvinces } = input.registry;
  const places = buildPlaces(base, overlay, lineage, oldProvinces);
  const { stood } = observeAll(input, places, messages, report);
  const stopping = stoppedBy(messages, 'strict');
  if (stopping.length > 0) throw new DataError(sortMessages(stopping));
  const known = new Set(input.recorded.flatMap((each) => [each.id, statementKey(each)]));
  const dates = new Map(input.sources.map((each) => [each.id, each.published ?? each.retrieved]));
  const added = new Map<string, number>();
  for (const { file, figures } of stood) {
    const fresh = figures.filter((each) => !known.has(each.id) && !known.has(statementKey(each)));
    if (fresh.length === 0) continue;
    const path = file === null ? documentsHistory : historyOfTable(file);
    append(join(dataDir, path), textOf(fresh, dates));
    added.set(path, (added.get(path) ?? 0) + fresh.length);
  }
  return added;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: 'data' }, registry: { type: 'string' } },
  });
  try {
    const added = recordHistory({
      dataDir: resolve(values.data),
      registryFile: resolve(values.registry ?? packageRegistry()),
    });
    for (const [file, count] of added) console.log(`${file}: ${count} figures recorded`);
    if (added.size === 0) console.log('every published figure is recorded already');
  } catch (problem) {
    if (!(problem instanceof DataError)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
