/** The two counts of a rate. */
export interface Counts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * Returns the rate of several places taken together, in percent: 100 × sum of
 * numerators / sum of denominators. Null where a count is missing or nothing was
 * counted, because a mean of rates would weigh small places like large ones.
 * Example: 1 of 2 with 9 of 98 = 10.
 */
export function pooledRate(items: readonly Counts[]): number | null {
  let [top, bottom] = [0, 0];
  for (const { numerator, denominator } of items) {
    if (numerator === null || denominator === null) return null;
    top += numerator;
    bottom += denominator;
  }
  return bottom > 0 ? (100 * top) / bottom : null;
}
