import { topicList } from '../catalogue/index.ts';
import { documentCount } from '../dataset/reports/documentCount.ts';
import { slice } from '../dataset/slice.ts';
import type { Context } from '../figures/context.ts';
import type { Figure } from '../figures/figure.ts';
import type { KeyFigure } from '../figures/keyFigure.ts';
import { mapFigure } from '../figures/mapFigure.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { reports } from '../i18n/pages/reports.ts';
import { placeName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import { homeUrl, pageUrl, placeUrl, themeUrl } from '../urls.ts';
import { countryKeyFigures } from './countryKeyFigures.ts';
import { editionHome } from './editionHome.ts';
import { themeRows, type ThemeRow } from './reports/themeRows.ts';
import { latestFigures, type LatestLine } from './latestFigures.ts';

export interface HomeView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly keyFigures: readonly KeyFigure[];
  readonly map: Figure | null;
  readonly topics: ReadonlyArray<{
    readonly name: string;
    readonly href: string;
    readonly detail: string;
  }>;
  readonly placesTitle: string;
  readonly placesLead: string;
  /** The provinces; in an edition its province and communes. */
  readonly places: ReadonlyArray<{
    readonly name: string;
    readonly href: string;
    readonly detail?: string;
  }>;
  /** What communes report, by the themes that most documents mention; null where nothing is collected. */
  readonly reports: {
    readonly title: string;
    readonly lead: string;
    readonly themes: readonly ThemeRow[];
    readonly note: string;
    readonly link: { readonly text: string; readonly href: string };
  } | null;
  readonly latest: readonly LatestLine[];
  /** What is not collected here yet. */
  readonly missing: {
    readonly text: string;
    /** Communes that have figures of their own, in %. */
    readonly collected: number;
    /** What absence here does not mean. */
    readonly caution: string;
  };
}

/** The indicator that the country is first seen by. */
export const headline = 'portal766_on_time_ratio';

function provincesOf({ dataset, locale }: Context): HomeView['places'] {
  const found = slice(dataset, headline, dataset.nation);
  const values = new Map(found?.observations.map((o) => [o.places[0], o]));
  return dataset.provinces.map((place) => {
    const o = values.get(place.code);
    const item = { name: placeName(place, locale), href: placeUrl(locale, place, null) };
    return o ? { ...item, detail: formatShort(o, locale) } : item;
  });
}

/** Returns the home page's map, which stands without the page that says what its rate is. */
export function homeMap(ctx: Context): Figure | null {
  const map = mapFigure(ctx, headline);
  return map && { ...map, notes: [ctx.say['onTime.note']] };
}

function missingWords({ dataset, locale, say }: Context): HomeView['missing'] {
  const communes = dataset.places.filter(
    (place) => place.level === 'commune' && dataset.hasPage(place),
  );
  const own = communes.filter(({ code }) => dataset.at(code).length > 0);
  const [n = '', all = ''] = [own, communes].map(({ length }) => formatNumber(length, locale));
  return {
    text: say['home.missing'](n, all),
    collected: Math.round((1000 * own.length) / Math.max(1, communes.length)) / 10,
    caution: say['home.missingCaution'],
  };
}

/** Themes of reports that the home page shows. */
const REPORT_THEMES = 5;

function reportsOf(ctx: Context): HomeView['reports'] {
  const { dataset, locale } = ctx;
  const words = reports[locale];
  if (dataset.reports.length === 0) return null;
  const write = (n: number): string => formatNumber(n, locale);
  const provinces = new Set(dataset.reports.map(({ province }) => province)).size;
  return {
    title: words.homeTitle,
    lead: words.lead(
      write(dataset.reports.length),
      write(documentCount(dataset.reports)),
      write(provinces),
    ),
    themes: themeRows(ctx, dataset.reports).slice(0, REPORT_THEMES),
    note: words.counting,
    link: { text: words.homeLink, href: pageUrl(locale, 'reports') },
  };
}

/** Returns all that the home page says, of the country or of the province that the edition is of. */
export function homeView(ctx: Context): HomeView {
  const { edition } = ctx.dataset;
  const home = countryHome(ctx);
  return edition ? { ...home, ...editionHome(ctx, edition) } : home;
}

function countryHome(ctx: Context): HomeView {
  const { dataset, locale, say } = ctx;
  const units = dataset.places.filter(({ level }) => level === 'commune').length;
  const lead = say['home.lead'](
    formatNumber(dataset.provinces.length, locale),
    formatNumber(units, locale),
  );
  return {
    path: homeUrl(locale),
    title: say['home.title'],
    description: lead,
    lead,
    keyFigures: countryKeyFigures(ctx),
    map: homeMap(ctx),
    topics: topicList.map((topic) => ({
      name: topic.name[locale],
      href: themeUrl(locale, topic.id),
      detail: topic.description[locale],
    })),
    placesTitle: say['home.provinces'](formatNumber(dataset.provinces.length, locale)),
    placesLead: say['home.provincesLead'],
    places: provincesOf(ctx),
    reports: reportsOf(ctx),
    latest: latestFigures(ctx),
    missing: missingWords(ctx),
  };
}
