import { parseAddress } from '../../../src/normalise/read/cellAddress.ts';
import type { Merge, Sheet, SheetCell } from '../../../src/normalise/read/workbook/sheet.ts';

/** A cell as a test writes it; null is empty. */
export type Tiny = string | number | boolean | null | Partial<SheetCell>;

const cellOf = (tiny: Tiny | undefined): SheetCell | undefined => {
  if (tiny === null || tiny === undefined) return undefined;
  if (typeof tiny !== 'object') return { value: tiny, shown: String(tiny), format: 'General' };
  return { value: '', shown: String(tiny.value ?? ''), format: 'General', ...tiny };
};

function mergeOf(range: string): Merge {
  const [from, to] = range.split(':').map((address) => parseAddress(address));
  if (!from || !to) throw new Error(`invalid range: ${range}`);
  return { top: from.line, left: from.column, bottom: to.line, right: to.column };
}

/** Returns merges written as `A1:B2`. */
export const mergesOf = (...ranges: readonly string[]): Merge[] => ranges.map(mergeOf);

/** Returns a sheet named S of these rows from A1 on. */
export const tinySheet = (
  rows: readonly (readonly Tiny[])[],
  { merges = [], ...more }: Partial<Omit<Sheet, 'merges'>> & { merges?: readonly string[] } = {},
): Sheet => ({
  name: 'S',
  cell: (line, column) => cellOf(rows[line - 1]?.[column - 1]),
  lines: rows.length,
  columns: Math.max(0, ...rows.map((row) => row.length)),
  merges: mergesOf(...merges),
  hiddenLines: new Set(),
  hiddenColumns: new Set(),
  notes: [],
  date1904: false,
  ...more,
});
