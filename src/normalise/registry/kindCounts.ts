import type { Kind, Place } from '../../model/place.ts';
import { versionAt } from './versionAt.ts';

/** Numbers of units by kind. */
export interface KindCounts {
  readonly provinces: number;
  readonly cities: number;
  readonly communes: number;
  readonly wards: number;
  readonly specialZones: number;
}

/** Returns how many places have each kind on a date. */
export function kindCounts(places: readonly Place[], date: string): KindCounts {
  const kinds = places.map((place) => versionAt(place, date)?.kind);
  const count = (kind: Kind): number => kinds.filter((each) => each === kind).length;
  return {
    provinces: count('province'),
    cities: count('city'),
    communes: count('commune'),
    wards: count('ward'),
    specialZones: count('special-zone'),
  };
}
