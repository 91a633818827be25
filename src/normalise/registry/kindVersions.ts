import type { Kind, PlaceVersion } from '../../model/place.ts';

/** A change of kind at a date. */
export interface KindChange {
  readonly date: string;
  readonly kind: Kind;
  readonly legal: readonly string[];
}

/** Returns the versions that a first kind and its later changes make, each ending where the next begins. */
export const kindVersions = (first: KindChange, changes: readonly KindChange[]): PlaceVersion[] =>
  [first, ...changes].map((change, index) => ({
    kind: change.kind,
    validFrom: change.date,
    validTo: changes[index]?.date ?? null,
    legal: change.legal,
  }));
