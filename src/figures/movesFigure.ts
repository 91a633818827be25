import { formatDate, formatDay } from '../i18n/dates.ts';
import { formatChange } from '../i18n/numbers.ts';
import { formatShort } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { derivedUrl, observationUrl } from '../urls.ts';
import { absentCell, numberCell, textCell } from './cells.ts';
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
  readonly change: number;
}

function linesOf({ dataset }: Context, place: Place): { dates: string[]; lines: Line[] } {
  const own = dataset
    .at(place.code)
    .filter((o) => o.cell && o.asOf && [...groupIds, total].includes(o.indicator));
  const dates = [...new Set(own.flatMap((o) => o.asOf ?? []))].sort();
  const lines = [...groupIds, total].map((id) => {
    const values = dates.map((d) => own.find((o) => o.indicator === id && o.asOf === d) ?? null);
    const change = (values.at(-1)?.value ?? 0) - (values[0]?.value ?? 0);
    return { id, values, change: Math.round(change * 100) / 100 };
  });
  return { dates, lines };
}

const largest = (lines: readonly Line[]): Line | undefined =>
  lines.filter(({ id }) => id !== total).sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];

const pointsCell = (ctx: Context, o: Observation | null): TableCell =>
  o
    ? numberCell(formatShort(o, ctx.locale), observationUrl(ctx.locale, o), o.value ?? 0)
    : absentCell(ctx);

function row(ctx: Context, { id, values, change }: Line): TableCell[] {
  const last = values.at(-1);
  return [
    textCell(indicatorOf(id).short[ctx.locale]),
    ...values.map((o) => pointsCell(ctx, o)),
    last
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
  if (!first || !last || first === last || !all || !most) return null;
  return {
    id: 'moves',
    title: say['moves.title'](
      formatChange(all.change, locale, 2),
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
