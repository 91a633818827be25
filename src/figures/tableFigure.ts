import type { Context } from './context.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Observation } from '../model/observation.ts';
import { observationUrl } from '../urls.ts';
import { numberCell, textCell, valueCell } from './cells.ts';
import type { Figure } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/** Returns other figures of an official table for one place, as a table; null for none. `id` is unique on the page. */
export function tableFigure(
  ctx: Context,
  id: string,
  observations: readonly Observation[],
): Figure | null {
  const { say, locale } = ctx;
  const [first] = observations;
  if (!first) return null;
  return {
    id: `portal-${id}`,
    title: say['table.title'],
    subtitle: timePhrase(ctx, first),
    chart: null,
    table: {
      caption: say['table.caption'],
      head: [say['word.indicator'], say['word.value'], 'n'],
      rows: observations.map((o) => [
        { ...textCell(indicatorOf(o.indicator).name[locale]), detail: timePhrase(ctx, o) },
        valueCell(ctx, o),
        o.denominator === null
          ? textCell('')
          : numberCell(formatNumber(o.denominator, locale), observationUrl(locale, o)),
      ]),
    },
    reading: null,
    notes: [],
    sources: sourceLines(ctx, observations),
  };
}
