import type { NumberFormat } from '../../cells/numberFormat.ts';
import { columnOf } from '../labels.ts';
import type { Row, TextCell } from '../table.ts';
import { cellText } from './cellText.ts';
import { type ColumnKind, type ColumnKinds, holdsFigures } from './columnKind.ts';
import { extraFault, type Fault, mergedFault, sumFault } from './fault.ts';
import { MAX_SUMMED } from './limits.ts';
import { isTall, type MergeAt } from './merges.ts';
import { numberText } from './numberText.ts';
import { withKinds } from './rowKind.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { recomputedSum, sameSum, type SumBudget } from './sums.ts';

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
  /** Cells whose text stands in the first row of their merge alone. */
  readonly spread: readonly TextCell[];
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
  readonly spread: boolean;
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
    ...(found?.rich ? { rich: true } : {}),
  };
  return cell;
}

function sumFaultOf(
  cell: SheetCell | undefined,
  sheet: Sheet,
  numbers: NumberFormat,
  budget: SumBudget,
) {
  if (typeof cell?.value !== 'number' || cell.uncached) return null;
  const sum = recomputedSum(cell, sheet, budget);
  if (sum === null || sameSum(sum, cell.value)) return null;
  return sumFault(numberText(cell.value, numbers), numberText(sum, numbers));
}

/** Returns the reader of cells: where merges lie, the one that stands for all of them. */
function readerOf(
  sheet: Sheet,
  { headerCells, mergeAt, numbers, columns, after }: BodyOptions,
): Reader {
  const budget: SumBudget = { left: MAX_SUMMED };
  const labels = headerCells.map(({ text }) => text);
  const kinds = new Map([...columns].map(([name, kind]) => [columnOf(name, labels) + 1, kind]));
  const kindOf = (column: number): ColumnKind | undefined => kinds.get(column);
  return (line, column) => {
    const kind = kindOf(column);
    const merge = mergeAt(line, column);
    const inMerge = merge && merge.top > after ? merge : undefined;
    const anchor = inMerge ?? { top: line, left: column };
    const tall = inMerge !== undefined && isTall(inMerge) && column === inMerge.left;
    const found = tall || !merge ? sheet.cell(anchor.top, column) : sheet.cell(line, column);
    const reading = cellText(found, { kind, numbers, date1904: sheet.date1904 });
    const merged = inMerge !== undefined && !isBlank(found) && isMergedFigure(kind, found);
    const fault = merged
      ? mergedFault()
      : (reading.fault ?? sumFaultOf(found, sheet, numbers, budget));
    const text = merged && line !== anchor.top ? '' : reading.text;
    const cell = textCell(sheet, line, column, text, text === '' ? undefined : found);
    const spread = tall && text !== '' && line !== anchor.top;
    if (!fault || kind === 'ignored') return { cell, fault: null, spread };
    const at = merged ? anchor.top : line;
    return { cell, fault: { ...fault, line: at, column, cell: reading.text }, spread };
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

/**
 * Returns the rows of a part of a sheet, empty ones too, each with as many cells
 * as there are headings. A text that is merged downwards stands in each of
 * its rows; a figure that is merged is refused in all of them.
 */
export function readBody(sheet: Sheet, options: BodyOptions): BodyRow[] {
  const { headerCells, after, until = sheet.lines + 1, mergeAt } = options;
  const width = headerCells.length === 0 ? sheet.columns : headerCells.length;
  const read = readerOf(sheet, options);
  const found: BodyRow[] = [];
  for (let line = after + 1; line < until; line += 1) {
    const cells = Array.from({ length: width }, (_, i) => read(line, i + 1));
    const faults = cells.flatMap(({ fault }) => fault ?? []);
    found.push({
      row: { line, cells: cells.map(({ cell }) => cell) },
      faults: [...faults, ...extraFaults(sheet, line, width)],
      spread: cells.flatMap(({ cell, spread }) => (spread ? [cell] : [])),
    });
  }
  if (headerCells.length === 0) return found;
  const rows = withKinds(
    found.map(({ row }) => row),
    mergeAt,
  );
  return found.map((each, i) => ({ ...each, row: rows[i] ?? each.row }));
}
