import { reportThemeById } from '../../catalogue/reportThemes.ts';
import { documentCount } from '../../dataset/reports/documentCount.ts';
import type { Context } from '../../figures/context.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { reports } from '../../i18n/pages/reports.ts';
import { placeName } from '../../i18n/places.ts';
import type { Report } from '../../model/report.ts';
import type { ReportLine, ReportLink } from '../../model/reportFile.ts';
import { homeUrl, pageUrl, placeUrl, reportListUrl, workingGroupsUrl } from '../../urls.ts';
import { type PairBlock, pairBlocks } from './pairBlocks.ts';
import { reportLine } from './reportLine.ts';
import { LIST_SIZE, pageOf, PAIRS_SIZE, reportLists, type ReportListKey } from './reportLists.ts';
import { themeRows, type ThemeRow } from './themeRows.ts';

/** A page of a prepared list. */
export interface ReportListView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: ReadonlyArray<{ readonly text: string; readonly href: string | null }>;
  /** What the list holds, in a sentence. */
  readonly lead: string;
  /** How many points and documents. */
  readonly count: string;
  readonly note: string;
  /** The themes of a province; null for other lists. */
  readonly themes: readonly ThemeRow[] | null;
  readonly lines: readonly ReportLine[];
  readonly pairs: readonly PairBlock[];
  /** The pages of the list; null where it has one. */
  readonly pages: ReadonlyArray<ReportLink & { readonly current: boolean }> | null;
  readonly links: ReadonlyArray<{ readonly text: string; readonly href: string }>;
}

type Told = Pick<ReportListView, 'title' | 'lead' | 'note' | 'themes' | 'links'>;

const countOf = (locale: Context['locale'], of: readonly Report[]): string =>
  reports[locale].count(formatNumber(of.length, locale), formatNumber(documentCount(of), locale));

function toldOfTheme({ locale }: Context, id: string): Told {
  const words = reports[locale];
  const theme = reportThemeById.get(id);
  return {
    title: words.ofTheme(theme?.name[locale] ?? id),
    lead: theme?.definition[locale] ?? '',
    note: words.counting,
    themes: null,
    links: [],
  };
}

function toldOfProvince(ctx: Context, slug: string, of: readonly Report[]): Told {
  const { dataset, locale } = ctx;
  const words = reports[locale];
  const place = dataset.provinces.find((each) => each.slug === slug);
  const name = place ? placeName(place, locale) : slug;
  const groups = dataset.workingGroups.some(({ province }) => province === place?.code);
  return {
    title: words.ofProvince(name),
    lead: countOf(locale, of),
    note: words.counting,
    themes: themeRows(ctx, of),
    links: [
      ...(place && dataset.hasPage(place)
        ? [{ text: name, href: placeUrl(locale, place, null) }]
        : []),
      ...(place && groups && dataset.hasPage(place)
        ? [{ text: words.groups.link, href: workingGroupsUrl(locale, place) }]
        : []),
    ],
  };
}

function toldOfPairs({ locale }: Context): Told {
  const { pairs, pairsLead, pairsRule } = reports[locale];
  return { title: pairs, lead: pairsLead, note: pairsRule, themes: null, links: [] };
}

function pagesOf(
  { locale }: Context,
  { list, page, pages }: ReportListKey,
): ReportListView['pages'] {
  if (pages === 1) return null;
  return Array.from({ length: pages }, (_, index) => ({
    text: formatNumber(index + 1, locale),
    href: reportListUrl(locale, list, index + 1),
    current: index + 1 === page,
  }));
}

function told(ctx: Context, list: string, of: readonly Report[]): Told {
  if (list === 'pairs') return toldOfPairs(ctx);
  return reportThemeById.has(list) ? toldOfTheme(ctx, list) : toldOfProvince(ctx, list, of);
}

/** Returns one page of the list of a theme, of a province, or of what stands side by side. */
export function reportListView(ctx: Context, key: ReportListKey): ReportListView {
  const { dataset, locale, say } = ctx;
  const { list, page, pages } = key;
  const words = reports[locale];
  const { themes, provinces } = reportLists(dataset);
  const of = themes.get(list) ?? provinces.get(list) ?? [];
  const { title, lead, ...rest } = told(ctx, list, of);
  const number = words.page(formatNumber(page, locale), formatNumber(pages, locale));
  const isPairs = list === 'pairs';
  return {
    path: reportListUrl(locale, list, page),
    title: page === 1 ? title : `${title} (${number})`,
    description: lead,
    breadcrumbs: [
      { text: placeName(dataset.nation, locale), href: homeUrl(locale) },
      { text: say['frame.reports'], href: pageUrl(locale, 'reports') },
      { text: title, href: null },
    ],
    lead,
    ...rest,
    themes: page === 1 ? rest.themes : null,
    count: isPairs ? '' : countOf(locale, of),
    lines: pageOf(of, page, LIST_SIZE).map((each) => reportLine(ctx, each)),
    pairs: isPairs ? pageOf(pairBlocks(ctx), page, PAIRS_SIZE) : [],
    pages: pagesOf(ctx, key),
  };
}
