import type { Locale, Text } from '../locales.ts';

const names: Readonly<Record<string, Text>> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  ja: { vi: 'tiếng Nhật', en: 'Japanese' },
  es: { vi: 'tiếng Tây Ban Nha', en: 'Spanish' },
};

/** Returns the name of a language by its code; an unknown code stays a code. */
export const languageName = (code: string, locale: Locale): string => names[code]?.[locale] ?? code;
