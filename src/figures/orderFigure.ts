import { type Slice, slice } from '../dataset/slice.ts';
import { placeName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Place } from '../model/place.ts';
import { pooledRate } from '../stats/pooledRate.ts';
import { positions } from '../stats/positions.ts';
import { textCell } from './cells.ts';
import type { Context } from './context.ts';
import { enoughCases } from './enoughCases.ts';
import type { Figure, TableCell } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { orderNotes } from './orderNotes.ts';
import { type Order, orderTitle, type Placed } from './orderTitle.ts';
import { orderTerms } from './orderTerms.ts';
import { placeHref } from './placeHref.ts';
import { placesTable } from './placesTable.ts';
import { refuseJoin } from './refuseJoin.ts';
import { formatComputed, sliceSubtitle } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/** Returns which order an indicator has; a printed rank is the source's, never ours. */
const orderOf = (use: Indicator['provinces'], { observations }: Slice): Order => {
  if (use === 'ordered') return 'ours';
  return observations.every((o) => o.rank !== null && o.cell !== null) ? 'printed' : 'none';
};

function ours(ctx: Context, slice: Slice): Placed[] {
  const ordered = slice.observations.filter((o) => enoughCases(ctx, o));
  const places = positions(ordered.map((o) => o.value ?? 0));
  const placed = ordered.map((observation, i) => ({ observation, at: places[i] ?? 0 }));
  return [
    ...placed
      .sort((a, b) => a.at - b.at)
      .map(({ observation, at }) => ({ observation, position: String(at) })),
    ...slice.observations
      .filter((o) => !enoughCases(ctx, o))
      .map((observation) => ({ observation, position: '' })),
  ];
}

function placed(ctx: Context, order: Order, slice: Slice): Placed[] {
  if (order === 'ours') return ours(ctx, slice);
  const all = slice.observations.map((observation) => ({
    observation,
    position: order === 'printed' ? String(observation.rank) : '',
  }));
  return order === 'printed' ? all.sort((a, b) => Number(a.position) - Number(b.position)) : all;
}

/** Returns a place's position in our order of a slice, with its n; null where it has none. */
export function ownPosition(
  ctx: Context,
  slice: Slice,
  place: Place,
): { position: string; of: string } | null {
  const all = ours(ctx, slice).filter(({ position }) => position !== '');
  const found = all.find(({ observation }) => observation.places[0] === place.code);
  return found ? { position: found.position, of: String(all.length) } : null;
}

/** Returns all places of a parent by one indicator, in the order that the indicator allows; null for no data. */
export function orderFigure(ctx: Context, id: string, parent: Place): Figure | null {
  const { say, dataset, locale } = ctx;
  const indicator = indicatorOf(id);
  const found = slice(dataset, id, parent);
  if (!found) return null;
  refuseJoin(found.observations);
  const use = parent.level === 'nation' ? indicator.provinces : indicator.communes;
  const order = orderOf(use, found);
  const rows = placed(ctx, order, found);
  const pooled = indicator.ratio ? pooledRate(found.observations) : null;
  const pooledText = pooled === null ? '' : formatComputed(ctx, indicator, pooled);
  const together = parent.level === 'nation' ? say['word.pooled'] : say['word.pooledHere'];
  const title = orderTitle(ctx, { indicator, found, order, rows, parent, pooled });
  const terms = orderTerms(ctx, indicator, found, parent);
  const by =
    order === 'ours' && indicator.type === 'score' ? say['order.points'] : say[`order.${order}`];
  const subtitle = `${by} · ${sliceSubtitle(ctx, indicator, found)}`;
  const cells: TableCell[] = rows.map(({ position }) => textCell(position || say['order.tooFew']));
  return {
    id: `order-${id}`,
    title,
    subtitle,
    time: terms.period,
    terms: [terms.definition, terms.peers],
    chart: {
      name: 'ranking',
      data: rows.map(({ observation: o, position }) => {
        const place = dataset.place(o.places[0] ?? '');
        return {
          position,
          label: placeName(place, locale),
          value: o.value,
          text: formatShort(o, locale),
          highlighted: false,
          href: placeHref(ctx, place),
        };
      }),
      options: {
        label: title,
        description: subtitle,
        reference: pooled === null ? null : { value: pooled, text: together(pooledText) },
        ...(indicator.unit === 'percent' ? { domain: [0, 100] as const } : {}),
      },
    },
    table: placesTable(
      ctx,
      indicator,
      found,
      order === 'none' ? null : { head: say[`order.${order}.head`], cells },
      rows.map(({ observation }) => observation),
    ),
    reading: order === 'none' ? say['order.none.reading'] : null,
    notes: orderNotes(ctx, indicator, found, order !== 'none', order === 'ours'),
    sources: sourceLines(ctx, found.observations),
  };
}
