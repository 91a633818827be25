import { formatLocale } from 'd3';
import type { Locale } from '../locales.ts';

const currency: [string, string] = ['', ''];
const locale = {
  vi: formatLocale({ decimal: ',', thousands: '.', grouping: [3], currency, minus: '−' }),
  en: formatLocale({ decimal: '.', thousands: ',', grouping: [3], currency, minus: '−' }),
};

/** Returns how many decimals a number was stated with, three at most: 95.05 → 2. */
const decimalsOf = (value: number): number =>
  // A thousandfold of nine trillion đồng is more than a number can hold to its last digit.
  Number.isInteger(value)
    ? 0
    : (String(Math.round(value * 1000) / 1000).split('.')[1]?.length ?? 0);

/**
 * Returns a number as readers of the language write it: 88429 → `88.429` in Vietnamese.
 * Without `decimals` it keeps those that it was stated with.
 */
export const formatNumber = (
  value: number,
  language: Locale,
  decimals = decimalsOf(value),
): string => locale[language].format(`,.${decimals}f`)(value);

/** Returns a change with its sign: 3.52 → `+3,52`. */
export const formatChange = (value: number, language: Locale, decimals: number): string =>
  Number(value.toFixed(decimals)) === 0
    ? locale[language].format(`,.${decimals}f`)(0)
    : locale[language].format(`+,.${decimals}f`)(value);
