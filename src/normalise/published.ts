import type { Observation } from '../model/observation.ts';
import { whole } from './plain/plainFigure.ts';
import type { Placed } from './harmonise.ts';

/** A figure that may know its row. */
type Known = Observation & Partial<Pick<Placed, 'at' | 'unbounded'>>;

/** Returns a figure as it is published, without what only the check needs. */
export function published(figure: Known): Observation {
  const observation: { -readonly [K in keyof Known]: Known[K] } = { ...whole(figure) };
  delete observation.at;
  delete observation.unbounded;
  return observation;
}
