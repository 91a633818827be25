import type { Kind, Place } from '../../model/place.ts';
import type { NameParts } from './nameParts.ts';

/** Returns whether a place has, or had, the kind that a name says; a name without one says nothing. */
export function hasKind(place: Place, kind: NameParts['kind']): boolean {
  if (kind === null) return true;
  const kinds = new Set<Kind | 'retired'>(place.versions.map((version) => version.kind));
  if (place.kindUncertain) kinds.add('ward');
  return kinds.has(kind);
}
