import { classifyRow } from '../read/classifyRow.ts';
import type { Row } from '../read/table.ts';
import type { Grid } from './grid.ts';

/** Where headings stand and where data begin, rows from 0. */
export interface FoundHeading {
  readonly first: number;
  readonly count: number;
  readonly labels: readonly string[];
  readonly firstRow: number;
}

const DEPTH = 4;

// Years may be headings; other numbers are data.
const isNumber = (text: string): boolean =>
  /^[\d.,:/TZ-]+%?$/u.test(text) && /\d/.test(text) && !/^20\d\d$|\/20\d\d$/.test(text);

const isHeading = (row: Row, code: number, name: number): boolean => {
  const layout = { header: ['\0'], code, name, comment: null };
  const filled = row.cells.filter(({ text }) => text !== '');
  const numbers = filled.filter(({ text }) => isNumber(text));
  if (filled.length < 2 || numbers.length * 3 > filled.length) return false;
  return classifyRow(row, layout, { data: false, notes: false }) === 'data';
};

/** Headings tell their columns apart: each has words, no two the same. */
const isWhole = (labels: readonly string[]): boolean =>
  new Set(labels.filter((label) => label !== '')).size === labels.length;

/**
 * Returns the headings above the first row of data: the fewest rows, up to four, whose words tell
 * all columns apart; numbers of columns and totals between them and the data are passed over.
 */
export function findHeading(
  { rows, labels }: Grid,
  firstRow: number,
  { code, name }: { readonly code: number; readonly name: number },
): FoundHeading | null {
  const last = rows.slice(0, firstRow).findLastIndex((row) => isHeading(row, code, name));
  const tries = Array.from({ length: Math.min(DEPTH, last + 1) }, (_, i) => {
    const [count, first] = [i + 1, last - i];
    return { first, count, labels: labels(first, count), firstRow };
  });
  return tries.find((heading) => isWhole(heading.labels)) ?? tries[0] ?? null;
}
