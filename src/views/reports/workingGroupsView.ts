import { groupBy } from '../../dataset/groupBy.ts';
import { reportOrder } from '../../dataset/reports/reportOrder.ts';
import type { Context } from '../../figures/context.ts';
import { placeHref } from '../../figures/placeHref.ts';
import { sourceName } from '../../figures/sourceLines.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatLocator } from '../../i18n/locators.ts';
import { formatList } from '../../i18n/lists.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { reports } from '../../i18n/pages/reports.ts';
import { placeName } from '../../i18n/places.ts';
import type { Place } from '../../model/place.ts';
import { type ReportKind, reportKinds } from '../../model/report.ts';
import type { ReportLine, ReportLink } from '../../model/reportFile.ts';
import type { WorkingGroup } from '../../model/workingGroup.ts';
import {
  homeUrl,
  pageUrl,
  placeUrl,
  reportListUrl,
  sourceUrl,
  workingGroupsUrl,
} from '../../urls.ts';
import { reportLine } from './reportLine.ts';

/** A group that the source tells of. */
export interface GroupEntry {
  readonly id: string;
  readonly name: string;
  readonly leader: string;
  readonly printed: string;
  readonly title: string;
  readonly date: string;
  readonly places: readonly ReportLink[];
  /** Where it looked on site; null where the source names none. */
  readonly surveyed: string | null;
  readonly source: ReportLink;
  /** What was raised, asked, instructed and seen. */
  readonly kinds: ReadonlyArray<{
    readonly kind: ReportKind;
    readonly name: string;
    readonly lines: readonly ReportLine[];
  }>;
}

/** A row of the table: a group, or a number that the source leaves out. */
export interface GroupRow {
  readonly number: string;
  /** Null where the source does not mention the group. */
  readonly entry: GroupEntry | null;
}

/** The page of a province's working groups. */
export interface WorkingGroupsView {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly breadcrumbs: ReadonlyArray<{ readonly text: string; readonly href: string | null }>;
  readonly rows: readonly GroupRow[];
  /** Groups by date, dated ones first. */
  readonly timeline: ReadonlyArray<{
    readonly date: string;
    readonly text: string;
    readonly href: string;
  }>;
  readonly links: ReadonlyArray<{ readonly text: string; readonly href: string }>;
}

const names = ({ dataset, locale }: Context, codes: readonly string[]): string =>
  formatList(
    codes.map((code) => placeName(dataset.place(code), locale)),
    locale,
  );

function kindsOf(ctx: Context, { source, name, province }: WorkingGroup): GroupEntry['kinds'] {
  const own = ctx.dataset
    .reportsAt(province)
    .filter((each) => each.source === source && each.group?.vi === name.vi)
    .toSorted(reportOrder);
  const of = groupBy(own, ({ kind }) => [kind]);
  return reportKinds.map((kind) => ({
    kind,
    name: ctx.say[`report.${kind}`],
    lines: (of.get(kind) ?? []).map((each) => reportLine(ctx, each)),
  }));
}

function entryOf(ctx: Context, group: WorkingGroup): GroupEntry {
  const { dataset, locale } = ctx;
  const words = reports[locale].groups;
  const { number, name, leader, leaderPrinted, title, date, places, surveyed, source } = group;
  const document = dataset.source(source);
  return {
    id: `group-${number}`,
    name: name[locale],
    leader,
    printed: words.printed(leaderPrinted),
    title: title[locale],
    date: date ? formatDate(date, locale) : reports[locale].undated,
    places: places.map((code) => {
      const place = dataset.place(code);
      return { text: placeName(place, locale), href: placeHref(ctx, place) };
    }),
    surveyed: surveyed.length > 0 ? words.surveyed(names(ctx, surveyed)) : null,
    source: {
      text: `${sourceName(document, locale)}; ${formatLocator(group.locator, locale)}`,
      href: sourceUrl(locale, source),
    },
    kinds: kindsOf(ctx, group),
  };
}

function rowsOf(ctx: Context, groups: readonly WorkingGroup[]): readonly GroupRow[] {
  const byNumber = new Map(groups.map((group) => [group.number, group]));
  const last = Math.max(...byNumber.keys());
  return Array.from({ length: last }, (_, index) => {
    const group = byNumber.get(index + 1);
    return {
      number: formatNumber(index + 1, ctx.locale),
      entry: group ? entryOf(ctx, group) : null,
    };
  });
}

const byDate = (a: WorkingGroup, b: WorkingGroup): number => {
  const [x, y] = [a.date ?? '9', b.date ?? '9'];
  return x === y ? a.number - b.number : x < y ? -1 : 1;
};

/** Returns the page of the groups of leaders that met a province's communes. */
export function workingGroupsView(ctx: Context, place: Place): WorkingGroupsView {
  const { dataset, locale, say } = ctx;
  const words = reports[locale].groups;
  const groups = dataset.workingGroups.filter(({ province }) => province === place.code);
  const units = new Set(groups.flatMap(({ places }) => places)).size;
  const name = placeName(place, locale);
  return {
    path: workingGroupsUrl(locale, place),
    title: words.title(name),
    lead: words.lead(formatNumber(groups.length, locale), formatNumber(units, locale)),
    breadcrumbs: [
      { text: placeName(dataset.nation, locale), href: homeUrl(locale) },
      { text: name, href: placeUrl(locale, place, null) },
      { text: words.table, href: null },
    ],
    rows: rowsOf(ctx, groups),
    timeline: groups.toSorted(byDate).map(({ number, name: called, date, places }) => ({
      date: date ? formatDate(date, locale) : words.sourceDate,
      text: words.met(called[locale], names(ctx, places)),
      href: `#group-${number}`,
    })),
    links: [
      { text: reports[locale].ofProvince(name), href: reportListUrl(locale, place.slug) },
      { text: say['frame.reports'], href: pageUrl(locale, 'reports') },
    ],
  };
}
