/** A unit of the package, as of the model's first day. */
export interface BaseUnit {
  readonly code: string;
  /** With its kind, NFC: `Phường Ba Đình`. */
  readonly name: string;
  /** Code of the province that holds it. */
  readonly province: string;
}

export interface BaseProvince {
  readonly code: string;
  /** With or without its kind, as the package has it: `Thành phố Hà Nội`, `Cao Bằng`. */
  readonly name: string;
  readonly kind: 'province' | 'city';
}

/** A unit of before July 2025 and the one successor that the package names. */
export interface OldUnit {
  readonly code: string;
  /** With its kind: `Thị trấn An Phú`. */
  readonly name: string;
  readonly district: string | null;
  /** With its kind: `Tỉnh An Giang`. */
  readonly province: string | null;
  readonly successor: string;
}

/** Tables of the registry package after cleaning: NFC, one apostrophe, codes at full length. */
export interface RegistryBase {
  readonly provinces: readonly BaseProvince[];
  readonly units: readonly BaseUnit[];
  readonly oldUnits: readonly OldUnit[];
  /** Rows of the mapping that name no code of an old unit; they are left out. */
  readonly uncodedRows: number;
}
