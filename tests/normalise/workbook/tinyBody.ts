import { readBody } from '../../../src/normalise/read/workbook/body.ts';
import type { ColumnKind } from '../../../src/normalise/read/workbook/columnKind.ts';
import { mergesAt } from '../../../src/normalise/read/workbook/merges.ts';
import { type Tiny, tinySheet } from './tinySheet.ts';

/** What a test says of a sheet beside its rows. */
interface Around {
  readonly headings?: readonly string[];
  readonly columns?: Readonly<Record<string, ColumnKind>>;
  readonly merges?: readonly string[];
  readonly after?: number;
  readonly until?: number;
}

/** Returns the body of a sheet whose first line are headings. */
export function bodyOf(rows: readonly (readonly Tiny[])[], around: Around = {}) {
  const { headings = rows[0] as string[], columns = {}, merges = [], after = 1, until } = around;
  const sheet = tinySheet(rows, { merges });
  const headerCells = headings.map((text, i) => ({ text, line: 1, column: i + 1 }));
  const kinds = new Map(Object.entries(columns));
  const mergeAt = mergesAt(sheet);
  return readBody(sheet, { headerCells, mergeAt, numbers: 'vi', columns: kinds, after, until });
}

/** Returns the texts of each row. */
export const texts = (...of: Parameters<typeof bodyOf>) =>
  bodyOf(...of).map(({ row }) => row.cells.map(({ text }) => text).join('|'));
/** Returns the faults of each row, each as code, place and cell. */
export const faults = (...of: Parameters<typeof bodyOf>) =>
  bodyOf(...of).map((each) =>
    each.faults.map(({ code, line, column, cell }) => `${code} ${line}:${column} ${cell}`),
  );
