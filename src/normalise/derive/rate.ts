/**
 * Returns a rate in percent, 100 × numerator / denominator, rounded to two
 * decimals as the portal prints it; null where nothing was counted (0 of 0).
 * Example: rate(358660, 405424) = 88.47.
 */
export function rate(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  return Math.round((1e4 * numerator) / denominator) / 1e2;
}

// Half a unit of the last printed digit, and what binary fractions need above it.
const TOLERANCE = 0.005 + 1e-9;

/** Returns whether a printed rate of two decimals is that of its counts. Example: 88.47 of 358,660 and 405,424. */
export const agrees = (printed: number, numerator: number, denominator: number): boolean =>
  denominator > 0 && Math.abs(printed - (100 * numerator) / denominator) <= TOLERANCE;
