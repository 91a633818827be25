import { type Locale, otherLocale } from './locales.ts';
import type { Observation } from './model/observation.ts';
import { NATION, type Place } from './model/place.ts';
import { foldMarks } from './model/foldMarks.ts';
import { tableName } from './model/tableName.ts';

/*
 * Every address of the site. They begin with `/` and name a file; src/middleware.ts
 * makes them relative to the page, so that the built folder works anywhere.
 */

/** Returns the address of a page that stands directly under its language: `/vi/data.html`. */
export const pageUrl = (locale: Locale, name: string): string => `/${locale}/${name}.html`;

export const homeUrl = (locale: Locale): string => pageUrl(locale, 'index');

/**
 * Returns an address for the outside: absolute where the site's own address is known, else
 * unchanged. `/vi/data.html` at `https://example.org/a/` → `https://example.org/a/vi/data.html`.
 */
export const absoluteUrl = (path: string, address: string): string =>
  address === '' ? path : new URL(path.slice(1), address).href;

/** What of a place its address is made of. */
type Addressed = Pick<Place, 'code' | 'level' | 'slug'>;

/** Returns the page of a place; a commune needs the province that holds it. */
export function placeUrl(
  locale: Locale,
  place: Addressed,
  province: Pick<Place, 'slug'> | null,
): string {
  if (place.code === NATION) return homeUrl(locale);
  if (place.level === 'province') return `/${locale}/${place.slug}/index.html`;
  if (!province) throw new Error(`missing province of commune: ${place.code}`);
  return `/${locale}/${province.slug}/${place.slug}.html`;
}

export const indicatorUrl = (locale: Locale, id: string): string =>
  `/${locale}/indicators/${id}.html`;

export const themeUrl = (locale: Locale, topic: string): string =>
  `/${locale}/themes/${topic}.html`;

export const sourceUrl = (locale: Locale, id: string): string => `/${locale}/sources/${id}.html`;

/** Returns a prepared list of reports, of a theme, of a province (its slug) or `pairs`; from page 2 with its number. */
export const reportListUrl = (locale: Locale, list: string, page = 1): string =>
  `/${locale}/reports/${reportListName(list, page)}.html`;

/** Returns what a page of a list is called: `network`, `network-2`. */
export const reportListName = (list: string, page: number): string =>
  page === 1 ? list : `${list}-${page}`;

/** Returns the page of a province's working groups. */
export const workingGroupsUrl = (locale: Locale, province: Pick<Place, 'slug'>): string =>
  `/${locale}/${province.slug}/working-groups.html`;

/** Returns the place of a term on the page of terms: `/vi/glossary.html#bien-che`. */
export const termUrl = (locale: Locale, term: string): string =>
  `${pageUrl(locale, 'glossary')}#${term}`;

/** Returns where the answers of a province about a figure stand among the changes. */
export const replyUrl = (locale: Locale, figure: string): string =>
  `${pageUrl(locale, 'changes')}#reply-${figure}`;

/** Returns the page that compares, with a place chosen. */
export const compareUrl = (locale: Locale, { code }: Pick<Place, 'code'>): string =>
  `${pageUrl(locale, 'compare')}?p=${code}`;

/** Returns the page that sets a province beside the whole country. */
export const pairUrl = (locale: Locale, province: Pick<Place, 'slug'>): string =>
  `/${locale}/compare/${province.slug}.html`;

/** Returns the same page in the other language; addresses differ in their language alone. */
export const twinUrl = (locale: Locale, path: string): string =>
  path.replace(`/${locale}/`, `/${otherLocale(locale)}/`);

/** Returns one figure alone, without the site around it: `/embed/vi/96/on-time.html`. */
export const embedUrl = (locale: Locale, code: string, figure: string): string =>
  `/embed/${locale}/${code}/${figure}.html`;

/** Returns the page that tells how to take a figure elsewhere: `/vi/embed/96/on-time.html`. */
export const embedDialogUrl = (locale: Locale, code: string, figure: string): string =>
  `/${locale}/embed/${code}/${figure}.html`;

/** Returns what an oEmbed consumer reads of a figure: `/embed/vi/96/on-time.oembed.json`. */
export const oembedUrl = (locale: Locale, code: string, figure: string): string =>
  `/embed/${locale}/${code}/${figure}.oembed.json`;

/** Returns a figure as a picture: `/embed/vi/96/on-time.svg`. */
export const pictureUrl = (
  locale: Locale,
  code: string,
  figure: string,
  kind: 'svg' | 'png',
): string => `/embed/${locale}/${code}/${figure}.${kind}`;

/** Returns the picture that a page's link is shared with: `/cards/vi/96-ca-mau/index.png`. */
export const cardUrl = (path: string): string => `/cards${path.replace(/\.html$/, '.png')}`;

/** Returns a file of the downloads: `/data/v1/places/96.json`. */
export const downloadUrl = (file: string): string => `/data/v1/${file}`;

/** Returns where a source's page tells how Hai Cấp computes an indicator from it. */
export const derivedUrl = (locale: Locale, source: string, indicator: string): string =>
  `${sourceUrl(locale, source)}#derived-${indicator}`;

/** Returns the place of a figure in the page of its source: the row of a table, or the figure itself. */
export function observationUrl(locale: Locale, observation: Observation): string {
  const { source, cell, derived, indicator, id } = observation;
  if (cell) return `${sourceUrl(locale, source)}#${rowAnchor(tableName(cell), cell.line)}`;
  if (derived) return derivedUrl(locale, source, indicator);
  return `${sourceUrl(locale, source)}#${id}`;
}

/** Returns the anchor of a table's row: `province_details-12`, with the sheet of a workbook `so-hoa-bien-che-4`. */
export function rowAnchor(table: string, line: number): string {
  const [file = '', ...sheet] = table.split('!');
  const parts = [file.replace(/\.\w+$/, ''), ...sheet.map(foldMarks), line];
  return parts.join('-');
}
