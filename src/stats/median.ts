/**
 * Returns the middle of the values, or the mean of the middle two; null for none.
 * Same as type 7 of R's quantile at 0.5. Example: median([3, 1, 2, 10]) = 2.5.
 */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  if (upper === undefined) return null;
  const lower = sorted[Math.ceil(half) - 1] ?? upper;
  return (lower + upper) / 2;
}
