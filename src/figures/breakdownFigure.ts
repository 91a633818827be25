import { slice, within } from '../dataset/slice.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import type { Observation } from '../model/observation.ts';
import { observationUrl } from '../urls.ts';
import { numberCell, shortCell, textCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure } from './figure.ts';
import { groupIds } from './groupsFigure.ts';
import { indicatorOf } from './indicator.ts';
import { sameTime } from './latest.ts';
import { placeHref } from './placeHref.ts';
import { timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

const total = 'portal766_total';

/** Returns the portal's total and printed rank of every province beside its six groups of points; null for no data. */
export function breakdownFigure(ctx: Context): Figure | null {
  const { say, locale, dataset } = ctx;
  const found = slice(dataset, total, dataset.nation);
  const ranked = [...(found?.observations ?? [])]
    .filter((o) => o.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!found || !first || !last) return null;
  const groups = groupIds.map((id) => slice(dataset, id, dataset.nation));
  const place = (o: Observation) => dataset.place(o.places[0] ?? '');
  const name = (o: Observation) => placeName(place(o), locale);
  const beside = (o: Observation) =>
    groups.map((group) => {
      const own = within(group, place(o));
      return shortCell(ctx, own && sameTime(own, o) ? own : null);
    });
  const n = formatNumber(ranked.length, locale);
  return {
    id: 'breakdown',
    title: say['breakdown.title'](name(first), name(last)),
    subtitle: say['breakdown.subtitle'](timePhrase(ctx, first), say['n.provinces'](n, n)),
    chart: null,
    table: {
      caption: say['breakdown.caption'],
      head: [
        say['word.place'],
        say['order.printed.head'],
        indicatorOf(total).short[locale],
        ...groupIds.map((id) => indicatorOf(id).short[locale]),
      ],
      rows: ranked.map((o) => [
        textCell(name(o), placeHref(ctx, place(o))),
        numberCell(String(o.rank), observationUrl(locale, o), o.rank ?? 0),
        shortCell(ctx, o),
        ...beside(o),
      ]),
      // Points of so few petitions order nothing.
      sorts: [0, 1, 2, ...groupIds.keys().map((i) => i + 3)].filter(
        (column) => groupIds[column - 3] !== 'portal766_satisfaction',
      ),
    },
    reading: null,
    notes: [say['breakdown.note'], say['satisfaction.points']],
    sources: sourceLines(ctx, ranked),
  };
}
