import type { KnownOfAll } from '../known.ts';
import type { FileSpec } from '../tableSpec.ts';
import { columnOf } from '../read/labels.ts';
import { readTable } from '../read/readTable.ts';
import type { Row, Table, TextCell } from '../read/table.ts';
import { columnKinds } from '../read/workbook/columnKind.ts';
import { isWorkbookName } from '../read/workbook/openWorkbook.ts';
import { readWorkbook } from '../read/workbook/readWorkbook.ts';
import { nextPeriod } from './nextPeriod.ts';
import { periodInText } from './periodIn.ts';

/** Cells of a table that the next period's file has otherwise. */
export interface Emptied {
  readonly sheet: string | null;
  /** Figures and days, which are to be filled in again. */
  readonly empty: readonly TextCell[];
  /** Cells that state the period, with their new text. */
  readonly written: ReadonlyArray<{ readonly cell: TextCell; readonly text: string }>;
}

const silent = (): void => undefined;

const tableOf = (bytes: Uint8Array, spec: FileSpec, { catalogue }: KnownOfAll): Table =>
  isWorkbookName(spec.file)
    ? readWorkbook(bytes, spec, columnKinds(spec, catalogue), spec.file, silent, silent)
    : readTable(bytes, spec, spec.file, silent, silent);

/** The columns that a person fills in: figures, ranks and the day on which they were taken. */
function filledIn({ figures, asOf, period }: FileSpec): string[] {
  const days = [asOf, ...('start' in period ? [period.start, period.end] : [])];
  return [
    ...figures.flatMap(({ value, numerator, denominator, rank }) => [
      value,
      numerator,
      denominator,
      rank,
    ]),
    ...days.map((day) => (day !== null && 'column' in day ? day.column : undefined)),
  ].filter((name) => name !== undefined);
}

/** What a line above the table says of the period, one period later. */
function restated(rows: readonly Row[], spec: FileSpec, next: string): Emptied['written'] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const said = periodInText(cell.text);
      const isOwn = 'text' in spec.period && cell.text.trim() === spec.period.text;
      if (isOwn) return [{ cell, text: next }];
      return said === null ? [] : [{ cell, text: cell.text.replace(said, next) }];
    }),
  );
}

/**
 * Returns what of a described table is to be emptied or written anew for the period `next`: its
 * figures in rows of data and totals, the period in the lines above and in its own column. Null
 * where the table can't be read by its description.
 */
export function emptied(
  bytes: Uint8Array,
  spec: FileSpec,
  next: string,
  known: KnownOfAll,
): Emptied | null {
  const table = tableOf(bytes, spec, known);
  const { header, rows, unread = [], others = [], sheet = null } = table;
  if (header.length === 0) return null;
  const columns = filledIn(spec).map((name) => columnOf(name, header));
  const totals = others.filter(({ kind }) => kind === 'total');
  const above = others.filter(({ kind }) => kind === 'preamble');
  const filled = [...rows, ...unread, ...totals];
  const period = 'column' in spec.period ? columnOf(spec.period.column, header) : -1;
  const inRows = filled.flatMap(({ cells }) => {
    const cell = cells[period];
    const text = cell && nextPeriod(cell.text);
    return text ? [{ cell, text }] : [];
  });
  return {
    sheet,
    empty: filled.flatMap(({ cells }) => columns.flatMap((column) => cells[column] ?? [])),
    written: [...restated(above, spec, next), ...inRows],
  };
}
