import { type Locale, otherLocale } from './locales.ts';
import { NATION, type Place } from './model/place.ts';

/*
 * Every address of the site. They begin with `/` and name a file; src/middleware.ts
 * makes them relative to the page, so that the built folder works anywhere.
 */

/** Returns the address of a page that stands directly under its language: `/vi/data.html`. */
export const pageUrl = (locale: Locale, name: string): string => `/${locale}/${name}.html`;

export const homeUrl = (locale: Locale): string => pageUrl(locale, 'index');

/** Returns the page of a place; a commune needs the province that holds it. */
export function placeUrl(locale: Locale, place: Place, province: Place | null): string {
  if (place.code === NATION) return homeUrl(locale);
  if (place.level === 'province') return `/${locale}/${place.slug}/index.html`;
  if (!province) throw new Error(`missing province of commune: ${place.code}`);
  return `/${locale}/${province.slug}/${place.slug}.html`;
}

export const indicatorUrl = (locale: Locale, id: string): string =>
  `/${locale}/indicators/${id}.html`;

export const themeUrl = (locale: Locale, topic: string): string => `/${locale}/themes/${topic}.html`;

export const sourceUrl = (locale: Locale, id: string): string => `/${locale}/sources/${id}.html`;

/** Returns the same page in the other language; addresses differ in their language alone. */
export const twinUrl = (locale: Locale, path: string): string =>
  path.replace(`/${locale}/`, `/${otherLocale(locale)}/`);

/** Returns a file of the downloads: `/data/v1/places/96.json`. */
export const downloadUrl = (file: string): string => `/data/v1/${file}`;
