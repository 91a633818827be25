/** A cell as it is sorted: its number, or its words; null in both for one that stands outside any order. */
export interface SortCell {
  readonly number: number | null;
  readonly text: string;
}

export type Direction = 'asc' | 'desc';

const collator = new Intl.Collator('vi', { numeric: true });

/** Kinds of units stand before names in Vietnamese, and names are looked up without them. */
const KIND = /^(?:Tỉnh|Thành phố|TP\.|Xã|Phường|Đặc khu)\s+/u;

/**
 * Returns the number that a cell's words begin with or hold, in the page's language:
 * `hơn 31.900 người` → 31900 in Vietnamese; null for words without a number.
 */
export function numberIn(text: string, locale: string): number | null {
  const [found] = /[−-]?\d[\d.,]*/.exec(text) ?? [];
  if (found === undefined) return null;
  const [thousands, decimal] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const plain = found
    .replace(/[.,]$/, '')
    .replaceAll(thousands, '')
    .replace(decimal, '.')
    .replace('−', '-');
  return Number.isNaN(Number(plain)) ? null : Number(plain);
}

/** Returns whether a column is one of numbers: most of its cells that say anything have one. */
export const isNumeric = (cells: readonly SortCell[]): boolean => {
  const said = cells.filter(({ text }) => text !== '');
  return said.filter(({ number }) => number !== null).length * 2 > said.length;
};

const outside = (cell: SortCell, numeric: boolean): boolean =>
  numeric ? cell.number === null : cell.text === '';

function compare(a: SortCell, b: SortCell, numeric: boolean): number {
  if (numeric) return (a.number ?? 0) - (b.number ?? 0);
  return collator.compare(a.text.replace(KIND, ''), b.text.replace(KIND, ''));
}

/**
 * Returns the positions of cells in the order asked for; those without a number to be ordered by
 * come last in either direction, and equal ones keep the order that they came in.
 */
export function sortOrder(cells: readonly SortCell[], direction: Direction): readonly number[] {
  const numeric = isNumeric(cells);
  const turn = direction === 'asc' ? 1 : -1;
  return cells
    .map((cell, at) => ({ cell, at, last: outside(cell, numeric) }))
    .sort(
      (a, b) =>
        Number(a.last) - Number(b.last) ||
        (a.last ? 0 : turn * compare(a.cell, b.cell, numeric)) ||
        a.at - b.at,
    )
    .map(({ at }) => at);
}

/** Returns how many cells stand outside the order. */
export const countOutside = (cells: readonly SortCell[]): number =>
  cells.filter((cell) => outside(cell, isNumeric(cells))).length;
