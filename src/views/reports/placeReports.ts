import { reportThemes } from '../../catalogue/reportThemes.ts';
import { documentCount } from '../../dataset/reports/documentCount.ts';
import { groupBy } from '../../dataset/groupBy.ts';
import { reportOrder } from '../../dataset/reports/reportOrder.ts';
import type { Context } from '../../figures/context.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { reports } from '../../i18n/pages/reports.ts';
import type { Place } from '../../model/place.ts';
import type { ReportLine } from '../../model/reportFile.ts';
import { reportListUrl, workingGroupsUrl } from '../../urls.ts';
import { reportLine } from './reportLine.ts';

/** Reports of a theme that a place's page shows; the others are a link away. */
const SHOWN = 8;

/** The reports of a place by theme. */
export interface PlaceReports {
  readonly title: string;
  readonly lead: string;
  readonly themes: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    /** How many points in how many documents. */
    readonly count: string;
    readonly lines: readonly ReportLine[];
    /** How many more there are; null where all are shown. */
    readonly more: string | null;
  }>;
  /** True where all themes may stand open: there are few. */
  readonly open: boolean;
  readonly links: ReadonlyArray<{ readonly text: string; readonly href: string }>;
}

function themesOf(ctx: Context, place: Place): PlaceReports['themes'] {
  const { dataset, locale } = ctx;
  const words = reports[locale];
  const write = (n: number): string => formatNumber(n, locale);
  // Under its main theme alone: here a reader meets each point once.
  const groups = groupBy(dataset.reportsAt(place.code).toSorted(reportOrder), ({ themes }) =>
    themes.slice(0, 1),
  );
  return reportThemes.flatMap(({ id, name }) => {
    const of = groups.get(id);
    if (!of) return [];
    const lines = of.slice(0, SHOWN).map((each) => reportLine(ctx, each));
    return {
      id,
      name: name[locale],
      count: words.count(write(of.length), write(documentCount(of))),
      lines,
      more: of.length > SHOWN ? words.placeMore(write(of.length - SHOWN)) : null,
    };
  });
}

/** Returns the reports of a province, or of a commune alone and in groups; null where there are none. */
export function placeReports(ctx: Context, place: Place): PlaceReports | null {
  const { dataset, locale } = ctx;
  const words = reports[locale];
  const of = dataset.reportsAt(place.code);
  if (of.length === 0) return null;
  const province = dataset.provinceOf(place) ?? place;
  const groups = dataset.workingGroups.filter(({ places, province: code }) =>
    place.level === 'commune' ? places.includes(place.code) : code === place.code,
  );
  return {
    title: words.placeTitle,
    lead: words.placeLead(formatNumber(of.length, locale), formatNumber(documentCount(of), locale)),
    themes: themesOf(ctx, place),
    open: of.length <= 6,
    links: [
      { text: words.placeAll, href: reportListUrl(locale, province.slug) },
      ...(groups.length > 0
        ? [{ text: words.groups.link, href: workingGroupsUrl(locale, province) }]
        : []),
    ],
  };
}
