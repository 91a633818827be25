import type { Place, PlaceVersion } from '../../model/place.ts';
import { kindWord } from './kindWord.ts';
import { nameKey } from './nameKey.ts';
import { versionAt } from './versionAt.ts';

/** Ways to find a place. */
export interface PlaceIndex {
  /** The place that has this code or this alias; null where none has. */
  readonly byCode: (code: string) => Place | null;
  /**
   * Places of that name, with or without the word of a kind that they have or had; marks count.
   * With a province's code only its communes; with null every level.
   */
  readonly byName: (name: string, province: string | null) => readonly Place[];
  /** The version that held on the ISO date; the present one for null; null before the first. */
  readonly versionAt: (place: Place, date: string | null) => PlaceVersion | null;
}

function keysOf(place: Place): Set<string> {
  const kinds = new Set(place.versions.map(({ kind }) => kind));
  if (place.kindUncertain) kinds.add('ward');
  const names = [...kinds].map((kind) => `${kindWord(kind)} ${place.name}`);
  return new Set([place.name, ...names].map(nameKey));
}

/** Returns an index of the places; what it finds keeps their order. */
export function placeIndex(places: readonly Place[]): PlaceIndex {
  const codes = new Map(places.flatMap((place) => place.aliases.map((code) => [code, place])));
  for (const place of places) codes.set(place.code, place);
  const pairs = places.flatMap((place) => [...keysOf(place)].map((key) => ({ key, place })));
  const names = Map.groupBy(pairs, ({ key }) => key);
  return {
    byCode: (code) => codes.get(code) ?? null,
    byName: (name, province) =>
      (names.get(nameKey(name)) ?? [])
        .map(({ place }) => place)
        .filter((place) => province === null || place.parent === province),
    versionAt,
  };
}
