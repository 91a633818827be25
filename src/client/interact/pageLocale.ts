import { locales } from '../../locales.ts';

/** The language of the page. */
export const pageLocale =
  locales.find((each) => each === document.documentElement.lang) ?? locales[0];
