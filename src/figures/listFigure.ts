import { slice } from '../dataset/slice.ts';
import type { Place } from '../model/place.ts';
import type { Context } from './context.ts';
import type { Figure } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { plainTitle } from './plainTitle.ts';
import { placesTable } from './placesTable.ts';
import { sliceSubtitle } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/**
 * Returns an indicator over places as a table alone, for figures that no drawing may compare; null
 * for no data, and for figures of documents: one source's few places would make all others look
 * uncollected, so those are listed one by one.
 */
export function listFigure(ctx: Context, id: string, parent: Place): Figure | null {
  const indicator = indicatorOf(id);
  const found = slice(ctx.dataset, id, parent);
  if (!found?.observations.every((o) => o.cell)) return null;
  return {
    id: `list-${id}`,
    title: plainTitle(ctx, indicator, found),
    subtitle: `${ctx.say['order.none']} · ${sliceSubtitle(ctx, indicator, found)}`,
    chart: null,
    // What may not be drawn may not be ranked either: its places can be looked up by name alone.
    table: { ...placesTable(ctx, indicator, found), sorts: [0] },
    reading: null,
    notes: [],
    sources: sourceLines(ctx, found.observations),
  };
}
