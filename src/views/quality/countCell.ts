import type { TableCell } from '../../figures/figure.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Locale } from '../../locales.ts';

/** Returns a number that Hai Cấp counts on its own data, with where it is told at length. */
export const countCell = (n: number, locale: Locale, href: string | null = null): TableCell => ({
  text: formatNumber(n, locale),
  kind: 'number',
  href,
  sort: n,
});
