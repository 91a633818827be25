import { reportThemes } from '../../catalogue/reportThemes.ts';
import { documentCount } from '../../dataset/reports/documentCount.ts';
import { ENOUGH_ROWS, themeMatrix } from '../../dataset/reports/themeMatrix.ts';
import type { Context } from '../../figures/context.ts';
import type { Table } from '../../figures/figure.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { reports } from '../../i18n/pages/reports.ts';
import { placeName } from '../../i18n/places.ts';
import type { ReportLine } from '../../model/reportFile.ts';
import { downloadUrl, pageUrl, reportListUrl, workingGroupsUrl } from '../../urls.ts';
import { orderedReports } from './orderedReports.ts';
import { pairBlocks } from './pairBlocks.ts';
import { reportLine } from './reportLine.ts';
import { reportLists } from './reportLists.ts';
import { themeRows, type ThemeRow } from './themeRows.ts';

/** Reports that stand on the page itself. */
const SHOWN = 30;

interface NamedLink {
  readonly name: string;
  readonly href: string;
  readonly detail: string;
}

/** All that the page of reports says. */
export interface ReportsView {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly themes: readonly ThemeRow[];
  readonly lines: readonly ReportLine[];
  readonly linesLead: string;
  readonly provinces: readonly NamedLink[];
  /** Pages of working groups, with the province that they are of. */
  readonly groups: readonly NamedLink[];
  readonly pairs: { readonly text: string; readonly href: string } | null;
  /** Themes by provinces; null until there is enough to read across. */
  readonly matrix: { readonly lead: string; readonly table: Table } | null;
  /** The index that the script filters by. */
  readonly index: string;
  readonly download: string;
}

function matrixOf({ dataset, locale }: Context): ReportsView['matrix'] {
  const words = reports[locale];
  const names = new Map(reportThemes.map(({ id, name }) => [id, name[locale]]));
  const found = themeMatrix(dataset.reports, [...names.keys()]);
  if (!found) return null;
  const cell = (text: string) => ({ text, kind: 'text' as const, href: null });
  return {
    lead: words.matrixLead(
      formatNumber(found.provinces.length, locale),
      formatNumber(ENOUGH_ROWS, locale),
    ),
    table: {
      caption: words.matrix,
      head: [words.theme, ...found.provinces.map((code) => placeName(dataset.place(code), locale))],
      rows: found.rows.map(({ theme, documents }) => [
        { ...cell(names.get(theme) ?? theme), href: reportListUrl(locale, theme) },
        ...documents.map((n) => cell(n === 0 ? words.none : formatNumber(n, locale))),
      ]),
    },
  };
}

function provincesOf({ dataset, locale }: Context): NamedLink[] {
  const { provinces } = reportLists(dataset);
  const write = (n: number): string => formatNumber(n, locale);
  return dataset.provinces.flatMap((place) => {
    const of = provinces.get(place.slug);
    if (!of) return [];
    return {
      name: placeName(place, locale),
      href: reportListUrl(locale, place.slug),
      detail: reports[locale].count(write(of.length), write(documentCount(of))),
    };
  });
}

function groupsOf({ dataset, locale }: Context): NamedLink[] {
  const codes = new Set(dataset.workingGroups.map(({ province }) => province));
  return [...codes].map((code) => {
    const place = dataset.place(code);
    return {
      name: reports[locale].groups.title(placeName(place, locale)),
      href: workingGroupsUrl(locale, place),
      detail: reports[locale].groups.link,
    };
  });
}

/** Returns the page of what communes report, by theme. */
export function reportsView(ctx: Context): ReportsView {
  const { dataset, locale } = ctx;
  const words = reports[locale];
  const all = orderedReports(dataset);
  const write = (n: number): string => formatNumber(n, locale);
  const lines = all.slice(0, SHOWN).map((each) => reportLine(ctx, each));
  const provinces = provincesOf(ctx);
  const pairs = pairBlocks(ctx).length;
  return {
    path: pageUrl(locale, 'reports'),
    title: words.title,
    lead: words.lead(write(all.length), write(documentCount(all)), write(provinces.length)),
    themes: themeRows(ctx, all),
    lines,
    linesLead: words.latestLead(write(lines.length), write(all.length)),
    provinces,
    groups: groupsOf(ctx),
    pairs:
      pairs > 0
        ? { text: words.pairsLink(write(pairs)), href: reportListUrl(locale, 'pairs') }
        : null,
    matrix: matrixOf(ctx),
    index: downloadUrl(`reports/index.${locale}.json`),
    download: downloadUrl('reports.csv'),
  };
}
