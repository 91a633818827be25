import { CFB, read, SSF, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { cellAddress, parseAddress } from '../cellAddress.ts';
import type { Merge, Sheet, SheetCell } from './sheet.ts';
import { isRich, isStruck } from './rawSheet.ts';

/** A folder of parts, as the library's own container holds it. */
export interface Container {
  readonly FullPaths: readonly string[];
}

/** The part of the library's container that is used here; its own types are `any`. */
interface ContainerLibrary {
  read(bytes: Uint8Array, options: { type: 'buffer' | 'array' }): Container;
  find(container: Container, path: string): { content?: ArrayLike<number> } | null;
  write(container: Container, options: { fileType: 'zip'; type: 'array' }): ArrayLike<number>;
  utils: {
    cfb_new(): Container;
    cfb_add(container: Container, path: string, content: Uint8Array): void;
  };
}

export const containers = CFB as ContainerLibrary;

const formats = SSF as { is_date(format: string): boolean };

/** Returns whether a number format shows a number as a date or time. */
export const isDateFormat = (format: string): boolean => formats.is_date(format);

/**
 * Returns a workbook as the library reads it: numbers as stored, never dates of
 * its own making; formulas and formats beside them.
 */
export const readBook = (bytes: Uint8Array, more: { cellStyles?: boolean } = {}): WorkBook =>
  read(bytes, {
    type: 'array',
    dense: true,
    nodim: true,
    cellDates: false,
    cellFormula: true,
    cellHTML: false,
    cellNF: true,
    cellText: true,
    ...more,
  });

const errorText = (cell: CellObject): string => (cell.w ?? '') || '#N/A';

// The library leaves such a cell out, or reads it as 0.
const uncomputed: SheetCell = {
  value: '',
  shown: '',
  format: 'General',
  formula: '',
  uncached: true,
};

function cellOf(cell: CellObject | undefined, uncached: boolean, struck: boolean, rich: boolean) {
  if (uncached) return uncomputed;
  if (!cell) return undefined;
  const value = cell.v instanceof Date ? Number.NaN : (cell.v ?? '');
  // Runs of a rich text can be struck through one by one; `r` is their XML.
  const strikes = struck || (typeof cell.r === 'string' && isStruck(cell.r));
  const found: SheetCell = {
    value,
    shown: cell.w ?? String(value),
    format: typeof cell.z === 'string' ? cell.z : 'General',
    ...(cell.t === 'e' ? { error: errorText(cell) } : {}),
    ...(cell.f === undefined ? {} : { formula: cell.f }),
    ...(strikes ? { struck: true } : {}),
    ...(rich || (typeof cell.r === 'string' && isRich(cell.r)) ? { rich: true } : {}),
  };
  return found;
}

interface Marks {
  readonly uncached: ReadonlySet<string>;
  readonly struck: ReadonlySet<string>;
  readonly rich: ReadonlySet<string>;
}

type Cells = ReadonlyArray<readonly CellObject[] | undefined>;

/** The last line and the last column that hold anything, a formula without a value too. */
function extentOf(data: Cells, uncached: ReadonlySet<string>) {
  const extent = { lines: 0, columns: 0 };
  const reach = (line: number, column: number): void => {
    extent.lines = Math.max(extent.lines, line);
    extent.columns = Math.max(extent.columns, column);
  };
  data.forEach((row, r) =>
    row?.forEach(({ v = '' }, c) => {
      if (v !== '') reach(r + 1, c + 1);
    }),
  );
  for (const address of uncached) {
    const at = parseAddress(address);
    if (at) reach(at.line, at.column);
  }
  return extent;
}

const mergesOf = (sheet: WorkSheet): Merge[] =>
  (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));

/** Returns a sheet of the library as one of ours; `more` is what the library does not tell. */
export function sheetOf(
  sheet: WorkSheet,
  { uncached, struck, rich }: Marks,
  more: Pick<Sheet, 'name' | 'range' | 'hiddenLines' | 'hiddenColumns' | 'notes' | 'date1904'>,
): Sheet {
  const data = (sheet['!data'] ?? []) as Cells;
  return {
    ...more,
    ...extentOf(data, uncached),
    merges: mergesOf(sheet),
    cell(line, column) {
      const address = cellAddress(line, column);
      const found = data[line - 1]?.[column - 1];
      return cellOf(found, uncached.has(address), struck.has(address), rich.has(address));
    },
  };
}
