import type { Observation } from '../model/observation.ts';

/** A rate on fewer cases than this gets no colour, no order and no rank. */
export const fewest = 100;

/** Returns whether a rate stands on enough cases to be set beside others; true where n does not apply. */
export const enoughCases = (o: Pick<Observation, 'denominator'>): boolean =>
  o.denominator === null || o.denominator >= fewest;
