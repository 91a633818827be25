/** Languages of the site, in menu order; the first one is the default. */
export const locales = ['vi', 'en'] as const;

export type Locale = (typeof locales)[number];

/** The same words in every language. */
export type Text = Readonly<Record<Locale, string>>;

/** Returns the language that a page's twin is written in. */
export const otherLocale = (locale: Locale): Locale => (locale === 'vi' ? 'en' : 'vi');
