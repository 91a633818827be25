export type Level = 'nation' | 'province' | 'commune';

export type Kind = 'nation' | 'province' | 'city' | 'commune' | 'ward' | 'special-zone';

/** A unit under one kind; a figure belongs to a version, because codes are reused and kinds change. */
export interface PlaceVersion {
  readonly kind: Kind;
  /** ISO date, first day. */
  readonly validFrom: string;
  /** ISO date, first day on which it no longer holds; null while it holds. */
  readonly validTo: string | null;
  /** Numbers of the resolutions that made it, such as `39/2026/QH16`. */
  readonly legal: readonly string[];
}

/** How much of an old unit went into the new one; `not-stated` where only the successor is known. */
export type Share = 'whole' | 'part' | 'remainder' | 'part-area' | 'part-population' | 'not-stated';

/** A unit of before July 2025 that a present unit came from. */
export interface Predecessor {
  /** Code before the merger; null where the name could not be tied to one. */
  readonly code: string | null;
  /** Name with its old kind, as printed: `Thị trấn An Phú`. */
  readonly name: string;
  readonly district: string | null;
  readonly province: string | null;
  readonly share: Share;
  /** Number and clause of the resolution; null where only the registry's mapping is known. */
  readonly resolution: string | null;
  readonly clause: string | null;
}

export interface Place {
  /** `vn`, two digits or five digits. */
  readonly code: string;
  readonly level: Level;
  /** Code of the place that holds it; null for the nation. */
  readonly parent: string | null;
  /** Official name without its kind, NFC: `Cà Mau`, `Hồ Chí Minh`, `Tân Lộc`. */
  readonly name: string;
  /** Kind today, which is that of the last version. */
  readonly kind: Kind;
  /** Code and plain letters, for addresses: `96-ca-mau`. */
  readonly slug: string;
  /** Other codes of the same unit in official lists. */
  readonly aliases: readonly string[];
  /** In order of time; never empty. */
  readonly versions: readonly PlaceVersion[];
  /** Provinces: old provinces (code null); communes: old communes. Sorted by name. */
  readonly predecessors: readonly Predecessor[];
  /** True where a change of kind is known to have happened to some units of the province, but not which. */
  readonly kindUncertain: boolean;
}

/** Code of the nation as a place. */
export const NATION = 'vn';

/** Returns the level that a code's form tells: `vn`, two digits, five digits. */
export const levelOf = (code: string): Level =>
  code === NATION ? 'nation' : code.length === 2 ? 'province' : 'commune';
