import { coreIndicators, topicList } from '../catalogue/index.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { dataset } from '../dataset/load.ts';
import { type Locale, locales } from '../locales.ts';
import {
  homeUrl,
  indicatorUrl,
  pageUrl,
  pairUrl,
  placeUrl,
  sourceUrl,
  reportListUrl,
  themeUrl,
  twinUrl,
  workingGroupsUrl,
} from '../urls.ts';
import { reportListKeys } from './reports/reportLists.ts';

const pages = [
  'indicators',
  'sources',
  'data',
  'embed',
  'check',
  'compare',
  'coverage',
  'find',
  'quality',
  'reports',
  'changes',
  'about',
  'glossary',
  'licence',
] as const;

const paths = (data: Dataset, locale: Locale): string[] => [
  homeUrl(locale),
  ...pages.map((name) => pageUrl(locale, name)),
  ...topicList.map(({ id }) => themeUrl(locale, id)),
  ...coreIndicators.map(({ id }) => indicatorUrl(locale, id)),
  ...reportListKeys(data).map(({ list, page }) => reportListUrl(locale, list, page)),
  ...[...new Set(data.workingGroups.map(({ province }) => province))].map((code) =>
    workingGroupsUrl(locale, data.place(code)),
  ),
  ...data.sources.map(({ id }) => sourceUrl(locale, id)),
  ...data.provinces.filter((place) => data.hasPage(place)).map((place) => pairUrl(locale, place)),
  ...data.places
    .filter((place) => place.level !== 'nation' && data.hasPage(place))
    .map((place) => placeUrl(locale, place, data.provinceOf(place))),
];

/**
 * Returns the sitemap of all pages under the site's address, each with its twin.
 * Definition: https://www.sitemaps.org/protocol.html
 */
export function sitemapView(address: string, data: Dataset = dataset()): string {
  const whole = (path: string) => new URL(path.slice(1), address).href;
  const entries = locales.flatMap((locale) =>
    paths(data, locale).map((path) => {
      const own = `<xhtml:link rel="alternate" hreflang="${locale}" href="${whole(path)}"/>`;
      const other = locales.find((each) => each !== locale) ?? locale;
      const twin = `<xhtml:link rel="alternate" hreflang="${other}" href="${whole(twinUrl(locale, path))}"/>`;
      return `<url><loc>${whole(path)}</loc>${own}${twin}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
