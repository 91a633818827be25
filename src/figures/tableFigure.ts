import type { Context } from './context.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Observation } from '../model/observation.ts';
import { observationUrl } from '../urls.ts';
import { numberCell, textCell, valueCell } from './cells.ts';
import type { Figure, TableCell } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/** The time is told again only where it differs from that of the whole table. */
const nameCell = (ctx: Context, o: Observation, time: string): TableCell => {
  const own = timePhrase(ctx, o);
  const name = textCell(indicatorOf(o.indicator).name[ctx.locale]);
  return own === time ? name : { ...name, detail: own };
};

const countCell = ({ locale }: Context, o: Observation): TableCell =>
  o.denominator === null
    ? textCell('')
    : numberCell(formatNumber(o.denominator, locale), observationUrl(locale, o));

/** Returns other figures of an official table for one place, as a table; null for none. `id` is unique on the page. */
export function tableFigure(
  ctx: Context,
  id: string,
  observations: readonly Observation[],
): Figure | null {
  const { say } = ctx;
  const [first] = observations;
  if (!first) return null;
  const subtitle = timePhrase(ctx, first);
  const counted = observations.some((o) => o.denominator !== null);
  return {
    id: `portal-${id}`,
    title: say['table.title'],
    subtitle,
    chart: null,
    table: {
      caption: say['table.caption'],
      head: [say['word.indicator'], say['word.value'], ...(counted ? ['n'] : [])],
      rows: observations.map((o) => [
        nameCell(ctx, o, subtitle),
        valueCell(ctx, o),
        ...(counted ? [countCell(ctx, o)] : []),
      ]),
    },
    reading: null,
    notes: [],
    sources: sourceLines(ctx, observations),
  };
}
