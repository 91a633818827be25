import { type Locale, locales } from '../locales.ts';
import { absoluteUrl, twinUrl } from '../urls.ts';

/** A language version of a page, for `<link rel="alternate">`. */
export interface Alternate {
  readonly hreflang: Locale | 'x-default';
  readonly href: string;
}

/** Returns the page in each language, in menu order, then the one for everybody else: Vietnamese. */
export function alternates(locale: Locale, path: string, address: string): readonly Alternate[] {
  const pathIn = (language: Locale) => (language === locale ? path : twinUrl(locale, path));
  const hrefIn = (language: Locale) => absoluteUrl(pathIn(language), address);
  return [
    ...locales.map((language) => ({ hreflang: language, href: hrefIn(language) })),
    { hreflang: 'x-default', href: hrefIn(locales[0]) },
  ];
}
