import { nameParts } from '../normalise/names/nameParts.ts';
import type { FindIndex, OldEntry, PlaceEntry } from './entry.ts';
import type { Query } from './readQuery.ts';
import { type Keys, keysOf, syllableStarts } from './searchKeys.ts';

/** An entry with what it is searched by. */
export interface Searched {
  readonly place: PlaceEntry;
  /** The old unit that the query may mean; null where it is the place itself. */
  readonly old: OldEntry | null;
  readonly kind: Query['kind'];
  readonly codes: readonly string[];
  readonly keys: Keys;
  /** The name from each of its later words on. */
  readonly inner: readonly Keys[];
  /** What may follow the name: district and province, from each word on. */
  readonly context: readonly Keys[];
  /** The whole name of the district, with its kind and without. */
  readonly district: readonly string[];
  /** Where it stands among equals: provinces, old provinces, units of today, old units. */
  readonly rank: number;
}

function memo<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.set(text, found);
    return found;
  };
}

const bareName = (name: string): string => nameParts(name).name;

/** Texts that may stand behind a name, kinds said or not. */
function contextOf(district: string, province: string): Keys[] {
  const [d, p] = [bareName(district), bareName(province)];
  return [`${district} ${province}`, `${district} ${p}`, `${d} ${province}`, `${d} ${p}`]
    .filter((text, i, all) => all.indexOf(text) === i)
    .concat(district === '' ? [] : [p])
    .map((text) => text.trim())
    .flatMap((text) => (text === '' ? [] : syllableStarts(text)));
}

const wholeName = ({ kind, name }: PlaceEntry): string =>
  `${kind === 'city' ? 'Thành phố' : 'Tỉnh'} ${name}`;

const kindOfOld = (name: string): Query['kind'] =>
  name.startsWith('Thị trấn ') ? 'township' : (nameParts(name).kind as Query['kind']);

/** Returns all entries ready to be searched. */
export function prepare({ places, old }: FindIndex): Searched[] {
  const words = memo((name) => {
    const [keys, ...inner] = syllableStarts(name);
    return { keys: keys ?? keysOf(name), inner };
  });
  const contexts = memo((pair) => {
    const [district = '', province = ''] = pair.split('|');
    return contextOf(district, province);
  });
  const districts = memo((name) =>
    name === '' ? [] : [keysOf(name).plain, keysOf(bareName(name)).plain],
  );
  return [
    ...places.map((place): Searched => ({
      place,
      old: null,
      kind: place.kind,
      codes: [place.code, ...place.aliases],
      ...words(place.name),
      context: place.province ? contexts(`|${wholeName(place.province)}`) : [],
      district: [],
      rank: place.level === 'province' ? 0 : 2,
    })),
    ...old.map((unit): Searched => ({
      place: unit.to,
      old: unit,
      kind: kindOfOld(unit.name),
      codes: unit.code === null ? [] : [unit.code],
      ...words(bareName(unit.name)),
      context: contexts(`${unit.district ?? ''}|${unit.province ?? ''}`),
      district: districts(unit.district ?? ''),
      rank: unit.to.level === 'province' ? 1 : 3,
    })),
  ];
}
