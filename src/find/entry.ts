import type { Kind, Share } from '../model/place.ts';

/** A unit of today, as the index has it. */
export interface PlaceEntry {
  readonly code: string;
  readonly kind: Kind;
  readonly level: 'province' | 'commune';
  /** Without its kind. */
  readonly name: string;
  /** Code and plain letters, as in addresses. */
  readonly slug: string;
  /** The province of a commune; null for a province. */
  readonly province: PlaceEntry | null;
  /** Other codes of the same unit. */
  readonly aliases: readonly string[];
}

/** A unit of before July 2025 and one of the units that it went into. */
export interface OldEntry {
  /** Null where the name could not be tied to one, and for old provinces. */
  readonly code: string | null;
  /** With its old kind, as printed: `Thị trấn An Phú`. */
  readonly name: string;
  /** With its kind; null for old provinces. */
  readonly district: string | null;
  readonly province: string | null;
  readonly share: Share;
  readonly to: PlaceEntry;
}

/** All that can be found. */
export interface FindIndex {
  readonly places: readonly PlaceEntry[];
  readonly old: readonly OldEntry[];
}
