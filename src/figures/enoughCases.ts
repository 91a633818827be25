import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';
import { latest, sameTime } from './latest.ts';

/** A figure on fewer cases than this gets no colour, no order and no rank. */
export const fewest = 100;

/**
 * Returns how many cases a figure stands on: the denominator of a rate; for
 * points, the applications that the same source counts there. Null where no
 * source says.
 */
export function casesOf(ctx: Context, o: Observation): number | null {
  if (o.denominator !== null || o.unit !== 'points') return o.denominator;
  const received = latest(ctx, o.places[0] ?? '', 'portal766_received');
  return received && sameTime(received, o) ? received.value : null;
}

/** Returns whether a figure stands on enough cases to be set beside others; true where n is not known. */
export function enoughCases(ctx: Context, o: Observation): boolean {
  const cases = casesOf(ctx, o);
  return cases === null || cases >= fewest;
}
