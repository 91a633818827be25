import type { Context } from './context.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Text } from '../locales.ts';
import type { Indicator } from '../model/indicator.ts';
import { formatShort } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import { observationUrl } from '../urls.ts';
import { numberCell, textCell, valueCell } from './cells.ts';
import type { Figure, TableCell } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { withMarks } from './marksOf.ts';
import { timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/** A core count has the period of its page in its name, which is not that of every table. */
const nameOf = ({ name, short, type, core }: Indicator): Text =>
  type === 'count' && core !== null ? short : name;

/** The time is told again only where it differs from that of the whole table. */
const nameCell = (ctx: Context, o: Observation, time: string): TableCell => {
  const own = timePhrase(ctx, o);
  const name = textCell(nameOf(indicatorOf(o.indicator))[ctx.locale]);
  return own === time ? name : { ...name, detail: own };
};

/** A rate with its counts: `38 of 167 (22.75%)`. */
function rateCell(ctx: Context, o: Observation): TableCell {
  const { locale, say } = ctx;
  if (o.value === null || o.numerator === null || o.denominator === null) return valueCell(ctx, o);
  const [x, n] = [o.numerator, o.denominator].map((count) => formatNumber(count, locale));
  const text = `${say['word.xOfN'](x ?? '', n ?? '')} (${formatShort(o, locale)})`;
  return withMarks(ctx, o, numberCell(text, observationUrl(locale, o), o.value));
}

/** The time that most of the figures share. */
function commonTime(ctx: Context, observations: readonly Observation[]): string {
  const times = observations.map((o) => timePhrase(ctx, o));
  const shared = (time: string) => times.filter((each) => each === time).length;
  return times.reduce((best, time) => (shared(time) > shared(best) ? time : best), times[0] ?? '');
}

/** Returns other figures of an official table for one place, as a table; null for none. `id` is unique on the page. */
export function tableFigure(
  ctx: Context,
  id: string,
  observations: readonly Observation[],
): Figure | null {
  const { say } = ctx;
  if (observations.length === 0) return null;
  const subtitle = commonTime(ctx, observations);
  const ofPortal = observations.every((o) => indicatorOf(o.indicator).family === 'portal-2026');
  return {
    id: `portal-${id}`,
    title: say[ofPortal ? 'table.title' : 'table.official'],
    subtitle,
    chart: null,
    table: {
      caption: say['table.caption'],
      head: [say['word.indicator'], say['word.value']],
      rows: observations.map((o) => [nameCell(ctx, o, subtitle), rateCell(ctx, o)]),
    },
    reading: null,
    notes: [],
    sources: sourceLines(ctx, observations),
  };
}
