import type { Text } from '../locales.ts';

/** Commune-level units by kind. */
export interface UnitCounts {
  readonly communes: number;
  readonly wards: number;
  readonly specialZones: number;
}

/** What is known of the registry as a whole. */
export interface RegistryFacts {
  /** Units by kind as Hai Cấp has them. */
  readonly built: UnitCounts;
  /** Units by kind as the resolutions give them; null for a registry that no total was published for. */
  readonly published:
    (UnitCounts & { readonly asOf: string; readonly legal: readonly string[] }) | null;
  readonly gaps: ReadonlyArray<{
    readonly province: string;
    readonly known: number;
    readonly expected: number;
    readonly note: Text;
  }>;
  readonly events: ReadonlyArray<{
    readonly effective: string;
    readonly legal: readonly string[];
    readonly province: string;
    readonly units: readonly string[];
    readonly note: Text;
  }>;
  /** Second codes of units, with where they come from. */
  readonly aliases: ReadonlyArray<{
    readonly code: string;
    readonly alias: string;
    readonly note: Text;
  }>;
  /** Old units whose successors the base list has wrong or lacks, with what the resolutions say. */
  readonly corrections: ReadonlyArray<{ readonly code: string; readonly note: Text }>;
}
