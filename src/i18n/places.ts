import type { Locale, Text } from '../locales.ts';
import type { Kind, Place } from '../model/place.ts';

/** What of a place its name is made of. */
type Named = Pick<Place, 'level' | 'kind' | 'name'>;

const kinds: Readonly<Record<Kind, Text>> = {
  nation: { vi: '', en: '' },
  province: { vi: 'tỉnh', en: 'province' },
  city: { vi: 'thành phố', en: 'city' },
  commune: { vi: 'xã', en: 'commune' },
  ward: { vi: 'phường', en: 'ward' },
  'special-zone': { vi: 'đặc khu', en: 'special zone' },
};

/** Returns the word for a kind of unit. */
export const kindName = (kind: Kind, locale: Locale): string => kinds[kind][locale];

/** The one province that is never called by its bare name, which is a person's. */
const fullNames: Readonly<Record<string, Text>> = {
  'Hồ Chí Minh': { vi: 'TP. Hồ Chí Minh', en: 'Hồ Chí Minh City' },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns a name as it stands in a title: provinces alone, communes with their kind. */
export function placeName(place: Named, locale: Locale): string {
  if (place.level === 'nation') return locale === 'vi' ? place.name : 'Viet Nam';
  if (place.level === 'province') return fullNames[place.name]?.[locale] ?? place.name;
  const kind = kindName(place.kind, locale);
  return locale === 'vi' ? `${capital(kind)} ${place.name}` : `${place.name} ${kind}`;
}

/** Returns a name with its kind inside a sentence: `thành phố Huế`, `phường Kỳ Lừa`. */
export function placeInText(place: Named, locale: Locale): string {
  if (place.level === 'nation') return locale === 'vi' ? 'cả nước' : 'the country';
  const kind = kindName(place.kind, locale);
  return locale === 'vi' ? `${kind} ${place.name}` : placeName(place, locale);
}

/** Returns the word for so many units of a kind: `9 wards`; Vietnamese has one form. */
export const kindsName = (kind: Kind, count: number, locale: Locale): string =>
  locale === 'vi' || count === 1 ? kindName(kind, locale) : `${kindName(kind, locale)}s`;
