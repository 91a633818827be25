/** The values between which the middle half lies. */
export interface Quartiles {
  readonly lower: number;
  readonly upper: number;
}

function quantile(sorted: readonly number[], part: number): number {
  const at = part * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * Returns the lower and upper quartile; null for none. Type 7 of R's quantile.
 * Example: quartiles([1, 2, 3, 4]) = { lower: 1.75, upper: 3.25 }.
 */
export function quartiles(values: readonly number[]): Quartiles | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0
    ? null
    : { lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) };
}
