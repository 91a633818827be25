/**
 * Returns the position of each value from the largest down, from 1; equal values
 * share the better one and the next is skipped ("standard competition").
 * Example: positions([5, 9, 9, 1]) = [3, 1, 1, 4].
 */
export const positions = (values: readonly number[]): number[] =>
  values.map((value) => 1 + values.filter((other) => other > value).length);
