import type { Observation } from '../../model/observation.ts';
import { periodKey } from '../../model/period.ts';

type Situation = Pick<Observation, 'source' | 'places' | 'period' | 'asOf' | 'scope'>;

/** Returns text that is the same for figures of one source on the same places, time and scope. */
export const situationKey = ({ source, places, period, asOf, scope }: Situation): string =>
  [source, places.join(';'), periodKey(period), asOf ?? '', scope?.vi ?? ''].join('|');

/** Returns text that is the same for two statements of one figure by one source. */
export const figureKey = (figure: Situation & Pick<Observation, 'indicator'>): string =>
  `${situationKey(figure)}|${figure.indicator}`;
