import { slice, within } from '../dataset/slice.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import { derivedUrl } from '../urls.ts';
import { numberCell, textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { placeHref } from './placeHref.ts';
import { sliceSubtitle } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

const ids = ['portal766_on_time', 'portal766_overdue', 'portal766_received'] as const;

/** Returns the counts of all provinces side by side, for none of them says anything without the others; null for no data. */
export function overdueFigure(ctx: Context): Figure | null {
  const { say, locale, dataset } = ctx;
  const slices = ids.map((id) => slice(dataset, id, dataset.nation));
  const [onTime, overdue, received] = slices;
  if (!onTime || !overdue || !received) return null;
  const sums = slices.map((found) =>
    (found?.observations ?? []).reduce((total, o) => total + (o.value ?? 0), 0),
  );
  const words = sums.map((sum) => formatNumber(sum, locale));
  return {
    id: 'overdue',
    title: say['overdue.title'](words[1] ?? '', words[2] ?? ''),
    subtitle: `${say['order.none']} · ${sliceSubtitle(ctx, indicatorOf(ids[1]), overdue)}`,
    chart: null,
    table: {
      caption: say['overdue.caption'],
      head: [say['word.place'], ...ids.map((id) => indicatorOf(id).short[locale])],
      rows: [
        ...dataset.provinces.map((place) => [
          textCell(placeName(place, locale), placeHref(ctx, place)),
          ...slices.map((found) => valueCell(ctx, within(found, place))),
        ]),
        [
          textCell(say['word.total']),
          ...ids.map((id, i) =>
            numberCell(words[i] ?? '', derivedUrl(locale, received.source, id)),
          ),
        ],
      ],
    },
    reading: null,
    notes: [say['onTime.note']],
    sources: sourceLines(ctx, overdue.observations),
  };
}
