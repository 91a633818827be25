import { changed, type ChangeSink } from '../changes.ts';
import { type At, error, type Report } from '../messages.ts';
import type { RowOutcome } from '../observe/draft.ts';
import { atCell, atRow, type Row, type Table, type TextCell } from '../read/table.ts';
import type { ReviewedCell } from './readCorrections.ts';
import { leftOut } from './reviewer.ts';

/** A table as the review left it. */
export interface CorrectedTable {
  readonly table: Table;
  /** Rows that are not published, with the code that was reviewed. */
  readonly leftOut: ReadonlyArray<{ readonly row: Row; readonly code: string }>;
}

/** Returns the message of an exception that does not fit what it speaks of any more. */
export function stale(at: At, vi: string, en: string) {
  return error('E-CORRECTION-STALE', at, `${vi}; hãy sửa hoặc bỏ mục`, `${en}; mend or remove it`);
}

const cellOf = ({ cells }: Row, { column }: ReviewedCell): TextCell | undefined =>
  column === null ? undefined : cells[column - 1];

function fits(row: Row, entry: ReviewedCell): boolean {
  const cell = cellOf(row, entry);
  return [cell?.text, cell?.shown, atRow('', row).cell].includes(entry.cell);
}

function rowOf(entry: ReviewedCell, rows: readonly Row[], report: Report): Row | null {
  const row = rows.find(({ line, cells }) =>
    [line, cellOf({ line, cells }, entry)?.line].includes(entry.line),
  );
  if (row && fits(row, entry)) return row;
  const [vi, en] = row
    ? [`ô không còn ghi "${entry.cell}"`, `the cell does not hold "${entry.cell}" any more`]
    : [`không có dòng số liệu ${entry.line}`, `no row of data at line ${entry.line}`];
  report(stale(entry.at, vi, en));
  return null;
}

function replaced(row: Row, entry: ReviewedCell, file: string, change: ChangeSink): Row {
  const value = entry.value ?? '';
  const cells = row.cells.map((cell, i): TextCell => {
    if (i + 1 !== entry.column) return cell;
    change(changed('N-CORRECTED', atCell(file, cell), value));
    const { line, column, sheet } = cell;
    return { text: value, line, column, ...(sheet !== undefined && { sheet }) };
  });
  return { line: row.line, cells };
}

/** A row that a workbook's cell made unreadable is read when all that was wrong with it is mended. */
const isMended = ({ faults = [] }: Row, entries: readonly ReviewedCell[]): boolean =>
  faults.length > 0 && faults.every((fault) => entries.some(({ code }) => code === fault));

/**
 * Returns a table with the cells that were replaced after a review, and apart from it the rows
 * that were left out. An exception that does not fit what stands there is reported at its own
 * line and changes nothing.
 */
export function correctTable(
  table: Table,
  exceptions: readonly ReviewedCell[],
  report: Report,
  change: ChangeSink,
): CorrectedTable {
  if (exceptions.length === 0) return { table, leftOut: [] };
  const { unread = [], others = [] } = table;
  const totals = others.filter(({ kind }) => kind === 'total');
  const all = [...table.rows, ...unread, ...totals];
  const found = exceptions.flatMap((entry) => {
    const row = rowOf(entry, all, report);
    return row ? [{ entry, row }] : [];
  });
  const of = Map.groupBy(found, ({ row }) => row);
  const entriesOf = (row: Row): ReviewedCell[] => (of.get(row) ?? []).map(({ entry }) => entry);
  const mend = (row: Row): Row =>
    entriesOf(row)
      .filter(({ action }) => action === 'replace')
      .reduce((each, entry) => replaced(each, entry, table.file, change), row);
  const out = (row: Row) => entriesOf(row).find(({ action }) => action === 'leave-out');
  const gone = table.rows.flatMap((row) => {
    const entry = out(row);
    if (entry) report(leftOut(entry, atRow(table.file, row)));
    return entry ? [{ row, code: entry.code }] : [];
  });
  const mended = unread.filter((row) => isMended(row, entriesOf(row)));
  const kept = [...table.rows.filter((row) => !out(row)), ...mended].map(mend);
  return {
    table: {
      ...table,
      rows: mended.length === 0 ? kept : kept.toSorted((a, b) => a.line - b.line),
      unread: unread.filter((row) => !mended.includes(row)),
    },
    leftOut: gone,
  };
}

/** Returns what became of a row that was left out after a review. */
export const leftOutcome = (row: Row, code: string, figures: number): RowOutcome => ({
  row,
  outcome: 'rejected',
  drafts: [],
  codes: [code],
  figures,
  changes: [],
});
