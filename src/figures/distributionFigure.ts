import { slice } from '../dataset/slice.ts';
import { placeName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import { median } from '../stats/median.ts';
import type { Context } from './context.ts';
import { dotScale } from './dotScale.ts';
import { extent } from './extent.ts';
import type { Figure } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { placesTable } from './placesTable.ts';
import { refuseJoin } from './refuseJoin.ts';
import { formatComputed, sliceSubtitle, timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/** Returns how the provinces are spread by an indicator, each a dot; null for no data. */
export function distributionFigure(ctx: Context, id: string): Figure | null {
  const { say, locale, dataset } = ctx;
  const indicator = indicatorOf(id);
  const found = slice(dataset, id, dataset.nation);
  if (!found) return null;
  const observations = refuseJoin(found.observations);
  const values = observations.flatMap((o) => o.value ?? []);
  const middle = median(values);
  if (middle === null) return null;
  const { lowest, highest, low, high } = extent(ctx, found);
  // Ends are named where places may be ordered; elsewhere they would be read as first and last.
  const ends = indicator.provinces === 'ordered' ? [lowest, highest] : [];
  const middleText = formatComputed(ctx, indicator, middle);
  const title = say['distribution.title'](middleText, low, high);
  const subtitle = sliceSubtitle(ctx, indicator, found);
  return {
    id: `spread-${id}`,
    title,
    subtitle,
    time: timePhrase(ctx, found),
    terms: [indicator.definition[locale]],
    chart: {
      name: 'distribution',
      data: observations.map((o) => ({
        label: placeName(dataset.place(o.places[0] ?? ''), locale),
        value: o.value ?? 0,
        text: formatShort(o, locale),
      })),
      options: {
        label: title,
        description: subtitle,
        named: ends.map((o) => observations.indexOf(o)),
        median: { value: middle, text: `${say['word.median']} ${middleText}` },
        ...dotScale(ctx, indicator, lowest.value ?? 0, highest.value ?? 0),
        idPrefix: `spread-${id}`,
      },
    },
    table: placesTable(ctx, indicator, found),
    reading: say['distribution.reading'],
    notes: [],
    sources: sourceLines(ctx, observations),
  };
}
