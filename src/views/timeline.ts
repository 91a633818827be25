import type { Context } from '../figures/context.ts';
import { documentLine, sourceName } from '../figures/sourceLines.ts';
import { formatDate, formatMonth } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { province } from '../i18n/pages/province.ts';
import { kindsName } from '../i18n/places.ts';
import type { PlaceEvent } from '../model/event.ts';
import { NATION, type Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { sourceUrl } from '../urls.ts';

/** Something that took place, with where that is said. */
export interface TimelineLine {
  /** ISO day or month; empty where the source gives none. */
  readonly iso: string;
  /** In words: a day, a month, or that the source gives none. */
  readonly date: string;
  readonly text: string;
  readonly source: { readonly text: string; readonly href: string } | null;
}

function line(
  { locale, say }: Context,
  iso: string | null,
  text: string,
  source: TimelineLine['source'],
): TimelineLine {
  const date =
    iso === null ? say['word.undated'] : (iso.length > 7 ? formatDate : formatMonth)(iso, locale);
  return { iso: iso ?? '', date, text, source };
}

const placeIn = (ctx: Context, id: string, locator: string): TimelineLine['source'] =>
  documentLine(ctx, id, locator, sourceUrl(ctx.locale, id));

const eventLine = (ctx: Context, { date, text, source, locator }: PlaceEvent): TimelineLine =>
  line(ctx, date, text[ctx.locale], placeIn(ctx, source, locator));

/** Visits and meetings are known by who led them; one that is told among the events is not told twice. */
function visitLines(ctx: Context, place: Place, events: readonly PlaceEvent[]): TimelineLine[] {
  const words = province[ctx.locale].timeline;
  const isTold = ({ source, date }: Report) =>
    events.some((event) => event.source === source && event.date === date);
  const collator = new Intl.Collator('vi', { numeric: true });
  const led = ctx.dataset.reports
    .filter((report) => report.group && report.province === place.code && !isTold(report))
    .toSorted((a, b) => collator.compare(a.group?.vi ?? '', b.group?.vi ?? ''));
  const key = ({ source, group, date }: Report) => [source, group?.vi, date].join('|');
  return [...Map.groupBy(led, key).values()].flatMap((of) => {
    const [first] = of;
    if (!first?.group) return [];
    const units = new Set(of.flatMap(({ places }) => places)).size;
    const write = (n: number) => formatNumber(n, ctx.locale);
    const said = ctx.say['n.reports'](write(of.length));
    const text = words.visit(first.group[ctx.locale], units > 0 ? write(units) : null, said);
    return [line(ctx, first.date, text, placeIn(ctx, first.source, first.locator))];
  });
}

/** Units that became another kind on one day by one resolution make one line. */
function unitLines(ctx: Context, place: Place): TimelineLine[] {
  const { dataset, locale } = ctx;
  const words = province[locale].timeline;
  const changes = [place, ...dataset.communesOf(place.code)].flatMap(({ versions }) =>
    versions.slice(1).flatMap((now, i) => {
      const before = versions[i];
      return before ? [{ before: before.kind, now }] : [];
    }),
  );
  const key = ({ before, now }: (typeof changes)[number]) =>
    [now.validFrom, before, now.kind, now.legal.join()].join('|');
  return [...Map.groupBy(changes, key).values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const { before, now } = first;
    const [from, to] = [before, now.kind].map((kind) => kindsName(kind, of.length, locale));
    const count = formatNumber(of.length, locale);
    const text = words.units(count, from ?? '', to ?? '', now.legal.join(', '));
    return [line(ctx, now.validFrom, text, null)];
  });
}

function publicationLines(ctx: Context, used: readonly Source[]): TimelineLine[] {
  const { dataset, locale, say } = ctx;
  const words = province[locale].timeline;
  const dated = used.filter(({ published }) => published !== null);
  const undated = used.length - dated.length;
  return [
    ...dated.map((source) => {
      const count = say['n.figures'](formatNumber(dataset.from(source.id).length, locale));
      const href = sourceUrl(locale, source.id);
      const link = { text: say['word.published'], href };
      return line(ctx, source.published, words.published(sourceName(source, locale), count), link);
    }),
    ...(undated > 0 ? [line(ctx, null, words.undated(formatNumber(undated, locale)), null)] : []),
  ];
}

/** The documents that tell of a province or its units. */
function documentsOf({ dataset }: Context, place: Place): Source[] {
  const codes = [place, ...dataset.communesOf(place.code)].map(({ code }) => code);
  const ids = new Set([
    ...codes.flatMap((code) => dataset.at(code)).map(({ source }) => source),
    ...dataset.reports.filter((r) => r.province === place.code).map(({ source }) => source),
  ]);
  return [...ids].map((id) => dataset.source(id)).filter(({ kind }) => kind === 'article');
}

/** Returns what took place in a province, by date as published; what has no date comes last. */
export function timeline(ctx: Context, place: Place): TimelineLine[] {
  const { dataset } = ctx;
  const events = [NATION, place.code]
    .flatMap((code) => dataset.eventsAt(code))
    .filter(({ kind }) => kind !== 'programme');
  const all = [
    ...events.map((event) => eventLine(ctx, event)),
    ...unitLines(ctx, place),
    ...visitLines(ctx, place, events),
    ...publicationLines(ctx, documentsOf(ctx, place)),
  ];
  return [
    ...all
      .filter(({ iso }) => iso !== '')
      .toSorted((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0)),
    ...all.filter(({ iso }) => iso === ''),
  ];
}
