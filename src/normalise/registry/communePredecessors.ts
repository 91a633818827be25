import type { Predecessor, Share } from '../../model/place.ts';
import type { OldUnit, RegistryBase } from './base.ts';
import type { LineageRow } from './lineage.ts';
import type { Overlay } from './overlay.ts';

interface Claim {
  readonly newCode: string;
  readonly predecessor: Predecessor;
}

type Part = { share: Share; resolution: string | null; clause: string | null };
type Names = Pick<Predecessor, 'name' | 'district' | 'province'>;

const claim = (newCode: string, code: string | null, names: Names, part: Part): Claim => ({
  newCode,
  predecessor: {
    code,
    name: names.name,
    district: names.district,
    province: names.province,
    share: part.share,
    resolution: part.resolution,
    clause: part.clause,
  },
});

const notStated: Part = { share: 'not-stated', resolution: null, clause: null };

const fromLineage = (row: LineageRow, known: OldUnit | undefined): Claim =>
  claim(
    row.newCode,
    row.oldCode,
    known ?? { name: row.oldName, district: row.oldDistrict, province: null },
    row,
  );

function fromCorrection(
  entry: Overlay['corrections'][number],
  known: OldUnit | undefined,
): Claim[] {
  const names = known ?? { ...entry, name: entry.name ?? entry.code };
  return entry.successors.map((part) => claim(part.code, entry.code, names, part));
}

/** A correction replaces all that is said of an old unit; the resolutions replace the package. */
function allClaims(base: RegistryBase, overlay: Overlay, lineage: readonly LineageRow[]): Claim[] {
  const known = new Map(base.oldUnits.map((unit) => [unit.code, unit]));
  const corrected = new Set(overlay.corrections.map(({ code }) => code));
  const rows = lineage.filter((row) => row.oldCode === null || !corrected.has(row.oldCode));
  const told = new Set([...corrected, ...rows.map((row) => row.oldCode)]);
  return [
    ...overlay.corrections.flatMap((entry) => fromCorrection(entry, known.get(entry.code))),
    ...rows.map((row) => fromLineage(row, known.get(row.oldCode ?? ''))),
    ...base.oldUnits
      .filter((unit) => !told.has(unit.code))
      .map((unit) => claim(unit.successor, unit.code, unit, notStated)),
  ];
}

/** New units go by the code that is published; codes of old units stay, for they are another list. */
function publishedCode(overlay: Overlay): (claim: Claim) => string {
  const codes = new Map(overlay.codes.map(({ code, alias }) => [alias, code]));
  return ({ newCode }) => codes.get(newCode) ?? newCode;
}

/** Returns old units by the code of the present unit they went into, in no order. */
export const communePredecessors = (
  base: RegistryBase,
  overlay: Overlay,
  lineage: readonly LineageRow[],
): Map<string, Predecessor[]> =>
  new Map(
    [...Map.groupBy(allClaims(base, overlay, lineage), publishedCode(overlay))].map(
      ([code, claims]) => [code, claims.map((each) => each.predecessor)],
    ),
  );
