import { formatDate, formatDay } from '../i18n/dates.ts';
import { formatChange } from '../i18n/numbers.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { derivedUrl } from '../urls.ts';
import { absentCell, numberCell, shortCell, textCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure, TableCell } from './figure.ts';
import { groupIds } from './groupsFigure.ts';
import { indicatorOf } from './indicator.ts';
import { sourceLines } from './sourceLines.ts';

const total = 'portal766_total';

/** An indicator on each date; null on dates without it. */
interface Line {
  readonly id: string;
  readonly values: ReadonlyArray<Observation | null>;
  /** From the first date to the last; null where either is absent. */
  readonly change: number | null;
}

function changeOf(values: Line['values']): number | null {
  const [first, last] = [values[0]?.value, values.at(-1)?.value];
  return first == null || last == null ? null : Math.round((last - first) * 100) / 100;
}

function linesOf({ dataset }: Context, place: Place): { dates: string[]; lines: Line[] } {
  const own = dataset
    .at(place.code)
    .filter((o) => o.cell && o.asOf && [...groupIds, total].includes(o.indicator));
  const dates = [...new Set(own.flatMap((o) => o.asOf ?? []))].sort();
  const lines = [...groupIds, total].map((id) => {
    const values = dates.map((d) => own.find((o) => o.indicator === id && o.asOf === d) ?? null);
    return { id, values, change: changeOf(values) };
  });
  return { dates, lines };
}

const daysBetween = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);

const size = ({ change }: Line): number => (change === null ? -1 : Math.abs(change));

const largest = (lines: readonly Line[]): Line | undefined =>
  lines
    .filter(({ id }) => id !== total && id !== 'portal766_satisfaction')
    .sort((a, b) => size(b) - size(a))[0];

function row(ctx: Context, { id, values, change }: Line): TableCell[] {
  const last = values.at(-1);
  return [
    textCell(indicatorOf(id).short[ctx.locale]),
    ...values.map((o) => shortCell(ctx, o)),
    last && change !== null
      ? numberCell(formatChange(change, ctx.locale, 2), derivedUrl(ctx.locale, last.source, id))
      : absentCell(ctx),
  ];
}

/**
 * Returns what moved in a province's points between the captures, as a table by
 * group: a line through year-to-date scores would look like a trend. Null where
 * fewer than two dates are known.
 */
export function movesFigure(ctx: Context, place: Place): Figure | null {
  const { say, locale } = ctx;
  const { dates, lines } = linesOf(ctx, place);
  const [first, last] = [dates[0], dates.at(-1)];
  const all = lines.find(({ id }) => id === total);
  const most = largest(lines);
  if (!first || !last || first === last || all?.change == null || most?.change == null) return null;
  return {
    id: 'moves',
    title: say['moves.title'](
      formatChange(all.change, locale, 2),
      String(daysBetween(first, last)),
      indicatorOf(most.id).short[locale],
      formatChange(most.change, locale, 2),
    ),
    subtitle: say['moves.subtitle'](
      formatDate(first, locale),
      formatDate(last, locale),
      String(dates.length),
    ),
    chart: null,
    table: {
      caption: say['moves.caption'],
      head: [say['word.group'], ...dates.map((d) => formatDay(d, locale)), say['word.change']],
      rows: lines.map((line) => row(ctx, line)),
      periods: [...dates.keys()].map((i) => i + 1),
    },
    reading: null,
    notes: [
      say['moves.note'],
      ...(lines.some(({ values }) => values.some((o) => o?.flags.includes('sum-differs')))
        ? [say['moves.sumDiffers']]
        : []),
    ],
    sources: sourceLines(
      ctx,
      all.values.flatMap((o) => o ?? []),
    ),
  };
}
