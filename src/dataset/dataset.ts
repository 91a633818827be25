import type { Observation } from '../model/observation.ts';
import { NATION, type Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { BuiltData } from './built.ts';
import { groupBy } from './groupBy.ts';

/** The built data with the ways that pages look into it. Lists are never copied; do not change them. */
export interface Dataset extends BuiltData {
  readonly nation: Place;
  /** By code. */
  readonly provinces: readonly Place[];
  /** @throws on an unknown code: every code was checked by the build. */
  place(code: string): Place;
  /** Units of a province by code; none for another level. */
  communesOf(province: string): readonly Place[];
  /** Province of a commune; null for a province and the nation. */
  provinceOf(place: Place): Place | null;
  /** @throws on an unknown id. */
  source(id: string): Source;
  /** All figures of a place, joint ones included, in the order of the build. */
  at(code: string): readonly Observation[];
  of(indicator: string): readonly Observation[];
  from(source: string): readonly Observation[];
}

function strict<T>(map: ReadonlyMap<string, T>, what: string): (key: string) => T {
  return (key) => {
    const found = map.get(key);
    if (!found) throw new Error(`unknown ${what}: ${key}`);
    return found;
  };
}

/** Returns the dataset of built files. */
export function makeDataset(built: BuiltData): Dataset {
  const place = strict(new Map(built.places.map((p) => [p.code, p])), 'place');
  const source = strict(new Map(built.sources.map((s) => [s.id, s])), 'source');
  const children = groupBy(built.places, (p) => [p.parent ?? '']);
  const byPlace = groupBy(built.observations, (o) => o.places);
  const byIndicator = groupBy(built.observations, (o) => [o.indicator]);
  const bySource = groupBy(built.observations, (o) => [o.source]);
  return {
    ...built,
    nation: place(NATION),
    provinces: children.get(NATION) ?? [],
    place,
    source,
    communesOf: (code) => (code === NATION ? [] : (children.get(code) ?? [])),
    provinceOf: (p) => (p.level === 'commune' && p.parent ? place(p.parent) : null),
    at: (code) => byPlace.get(code) ?? [],
    of: (indicator) => byIndicator.get(indicator) ?? [],
    from: (id) => bySource.get(id) ?? [],
  };
}
