import { coreIndicators, topicList } from '../catalogue/index.ts';
import { countCovered, type Covered, coverageOf } from '../dataset/coverage.ts';
import { textCell } from '../figures/cells.ts';
import type { Context } from '../figures/context.ts';
import type { Table, TableCell } from '../figures/figure.ts';
import { formatDate, formatDay } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { coverage } from '../i18n/pages/coverage.ts';
import { placeName } from '../i18n/places.ts';
import type { Place } from '../model/place.ts';
import { downloadUrl, indicatorUrl, pageUrl, placeUrl } from '../urls.ts';

export interface CoverageView {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly provinces: Table;
  readonly indicators: Table;
  /** Core indicators that a province has none of. */
  readonly missing: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly items: ReadonlyArray<{ readonly name: string; readonly href: string }>;
  }>;
  readonly downloads: ReadonlyArray<{ readonly name: string; readonly href: string }>;
}

/** The entries of a province and of its communes. */
interface ProvinceCoverage {
  readonly province: Place;
  readonly own: readonly Covered[];
  readonly communes: ReadonlyArray<readonly Covered[]>;
}

/** Themes that have core indicators. */
const themes = topicList.filter(({ id }) => coreIndicators.some(({ topic }) => topic === id));

const covered = ({ figures }: Covered): boolean => figures > 0;

function dateCell({ locale }: Context, date: string | null): TableCell {
  const cell = textCell(
    date === null
      ? '–'
      : `${formatDay(date, locale)}${locale === 'vi' ? '/' : ' '}${date.slice(0, 4)}`,
  );
  return { ...cell, sort: date ?? '' };
}

function shareCell({ locale }: Context, entries: readonly unknown[], count: number): TableCell {
  const [x, n] = [formatNumber(count, locale), formatNumber(entries.length, locale)];
  return { text: coverage[locale].xOf(x, n), kind: 'number', href: null, sort: count };
}

const cellOf = (ctx: Context, entries: readonly Covered[]): TableCell =>
  shareCell(ctx, entries, entries.filter(covered).length);

function provinceRow(
  ctx: Context,
  first: TableCell,
  all: readonly ProvinceCoverage[],
): TableCell[] {
  const own = all.flatMap((each) => each.own);
  const communes = all.flatMap((each) => each.communes);
  return [
    first,
    cellOf(ctx, own),
    ...themes.map(({ id }) =>
      cellOf(
        ctx,
        own.filter(({ indicator }) => indicator.topic === id),
      ),
    ),
    dateCell(ctx, countCovered(own).latest),
    shareCell(ctx, communes, communes.filter((entries) => entries.some(covered)).length),
    cellOf(ctx, communes.flat()),
  ];
}

function provinceTable(ctx: Context, all: readonly ProvinceCoverage[]): Table {
  const words = coverage[ctx.locale].provinces;
  const link = ({ province }: ProvinceCoverage): TableCell =>
    textCell(placeName(province, ctx.locale), placeUrl(ctx.locale, province, null));
  return {
    caption: words.caption,
    head: [
      words.place,
      words.own,
      ...themes.map(({ name }) => name[ctx.locale]),
      words.latest,
      words.communes,
      words.cells,
    ],
    rows: [
      ...all.map((each) => provinceRow(ctx, link(each), [each])),
      ...(all.length > 1 ? [provinceRow(ctx, textCell(words.total), all)] : []),
    ],
  };
}

function indicatorTable(ctx: Context, all: readonly ProvinceCoverage[]): Table {
  const words = coverage[ctx.locale].indicators;
  const rows = coreIndicators.map(({ id, name }, i) => {
    const own = all.flatMap((each) => each.own[i] ?? []);
    const communes = all.flatMap((each) => each.communes.flatMap((entries) => entries[i] ?? []));
    const entries = [...own, ...communes];
    const sources = new Set(entries.flatMap((each) => each.sources));
    return [
      textCell(name[ctx.locale], indicatorUrl(ctx.locale, id)),
      cellOf(ctx, own),
      cellOf(ctx, communes),
      dateCell(ctx, countCovered(entries).latest),
      { text: formatNumber(sources.size, ctx.locale), kind: 'number' as const, href: null },
    ];
  });
  const caption = words.caption(formatNumber(coreIndicators.length, ctx.locale));
  return { caption, head: words.head, rows };
}

function missingOf(ctx: Context, { province, own }: ProvinceCoverage): CoverageView['missing'] {
  const { locale } = ctx;
  const items = own
    .filter((entry) => !covered(entry))
    .map(({ indicator: { id, name } }) => ({ name: name[locale], href: indicatorUrl(locale, id) }));
  const n = formatNumber(items.length, locale);
  const title = coverage[locale].missing.of(placeName(province, locale), n);
  return items.length === 0 ? [] : [{ id: `m${province.code}`, title, items }];
}

const readAll = ({ dataset }: Context): ProvinceCoverage[] =>
  dataset.provinces
    .filter((place) => dataset.hasPage(place))
    .map((province) => ({
      province,
      own: coverageOf(dataset, province),
      communes: dataset.communesOf(province.code).map((place) => coverageOf(dataset, place)),
    }));

/** Returns what is collected here and what is not yet, by province and by indicator. */
export function coverageView(ctx: Context): CoverageView {
  const { locale } = ctx;
  const words = coverage[locale];
  const all = readAll(ctx);
  const communes = all.flatMap((each) => each.communes);
  const whole = countCovered([...all.flatMap(({ own }) => own), ...communes.flat()]);
  const number = (value: number): string => formatNumber(value, locale);
  return {
    path: pageUrl(locale, 'coverage'),
    title: words.title,
    lead: words.lead(
      number(whole.collected),
      number(whole.all),
      number(all.length + communes.length),
      number(coreIndicators.length),
    ),
    provinces: provinceTable(ctx, all),
    indicators: indicatorTable(ctx, all),
    missing: all.flatMap((each) => missingOf(ctx, each)),
    downloads: all.map(({ province }) => ({
      name: placeName(province, locale),
      href: downloadUrl(`coverage/${province.code}.csv`),
    })),
  };
}

/** Returns the sentence of a province's page: how much of it is here, and how new. */
export function coverageSentence({ dataset, locale }: Context, place: Place): string {
  const words = coverage[locale];
  const { collected, all, latest } = countCovered(coverageOf(dataset, place));
  const when = latest === null ? words.undated : words.dated(formatDate(latest, locale));
  const count = [formatNumber(collected, locale), formatNumber(all, locale)] as const;
  return `${words.sentence(...count, placeName(place, locale))}; ${when}.`;
}
