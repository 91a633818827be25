import type { Place, Predecessor } from '../../model/place.ts';
import { nameKey } from '../registry/nameKey.ts';
import { foldName, lookName } from './foldName.ts';
import { nameParts } from './nameParts.ts';

/** An old unit with the present one that it went into. */
export interface OldName {
  readonly predecessor: Predecessor;
  readonly successor: Place;
}

/** Ways to find what a name that is not official may have meant. */
export interface NameIndex {
  /** Places whose names are the same without their marks. */
  readonly folded: (name: string) => readonly Place[];
  /** Places whose names look the same: I for l, a missing apostrophe. */
  readonly alike: (name: string) => readonly Place[];
  /** Old units of that name, without its kind. */
  readonly old: (name: string) => readonly OldName[];
}

function grouped<T>(items: readonly T[], key: (item: T) => string): (name: string) => readonly T[] {
  const groups = Map.groupBy(items, key);
  return (name) => groups.get(name) ?? [];
}

/** Returns an index of present and old names. */
export function nameIndex(places: readonly Place[]): NameIndex {
  const olds = places.flatMap((successor) =>
    successor.predecessors.map((predecessor) => ({ predecessor, successor })),
  );
  const folded = grouped(places, ({ name }) => foldName(name));
  const alike = grouped(places, ({ name }) => lookName(name));
  const old = grouped(olds, ({ predecessor }) => nameKey(nameParts(predecessor.name).name));
  return {
    folded: (name) => folded(foldName(name)),
    alike: (name) => alike(lookName(name)),
    old: (name) => old(nameKey(name)),
  };
}
