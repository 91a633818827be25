import { levelOf } from '../model/place.ts';
import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import type { Context } from './context.ts';

/** Returns the newest figure of one place from an official table, or from the one of `source`; null where there is none. */
export function latest(
  { dataset }: Context,
  code: string,
  indicator: string,
  source: string | null = null,
): Observation | null {
  const found = dataset
    .at(code)
    .filter((o) => o.indicator === indicator && o.cell && o.places.length === 1 && o.value !== null)
    .filter((o) => source === null || o.source === source);
  const key = (o: Observation) => `${periodKey(o.period)} ${o.asOf ?? ''}`;
  return [...found].sort((a, b) => (key(a) < key(b) ? 1 : -1))[0] ?? null;
}

/** Returns whether two figures were taken over the same time. */
export const sameTime = (a: Observation, b: Observation): boolean =>
  periodKey(a.period) === periodKey(b.period) && a.asOf === b.asOf;

/** Returns the place that a place is compared within: the nation, or its province. */
export const peersOf = ({ dataset }: Context, code: string) =>
  levelOf(code) === 'commune' ? dataset.provinceOf(dataset.place(code)) : dataset.nation;
