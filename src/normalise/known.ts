import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { Aliases, Places } from './harmonise.ts';
import type { Recorded } from './history/readHistory.ts';
import { type NameIndex, nameIndex } from './names/nameIndex.ts';
import { type Official, officialsOf } from './plain/officials.ts';
import type { ReviewedCell } from './corrections/readCorrections.ts';
import { placeIndex } from './registry/placeIndex.ts';

/** What a table is read against. */
export interface Known {
  readonly places: Places;
  readonly names: NameIndex;
  readonly aliases: Aliases;
  readonly catalogue: ReadonlyMap<string, Indicator>;
  /** Units by the number that their code is, for rows that need no care. */
  readonly officials: ReadonlyMap<number, Official>;
  /** Communes by province, for coverage. */
  readonly communes: ReadonlyMap<string, readonly Place[]>;
  /** The source that the table belongs to. */
  readonly source: Pick<Source, 'id' | 'published' | 'retrieved'>;
  /** Figures that were published before, of any source; empty for a first edition. */
  readonly history: readonly Observation[];
  /** Reviewed exceptions of any file; none by default. */
  readonly exceptions?: readonly ReviewedCell[];
  /** Figures of tables as they were published and still should be; none by default. */
  readonly recorded?: readonly Recorded[];
}

/** What is known whatever the source. */
export type KnownOfAll = Omit<Known, 'source'>;

/** What of it does not follow from the places. */
export interface KnownParts {
  readonly places: readonly Place[];
  readonly aliases: Aliases;
  readonly catalogue: ReadonlyMap<string, Indicator>;
  readonly history?: readonly Observation[];
  readonly exceptions?: readonly ReviewedCell[];
  readonly recorded?: readonly Recorded[];
}

/** Returns what the tables of all sources are read against; made once. */
export function knownOf({ places, history = [], ...rest }: KnownParts): KnownOfAll {
  const communes = places.filter(({ level }) => level === 'commune');
  return {
    ...rest,
    history,
    places: placeIndex(places),
    officials: officialsOf(places),
    names: nameIndex(places),
    communes: Map.groupBy(communes, ({ parent }) => parent ?? ''),
  };
}
