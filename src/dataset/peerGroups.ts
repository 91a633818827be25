import { type Region, regions, regionSource } from '../catalogue/regions.ts';
import type { Text } from '../locales.ts';
import type { Kind, Place } from '../model/place.ts';
import type { Dataset } from './dataset.ts';

/** Places that are like each other by a published definition. */
export interface PeerGroup {
  /** `cities`, `mekong-delta`, `96-ward`. */
  readonly id: string;
  readonly name: Text;
  /** Who belongs to it, in a sentence, and where that is laid down. */
  readonly definition: Text;
  /** In the order of codes. */
  readonly places: readonly Place[];
}

const byKind: Text = {
  vi: 'Theo loại đơn vị hành chính ghi trong danh mục hiện hành.',
  en: 'By the kind of unit in the registry in force.',
};

const provinceKinds: ReadonlyArray<readonly [id: string, kind: Kind, name: Text]> = [
  ['cities', 'city', { vi: 'Thành phố trực thuộc Trung ương', en: 'Centrally run cities' }],
  ['provinces', 'province', { vi: 'Tỉnh', en: 'Provinces' }],
];

const communeKinds: ReadonlyArray<readonly [kind: Kind, vi: string, en: string]> = [
  ['ward', 'Phường', 'Wards'],
  ['commune', 'Xã', 'Communes'],
  ['special-zone', 'Đặc khu', 'Special zones'],
];

const regionGroup = ({ id, name, provinces: codes }: Region, all: readonly Place[]): PeerGroup => ({
  id,
  name: { vi: `Vùng ${name.vi}`, en: name.en },
  definition: regionSource,
  places: all.filter(({ code }) => codes.includes(code)),
});

function communeGroups(dataset: Dataset, province: Place): PeerGroup[] {
  const communes = dataset.communesOf(province.code);
  return communeKinds.map(([kind, vi, en]) => ({
    id: `${province.code}-${kind}`,
    name: { vi: `${vi} của ${province.name}`, en: `${en} of ${province.name}` },
    definition: byKind,
    places: communes.filter((place) => place.kind === kind),
  }));
}

const hasPlaces = ({ places }: PeerGroup): boolean => places.length > 0;

/** Returns the groups of provinces: by kind, then by region. */
export const provinceGroups = ({ provinces }: Dataset): PeerGroup[] =>
  [
    ...provinceKinds.map(([id, kind, name]) => ({
      id,
      name,
      definition: byKind,
      places: provinces.filter((place) => place.kind === kind),
    })),
    ...regions.map((region) => regionGroup(region, provinces)),
  ].filter(hasPlaces);

/** Returns all groups: of provinces, then of the communes of each province by kind. */
export const peerGroups = (dataset: Dataset): PeerGroup[] => [
  ...provinceGroups(dataset),
  ...dataset.provinces
    .filter((province) => dataset.hasPage(province))
    .flatMap((province) => communeGroups(dataset, province))
    .filter(hasPlaces),
];

/** Returns the groups that a place belongs to, the nearest first: a province's region, a ward's wards. */
export function groupsOf(dataset: Dataset, place: Place): PeerGroup[] {
  const province = dataset.provinceOf(place);
  const groups = province ? communeGroups(dataset, province) : provinceGroups(dataset).reverse();
  return groups.filter(({ places }) => places.some(({ code }) => code === place.code));
}
