import type { Place, PlaceVersion } from '../../model/place.ts';

/**
 * Returns the version of a place that held on an ISO date; the present one for null, null before the
 * first.
 */
export function versionAt(place: Place, date: string | null): PlaceVersion | null {
  if (date === null) return place.versions.at(-1) ?? null;
  const holds = ({ validFrom, validTo }: PlaceVersion): boolean =>
    validFrom <= date && (validTo === null || date < validTo);
  return place.versions.find(holds) ?? null;
}
