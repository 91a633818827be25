/**
 * Returns a number of a drawing, to two decimals.
 *
 * @throws where the number is not finite: a drawing never holds NaN
 * @example round(33.3333) // '33.33'
 */
export function round(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`invalid number in a drawing: ${value}`);
  return String(Math.round(value * 100) / 100 || 0);
}

/**
 * Returns a share of the drawing's width.
 *
 * @example percent(33.3333) // '33.33%'
 */
export const percent = (value: number): string => `${round(value)}%`;
