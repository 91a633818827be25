import type { Locale } from '../locales.ts';

/** Returns names as a sentence lists them: `Bình Phước, Đồng Nai và Long An`. */
export function formatList(names: readonly string[], locale: Locale): string {
  const last = names.at(-1) ?? '';
  const first = names.slice(0, -1).join(', ');
  return first ? `${first} ${locale === 'vi' ? 'và' : 'and'} ${last}` : last;
}
