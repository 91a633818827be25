/**
 * Returns a rate in percent, 100 × numerator / denominator, rounded to two
 * decimals as the portal prints it; null where nothing was counted (0 of 0).
 * Example: rate(358660, 405424) = 88.47.
 */
export function rate(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  return Math.round((1e4 * numerator) / denominator) / 1e2;
}

/**
 * Returns whether a printed rate is that of its counts, within half a unit of its last digit (two
 * decimals unless it was printed with fewer). Example: 88.47 of 358,660 and 405,424.
 */
export const agrees = (
  printed: number,
  numerator: number,
  denominator: number,
  decimals = 2,
): boolean =>
  // Binary fractions need a little above the half; of 0 of 0 the difference is NaN, within nothing.
  Math.abs(printed - (100 * numerator) / denominator) <= 0.5 * 10 ** -decimals + 1e-9;

/** Returns how many decimals a rate was printed with; two where it was not seen or has more. */
export const printedDecimals = (printed: string | null): number =>
  printed === null ? 2 : Math.min(2, /[.,](\d+)(?!.*[.,]\d)/.exec(printed)?.[1]?.length ?? 0);
