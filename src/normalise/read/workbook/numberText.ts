import type { NumberFormat } from '../../cells/numberFormat.ts';

function digitsOf(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}

/**
 * Returns a stored number in the characters of the declared format, whole and
 * ungrouped, so that texts and numbers of one column are read alike. Example:
 * 1234.5 is `1234,5` in `vi`.
 */
export function numberText(value: number, format: NumberFormat): string {
  const digits = digitsOf(value);
  return format === 'vi' ? digits.replace('.', ',') : digits;
}

/**
 * Returns a share as a percentage without the noise of binary fractions: 0.9505
 * is 95.05, though 0.9505 × 100 is 95.05000000000001 and Excel keeps 15 digits.
 */
export const percentOf = (share: number): number => Number((share * 100).toPrecision(15));
