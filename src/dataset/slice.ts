import type { Observation } from '../model/observation.ts';
import { type Period, periodKey } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { Dataset } from './dataset.ts';
import { groupBy } from './groupBy.ts';

/** One indicator in one period from one source, over the places of one parent. */
export interface Slice {
  readonly indicator: string;
  readonly source: string;
  readonly period: Period;
  readonly asOf: string | null;
  /** One a place, in the order of codes. */
  readonly observations: readonly Observation[];
  /** Places that the source does not tell of. */
  readonly missing: readonly Place[];
}

const groupKey = (o: Observation): string =>
  [periodKey(o.period), o.asOf ?? '', o.source, o.modality, o.derived].join('|');

/** Newest by period, then by the number of places, then by name of the source. */
const newest = (groups: ReadonlyArray<readonly [string, readonly Observation[]]>) =>
  [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? 1 : -1))[0];

/** A province's communes all ask for the same slices: each is cut once for a dataset. */
const known = new WeakMap<Dataset, Map<string, Slice | null>>();

function cut(dataset: Dataset, indicator: string, parent: Place): Slice | null {
  const places = parent.level === 'nation' ? dataset.provinces : dataset.communesOf(parent.code);
  const codes = new Set(places.map((p) => p.code));
  const single = dataset
    .of(indicator)
    .filter((o) => o.value !== null && o.places.length === 1 && codes.has(o.places[0] ?? ''));
  const [, observations] = newest([...groupBy(single, (o) => [groupKey(o)])]) ?? [];
  const first = observations?.[0];
  if (!observations || !first) return null;
  const present = new Map(observations.map((o) => [o.places[0], o]));
  return {
    indicator,
    source: first.source,
    period: first.period,
    asOf: first.asOf,
    observations: places.flatMap((p) => present.get(p.code) ?? []),
    missing: places.filter((p) => !present.has(p.code)),
  };
}

/**
 * Returns an indicator over all places of a parent, taken from the newest of
 * the sources that cover the most of them; null where nothing was observed.
 * Joint figures belong to no single place and are left out.
 */
export function slice(dataset: Dataset, indicator: string, parent: Place): Slice | null {
  const slices = known.get(dataset) ?? new Map<string, Slice | null>();
  known.set(dataset, slices);
  const key = `${indicator} ${parent.code}`;
  const found = slices.get(key);
  if (found !== undefined) return found;
  const made = cut(dataset, indicator, parent);
  slices.set(key, made);
  return made;
}

/** Returns a place's observation in a slice; null where the slice has none. */
export const within = (found: Slice | null, place: Place): Observation | null =>
  found?.observations.find((o) => o.places[0] === place.code) ?? null;
