import type { Row, TextCell } from '../table.ts';
import { cellText } from './cellText.ts';
import { type ColumnKind, type ColumnKinds, holdsFigures } from './columnKind.ts';
import { extraFault, type Fault, mergedFault, sumFault } from './fault.ts';
import { isTall, type MergeAt } from './merges.ts';
import { type NumberFormat, numberText } from './numberText.ts';
import { withKinds } from './rowKind.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { recomputedSum, sameSum } from './sums.ts';

/** A fault with the cell that it is about. */
export interface PlacedFault extends Fault {
  readonly line: number;
  readonly column: number;
  readonly cell: string;
}

/** A row with what is wrong in it; a row of data with a fault is refused. */
export interface BodyRow {
  readonly row: Row;
  /** One for each refused cell; a merge is named in its first row, and refuses all its rows. */
  readonly faults: readonly PlacedFault[];
}

export interface BodyOptions {
  /** Headings; without any, cells of all columns are taken as they stand. */
  readonly headerCells: readonly TextCell[];
  readonly mergeAt: MergeAt;
  readonly numbers: NumberFormat;
  readonly columns: ColumnKinds;
  /** The line before the first. */
  readonly after: number;
  /** The line behind the last; default: the end of the sheet. */
  readonly until?: number | undefined;
}

interface CellRead {
  readonly cell: TextCell;
  readonly fault: PlacedFault | null;
}

type Reader = (line: number, column: number) => CellRead;

const isBlank = (cell: SheetCell | undefined): boolean =>
  cell === undefined || (cell.value === '' && cell.formula === undefined);

function textCell(sheet: Sheet, line: number, column: number, text: string, found?: SheetCell) {
  const cell: TextCell = {
    text,
    line,
    column,
    sheet: sheet.name,
    ...(found && found.shown !== text && !found.uncached ? { shown: found.shown } : {}),
    ...(found && typeof found.value === 'number' && !found.uncached && found.error === undefined
      ? { stored: found.value }
      : {}),
    ...(found?.formula === undefined ? {} : { formula: true }),
  };
  return cell;
}

function sumFaultOf(cell: SheetCell | undefined, sheet: Sheet, numbers: NumberFormat) {
  if (typeof cell?.value !== 'number' || cell.uncached) return null;
  const sum = recomputedSum(cell, sheet);
  if (sum === null || sameSum(sum, cell.value)) return null;
  return sumFault(numberText(cell.value, numbers), numberText(sum, numbers));
}

/** Returns the reader of cells: where merges lie, the one that stands for all of them. */
function readerOf(
  sheet: Sheet,
  { headerCells, mergeAt, numbers, columns, after }: BodyOptions,
): Reader {
  const kindOf = (column: number): ColumnKind | undefined =>
    columns.get(headerCells[column - 1]?.text ?? '');
  return (line, column) => {
    const kind = kindOf(column);
    const merge = mergeAt(line, column);
    const inMerge = merge && merge.top > after ? merge : undefined;
    const anchor = inMerge ?? { top: line, left: column };
    const tall = inMerge !== undefined && isTall(inMerge) && column === inMerge.left;
    const found = tall || !merge ? sheet.cell(anchor.top, column) : sheet.cell(line, column);
    const reading = cellText(found, { kind, numbers, date1904: sheet.date1904 });
    const merged = inMerge !== undefined && !isBlank(found) && isMergedFigure(kind, found);
    const fault = merged ? mergedFault() : (reading.fault ?? sumFaultOf(found, sheet, numbers));
    const text = merged && line !== anchor.top ? '' : reading.text;
    const cell = textCell(sheet, line, column, text, text === '' ? undefined : found);
    if (!fault || kind === 'ignored') return { cell, fault: null };
    const at = merged ? anchor.top : line;
    return { cell, fault: { ...fault, line: at, column, cell: reading.text } };
  };
}

const isMergedFigure = (kind: ColumnKind | undefined, found: SheetCell | undefined): boolean =>
  holdsFigures(kind) || (kind === undefined && typeof found?.value === 'number');

function extraFaults(sheet: Sheet, line: number, width: number): PlacedFault[] {
  const faults: PlacedFault[] = [];
  for (let column = width + 1; column <= sheet.columns; column += 1) {
    const found = sheet.cell(line, column);
    if (!isBlank(found))
      faults.push({ ...extraFault(), line, column, cell: String(found?.shown ?? '') });
  }
  return faults;
}

function hasContent(sheet: Sheet, line: number): boolean {
  for (let column = 1; column <= sheet.columns; column += 1)
    if (!isBlank(sheet.cell(line, column))) return true;
  return false;
}

/**
 * Returns the rows of a part of a sheet that hold anything, each with as many
 * cells as there are headings. A text that is merged downwards stands in each of
 * its rows; a figure that is merged is refused in all of them.
 */
export function readBody(sheet: Sheet, options: BodyOptions): BodyRow[] {
  const { headerCells, after, until = sheet.lines + 1, mergeAt } = options;
  const width = headerCells.length === 0 ? sheet.columns : headerCells.length;
  const read = readerOf(sheet, options);
  const faultsOf = new Map<number, readonly PlacedFault[]>();
  const rows: Row[] = [];
  for (let line = after + 1; line < until; line += 1) {
    if (!hasContent(sheet, line)) continue;
    const cells = Array.from({ length: width }, (_, i) => read(line, i + 1));
    rows.push({ line, cells: cells.map(({ cell }) => cell) });
    const faults = cells.flatMap(({ fault }) => fault ?? []);
    faultsOf.set(line, [...faults, ...extraFaults(sheet, line, width)]);
  }
  const placed = headerCells.length === 0 ? rows : withKinds(rows, mergeAt);
  return placed.map((row) => ({ row, faults: faultsOf.get(row.line) ?? [] }));
}
