import { parseAddress } from '../cellAddress.ts';
import type { Sheet, SheetCell } from './sheet.ts';

const RANGE = /^(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?$/;

function numbersOf(sheet: Sheet, range: string): number[] | null {
  const [, first = '', last = first] = RANGE.exec(range) ?? [];
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (!from || !to) return null;
  const numbers: number[] = [];
  for (let line = from.line; line <= Math.min(to.line, sheet.lines); line += 1)
    for (let column = from.column; column <= Math.min(to.column, sheet.columns); column += 1) {
      const value = sheet.cell(line, column)?.value;
      if (typeof value === 'number') numbers.push(value);
    }
  return numbers;
}

/**
 * Returns what a formula `SUM(…)` over cells of its sheet comes to now; null for
 * any other formula. What was stored with it can be stale.
 */
export function recomputedSum({ formula }: SheetCell, sheet: Sheet): number | null {
  const [, inside] = /^SUM\(([^()]*)\)$/i.exec(formula ?? '') ?? [];
  if (inside === undefined) return null;
  const parts = inside.split(/[,;]/).map((range) => numbersOf(sheet, range.trim()));
  if (parts.some((part) => part === null)) return null;
  return parts.flatMap((part) => part ?? []).reduce((sum, value) => sum + value, 0);
}

/** Returns whether two sums are the same but for the noise of binary fractions. */
export const sameSum = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
