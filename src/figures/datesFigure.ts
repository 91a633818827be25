import { groupBy } from '../dataset/groupBy.ts';
import { slice } from '../dataset/slice.ts';
import { formatDate, formatDay } from '../i18n/dates.ts';
import { formatChange, formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { derivedUrl } from '../urls.ts';
import { absentCell, numberCell, shortCell, textCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure, TableCell } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { placeHref } from './placeHref.ts';
import { countedPlaces } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/** A province on each date; null on dates without it. */
interface Line {
  readonly place: Place;
  readonly values: ReadonlyArray<Observation | null>;
  /** From the first date to the last; null where either is absent. */
  readonly change: number | null;
}

function lineOf(place: Place, own: readonly Observation[], dates: readonly string[]): Line {
  const values = dates.map((date) => own.find(({ asOf }) => asOf === date) ?? null);
  const [first, last] = [values[0]?.value, values.at(-1)?.value];
  const change = first == null || last == null ? null : Math.round((last - first) * 100) / 100;
  return { place, values, change };
}

const row = (ctx: Context, { place, values, change }: Line): TableCell[] => {
  const last = values.at(-1);
  return [
    textCell(placeName(place, ctx.locale), placeHref(ctx, place)),
    ...values.map((o) => shortCell(ctx, o)),
    last && change !== null
      ? numberCell(
          formatChange(change, ctx.locale, 2),
          derivedUrl(ctx.locale, last.source, last.indicator),
          change,
        )
      : absentCell(ctx),
  ];
};

/**
 * Returns the points of the provinces on each date of capture, as a table by code: a line through
 * year-to-date scores would look like a trend. Null where fewer than two dates are known, and for
 * what is no score or is not drawn over provinces.
 */
export function datesFigure(ctx: Context, id: string): Figure | null {
  const { dataset, locale, say } = ctx;
  const { type, provinces, short } = indicatorOf(id);
  const found = slice(dataset, id, dataset.nation);
  if (type !== 'score' || provinces === 'none' || !found) return null;
  const all = dataset
    .of(id)
    .filter((o) => o.cell && o.asOf && o.places.length === 1 && o.source === found.source);
  const byPlace = groupBy(all, (o) => o.places);
  const dates = [...new Set(all.flatMap((o) => o.asOf ?? []))].sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || first === last) return null;
  const lines = dataset.provinces.map((place) =>
    lineOf(place, byPlace.get(place.code) ?? [], dates),
  );
  const count = (is: (change: number) => boolean): string =>
    formatNumber(lines.filter(({ change }) => change !== null && is(change)).length, locale);
  return {
    id: `dates-${id}`,
    title: say['dates.title'](
      short[locale],
      count((change) => change > 0),
      count((change) => change < 0),
    ),
    subtitle: [
      say['moves.subtitle'](
        formatDate(first, locale),
        formatDate(last, locale),
        String(dates.length),
      ),
      countedPlaces(ctx, found),
      say['order.none'],
    ].join(' · '),
    chart: null,
    table: {
      caption: say['moves.caption.places'],
      head: [
        say['word.place'],
        ...dates.map((date) => formatDay(date, locale)),
        say['word.change'],
      ],
      rows: lines.map((line) => row(ctx, line)),
      // What the drawings may not set in an order is looked up by name here.
      sorts: [0],
      periods: [...dates.keys()].map((i) => i + 1),
    },
    reading: null,
    notes: [say['moves.note']],
    sources: sourceLines(ctx, found.observations),
  };
}
