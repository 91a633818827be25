import type { Result } from '../../find/search.ts';
import type { FindWords } from '../../i18n/pages/find.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import { placeName } from '../../i18n/places.ts';
import type { Locale } from '../../locales.ts';
import { placeUrl } from '../../urls.ts';

/** A result in words. */
export interface Described {
  /** The name that was found: of the place, or of the old unit. */
  readonly name: string;
  /** Where it is; of an old unit, what it is part of now. */
  readonly detail: string;
  /** Relative to the page that finds places. */
  readonly href: string;
}

const where = (parts: ReadonlyArray<string | null | undefined>): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');

/** Returns a result in words. */
export function describe({ place, old }: Result, locale: Locale, words: FindWords): Described {
  const province = place.province && placeName(place.province, locale);
  const href = `..${placeUrl(locale, place, place.province)}`;
  const name = placeName(place, locale);
  if (!old) return { name, detail: where([province, words.code(place.code)]), href };
  const before = where([old.district, old.province].map((part) => part && lowerFirst(part)));
  const share = words.share[old.share];
  const now = words.now(where([name, province]));
  return {
    name: `${old.name} (${words.before})`,
    detail: [before, `${now}${share === '' ? '' : ` (${share})`}`].filter(Boolean).join(' · '),
    href,
  };
}
