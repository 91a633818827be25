import { NATION, type Place, type Predecessor } from '../../model/place.ts';
import type { BaseProvince, BaseUnit, RegistryBase } from './base.ts';
import { checkReferences } from './checkReferences.ts';
import { communePredecessors } from './communePredecessors.ts';
import { type KindChange, kindVersions } from './kindVersions.ts';
import { splitName } from './kindWord.ts';
import type { LineageRow } from './lineage.ts';
import type { OldProvince } from './oldProvinces.ts';
import type { Overlay } from './overlay.ts';
import { placeSlug } from './placeSlug.ts';
import { provincePredecessors } from './provincePredecessors.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (predecessors: readonly Predecessor[] = []): Predecessor[] =>
  predecessors.toSorted((a, b) => byText(a.name, b.name) || byText(a.code ?? '', b.code ?? ''));

/** The kind follows from the versions, the slug from the code and the name. */
function place(parts: Omit<Place, 'kind' | 'slug'>): Place {
  const kind = parts.versions.at(-1)?.kind;
  if (!kind) throw new Error(`missing version of place: ${parts.code}`);
  const slug = parts.code === NATION ? 'viet-nam' : placeSlug(parts.code, parts.name);
  return { ...parts, kind, slug };
}

const nation = (date: string): Place =>
  place({
    code: NATION,
    level: 'nation',
    parent: null,
    name: 'Việt Nam',
    aliases: [],
    versions: kindVersions({ date, kind: 'nation', legal: [] }, []),
    predecessors: [],
    kindUncertain: false,
  });

function province(base: BaseProvince, overlay: Overlay, old: readonly Predecessor[] = []): Place {
  const changes = overlay.events.flatMap(({ date, province: change }) =>
    change?.code === base.code ? [{ ...change, date }] : [],
  );
  const legal = old.length > 1 ? overlay.modelStart.legal : [];
  return place({
    code: base.code,
    level: 'province',
    parent: NATION,
    name: splitName(base.name).name,
    aliases: [],
    versions: kindVersions({ date: overlay.modelStart.date, kind: base.kind, legal }, changes),
    predecessors: sorted(old),
    kindUncertain: false,
  });
}

function communeChanges(code: string, overlay: Overlay): KindChange[] {
  return overlay.events.flatMap(({ date, wards }) =>
    wards?.codes.includes(code) ? [{ date, kind: 'ward' as const, legal: wards.legal }] : [],
  );
}

const hasGap = (code: string, overlay: Overlay): boolean =>
  overlay.events.some(({ wards }) => wards?.province === code && wards.codes.length < wards.total);

function commune(base: BaseUnit, overlay: Overlay, old: readonly Predecessor[] = []): Place {
  const alias = overlay.codes.find(({ code, alias }) => alias === base.code || code === base.code);
  const code = alias?.code ?? base.code;
  const { kind, name } = splitName(base.name);
  const legal = [...new Set(old.flatMap((each) => each.resolution ?? []))].toSorted();
  const first = { date: overlay.modelStart.date, kind: kind ?? 'commune', legal };
  const versions = kindVersions(first, communeChanges(code, overlay));
  return place({
    code,
    level: 'commune',
    parent: base.province,
    name,
    aliases: alias ? [alias.alias] : [],
    versions,
    predecessors: sorted(old),
    kindUncertain: versions.at(-1)?.kind === 'commune' && hasGap(base.province, overlay),
  });
}

/**
 * Returns the nation, then provinces, then communes, each by code: kinds by date, codes of other
 * lists as aliases, old units as predecessors (the resolutions' words before the package's one successor).
 *
 * @throws listing every code of the reference files that no place has
 */
export function buildPlaces(
  base: RegistryBase,
  overlay: Overlay,
  lineage: readonly LineageRow[],
  oldProvinces: readonly OldProvince[],
): Place[] {
  const oldOfProvince = provincePredecessors(base, overlay, oldProvinces);
  const oldOfCommune = communePredecessors(base, overlay, lineage);
  const canonical = new Map(overlay.codes.map(({ code, alias }) => [alias, code]));
  const codeOf = (unit: BaseUnit): string => canonical.get(unit.code) ?? unit.code;
  const places = [
    nation(overlay.modelStart.date),
    ...base.provinces.map((each) => province(each, overlay, oldOfProvince.get(each.code))),
    ...base.units.map((each) => commune(each, overlay, oldOfCommune.get(codeOf(each)))),
  ];
  const named = [...oldOfProvince.keys(), ...oldOfCommune.keys()];
  checkReferences(places, named, overlay);
  const order = ['nation', 'province', 'commune'];
  return places.toSorted(
    (a, b) => order.indexOf(a.level) - order.indexOf(b.level) || byText(a.code, b.code),
  );
}
