import type { Kind, Place, PlaceVersion } from './place.ts';
import { levelOf } from './place.ts';

/** A version as a list: kind, first day, first day on which it no longer holds. */
type PackedVersion = readonly [kind: Kind, from: string, to: string | null];

/** A place as a list: code, name, province of a commune, versions, old names, other codes, uncertain. */
export type PackedPlace = readonly [
  code: string,
  name: string,
  parent: string | null,
  versions: readonly PackedVersion[] | Kind,
  oldNames: readonly string[],
  aliases?: readonly string[],
  kindUncertain?: true,
];

/** What a check must know of units and their codes: the file that the browser fetches. */
export interface KnownFile {
  readonly places: readonly PackedPlace[];
  /** Codes by scheme and alias: `portal`, `H20` -> `82`. */
  readonly aliases: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** First day of the two-level model, on which nearly every version begins. */
const MODEL = '2025-07-01';

function packVersions(versions: readonly PlaceVersion[]): PackedPlace[3] {
  const [only] = versions;
  const plain = only && versions.length === 1 && only.validFrom === MODEL && only.validTo === null;
  if (plain) return only.kind;
  return versions.map(({ kind, validFrom, validTo }) => [kind, validFrom, validTo]);
}

const unpackVersions = (packed: PackedPlace[3]): readonly PlaceVersion[] =>
  typeof packed === 'string'
    ? [{ kind: packed, validFrom: MODEL, validTo: null, legal: [] }]
    : packed.map(([kind, validFrom, validTo]) => ({ kind, validFrom, validTo, legal: [] }));

/** Returns a place with what a check asks of it and no more. */
export function packPlace(place: Place): PackedPlace {
  const { code, name, parent, versions, predecessors, aliases, kindUncertain } = place;
  const old = [...new Set(predecessors.map((predecessor) => predecessor.name))];
  const base = [code, name, parent, packVersions(versions), old] as const;
  if (kindUncertain) return [...base, aliases, true];
  return aliases.length > 0 ? [...base, aliases] : base;
}

/** Returns the place again; resolutions, districts and addresses are left empty. */
export function unpackPlace(packed: PackedPlace): Place {
  const [code, name, parent, versionList, old, aliases = [], kindUncertain = false] = packed;
  const versions = unpackVersions(versionList);
  return {
    code,
    level: levelOf(code),
    parent,
    name,
    kind: versions.at(-1)?.kind ?? 'commune',
    slug: code,
    aliases,
    versions,
    predecessors: old.map((oldName) => ({
      code: null,
      name: oldName,
      district: null,
      province: null,
      share: 'not-stated',
      resolution: null,
      clause: null,
    })),
    kindUncertain,
  };
}
