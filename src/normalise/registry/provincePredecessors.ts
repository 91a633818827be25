import type { Predecessor } from '../../model/place.ts';
import type { RegistryBase } from './base.ts';
import { splitName } from './kindWord.ts';
import { nameKey } from './nameKey.ts';
import type { OldProvince } from './oldProvinces.ts';
import type { Overlay } from './overlay.ts';

/** Returns old provinces by the code of the present one, each whole, with the kind that they had. */
export function provincePredecessors(
  base: RegistryBase,
  overlay: Overlay,
  oldProvinces: readonly OldProvince[],
): Map<string, Predecessor[]> {
  const printed = new Set(base.oldUnits.flatMap((unit) => unit.province ?? []));
  const full = new Map([...printed].map((name) => [nameKey(splitName(name).name), name]));
  const predecessor = ({ name }: OldProvince, merged: boolean): Predecessor => ({
    code: null,
    name: full.get(nameKey(name)) ?? name,
    district: null,
    province: null,
    share: 'whole',
    resolution: (merged && overlay.modelStart.legal[0]) || null,
    clause: null,
  });
  const groups = [...Map.groupBy(oldProvinces, (old) => old.newCode)];
  return new Map(
    groups.map(([code, olds]) => [code, olds.map((old) => predecessor(old, olds.length > 1))]),
  );
}
