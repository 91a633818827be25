import { parseAddress } from '../cellAddress.ts';
import type { Sheet, SheetCell } from './sheet.ts';

const RANGE = /^(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?$/;

/** How many cells may still be added up: a sheet of sums over sums must not take for ever. */
export interface SumBudget {
  left: number;
}

function numbersOf(sheet: Sheet, range: string, budget: SumBudget): number[] | null {
  const [, first = '', last = first] = RANGE.exec(range) ?? [];
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (!from || !to) return null;
  const [bottom, right] = [Math.min(to.line, sheet.lines), Math.min(to.column, sheet.columns)];
  budget.left -= Math.max(0, bottom - from.line + 1) * Math.max(0, right - from.column + 1);
  if (budget.left < 0) return null;
  const numbers: number[] = [];
  for (let line = from.line; line <= bottom; line += 1)
    for (let column = from.column; column <= right; column += 1) {
      const value = sheet.cell(line, column)?.value;
      if (typeof value === 'number') numbers.push(value);
    }
  return numbers;
}

/**
 * Returns what a formula `SUM(…)` over cells of its sheet comes to now; null for
 * any other formula, and when the budget is spent. What was stored can be stale.
 */
export function recomputedSum(
  { formula }: SheetCell,
  sheet: Sheet,
  budget: SumBudget,
): number | null {
  const [, inside] = /^SUM\(([^()]*)\)$/i.exec(formula ?? '') ?? [];
  if (inside === undefined) return null;
  let sum = 0;
  for (const range of inside.split(/[,;]/)) {
    const numbers = numbersOf(sheet, range.trim(), budget);
    if (!numbers) return null;
    sum += numbers.reduce((all, value) => all + value, 0);
  }
  return sum;
}

/** Returns whether two sums are the same but for the noise of binary fractions. */
export const sameSum = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
