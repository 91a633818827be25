import type { Observation } from './observation.ts';

/** Returns the last day that a figure tells of, ISO; null where its source gives none. */
export const lastDay = ({ asOf, period }: Pick<Observation, 'asOf' | 'period'>): string | null =>
  asOf ?? period.end;
