import type { Slice } from '../dataset/slice.ts';
import { placeName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';

/** The two ends of a slice in words, without units but `%`, and whose they are. */
export interface Extent {
  readonly lowest: Observation;
  readonly highest: Observation;
  readonly low: string;
  readonly lowAt: string;
  readonly high: string;
  readonly highAt: string;
}

/** Returns the places at one end; several that tie are counted, not picked from. */
function holders(ctx: Context, slice: Slice, value: number | null): string {
  const at = slice.observations.filter((o) => o.value === value);
  const first = at[0]?.places[0];
  if (at.length > 1) return ctx.say['n.places'](String(at.length));
  if (!first) return '';
  return placeName(ctx.dataset.place(first), ctx.locale).replaceAll(' ', '\u00a0');
}

/** Returns the lowest and the highest value of a slice. @throws on an empty one, which slice() never gives. */
export function extent(ctx: Context, slice: Slice): Extent {
  const sorted = [...slice.observations].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) throw new Error(`missing observations of slice: ${slice.indicator}`);
  return {
    lowest,
    highest,
    low: formatShort(lowest, ctx.locale),
    lowAt: holders(ctx, slice, lowest.value),
    high: formatShort(highest, ctx.locale),
    highAt: holders(ctx, slice, highest.value),
  };
}
