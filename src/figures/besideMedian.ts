/** Returns on which side of a median a value stands, by what readers see of both. */
export function besideMedian(
  value: { readonly value: number; readonly text: string },
  median: { readonly value: number; readonly text: string },
): 'above' | 'below' | 'at' {
  // Values that are written alike are not told apart by decimals that nobody sees.
  if (value.text === median.text) return 'at';
  return value.value > median.value ? 'above' : 'below';
}
