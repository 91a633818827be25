import type { Observation } from '../../model/observation.ts';
import { periodKey } from '../../model/period.ts';
import { groupBy } from '../groupBy.ts';

/** Two or more indicators for which one source prints the very same number. */
export interface Repeated {
  readonly indicators: readonly string[];
  readonly source: string;
  /** One entry a place and time: the figures that are equal, in the order of the indicators. */
  readonly places: ReadonlyArray<readonly Observation[]>;
}

/** Round numbers meet by chance; two decimals seldom do. */
const isSharp = ({ value, derived }: Observation): boolean =>
  value !== null && !derived && !Number.isInteger(Math.round(value * 1e4) / 1e3);

const situation = (o: Observation): string =>
  [o.source, o.places.join(';'), periodKey(o.period), o.asOf ?? '', o.value, o.unit].join('|');

const byIndicator = (a: Observation, b: Observation): number =>
  a.indicator < b.indicator ? -1 : a.indicator > b.indicator ? 1 : 0;

/** Returns equal figures of different indicators by the set of indicators, those with most places first. */
export function repeated(observations: readonly Observation[]): Repeated[] {
  const equal = [...groupBy(observations.filter(isSharp), (o) => [situation(o)]).values()]
    .map((group) => [...group].sort(byIndicator))
    .filter((group) => new Set(group.map(({ indicator }) => indicator)).size > 1);
  const key = (group: readonly Observation[]) =>
    [group[0]?.source, ...group.map(({ indicator }) => indicator)].join('|');
  return [...groupBy(equal, (group) => [key(group)]).values()]
    .map((places) => ({
      indicators: (places[0] ?? []).map(({ indicator }) => indicator),
      source: places[0]?.[0]?.source ?? '',
      places,
    }))
    .sort((a, b) => b.places.length - a.places.length);
}
