import { levelOf } from '../model/place.ts';
import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import type { Context } from './context.ts';

/** Returns what an official table last says of one place, a value or why there is none; null where it says nothing. */
export function lastStated(
  { dataset }: Context,
  code: string,
  indicator: string,
  source: string | null = null,
): Observation | null {
  const found = dataset
    .at(code)
    .filter((o) => o.indicator === indicator && o.cell && o.places.length === 1)
    .filter((o) => source === null || o.source === source);
  return newestOf(found);
}

/** Returns the newest figure of one place from an official table; null where there is none. */
export const latest = ({ dataset }: Context, code: string, indicator: string): Observation | null =>
  newestOf(
    dataset
      .at(code)
      .filter(
        (o) => o.indicator === indicator && o.cell && o.places.length === 1 && o.value !== null,
      ),
  );

const timeKey = (o: Observation): string => `${periodKey(o.period)} ${o.asOf ?? ''}`;

const newestOf = (observations: readonly Observation[]): Observation | null =>
  [...observations].sort((a, b) => (timeKey(a) < timeKey(b) ? 1 : -1))[0] ?? null;

/** Returns whether two figures were taken over the same time. */
export const sameTime = (a: Observation, b: Observation): boolean =>
  periodKey(a.period) === periodKey(b.period) && a.asOf === b.asOf;

/** Returns the place that a place is compared within: the nation, or its province. */
export const peersOf = ({ dataset }: Context, code: string) =>
  levelOf(code) === 'commune' ? dataset.provinceOf(dataset.place(code)) : dataset.nation;
