import type { Place } from '../../model/place.ts';
import type { KnownOfAll } from '../known.ts';
import { bareCode } from '../names/byCode.ts';
import { nameParts } from '../names/nameParts.ts';
import type { Row } from '../read/table.ts';

/** Where a table says whose figures a row has; columns from 0. */
export interface PlaceColumns {
  readonly column: number;
  readonly scheme: 'code' | 'portal' | 'name';
  /** Column of names beside codes. */
  readonly name: number | null;
  /** Other columns that name the places again. */
  readonly again: readonly number[];
  readonly provinceCode: number | null;
  readonly provinceName: number | null;
  /** Code of the province of all rows; null where they are of several, or provinces. */
  readonly province: string | null;
  /** True where every commune of the province has a row. */
  readonly complete: boolean;
  /** First row that has a place, from 0. */
  readonly firstRow: number;
}

type Meaning = 'code' | 'provinceCode' | 'portal' | 'name' | 'provinceName';

/** What the cells of a column are, where most of them are that. */
interface Column {
  readonly at: number;
  readonly meaning: Meaning;
  readonly hits: number;
  readonly distinct: number;
}

const LETTER = /\p{L}/u;
const DIGITS = /^\d{1,5}$/;

const isProvince = ({ level }: Place): boolean => level !== 'commune';

function meanings({ places, names, aliases }: KnownOfAll): (text: string) => Meaning[] {
  const portal = aliases.get('portal');
  const seen = new Map<string, Meaning[]>();
  const ofName = (text: string): Meaning[] => {
    if (!LETTER.test(text)) return [];
    const bare = nameParts(text).name;
    const found = [...places.byName(bare, null), ...names.folded(bare)];
    const old = found.length === 0 && names.old(bare).length > 0;
    return [
      ...(old || found.some((place) => !isProvince(place)) ? (['name'] as const) : []),
      ...(found.some(isProvince) ? (['provinceName'] as const) : []),
    ];
  };
  const read = (text: string): Meaning[] => {
    if (portal?.has(text)) return ['portal'];
    const code = bareCode(text);
    if (!DIGITS.test(code)) return ofName(text);
    if (code.length > 3) return places.byCode(code.padStart(5, '0')) ? ['code'] : [];
    return places.byCode(code) ? ['provinceCode'] : [];
  };
  return (text) => {
    const known = seen.get(text) ?? read(text);
    seen.set(text, known);
    return known;
  };
}

// Numbers of two digits are codes of provinces by chance; names and long codes hardly are.
const NEEDED: Readonly<Record<Meaning, number>> = {
  code: 0.5,
  provinceCode: 0.9,
  portal: 0.5,
  name: 0.5,
  provinceName: 0.6,
};

const SCHEMES: Readonly<Record<Meaning, PlaceColumns['scheme']>> = {
  code: 'code',
  provinceCode: 'code',
  portal: 'portal',
  name: 'name',
  provinceName: 'name',
};

const isTitle = ({ cells }: Row): boolean => cells.filter(({ text }) => text !== '').length < 2;

function columnsOf(all: readonly Row[], known: KnownOfAll): Column[] {
  const rows = all.filter((row) => !isTitle(row));
  const read = meanings(known);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const texts = rows.map(({ cells }) => cells[at]?.text ?? '').filter((text) => text !== '');
    return (Object.keys(NEEDED) as Meaning[]).flatMap((meaning): Column[] => {
      const found = texts.filter((text) => read(text).includes(meaning));
      const distinct = new Set(found).size;
      // One year or count in all rows is like a code by chance.
      const isOne = distinct === 1 && found.length > 1 && !meaning.startsWith('province');
      if (found.length < Math.max(1, texts.length * NEEDED[meaning]) || isOne) return [];
      return [{ at, meaning, hits: found.length, distinct }];
    });
  });
}

/** The column of a meaning with the most cells of it, the first of equals. */
function most(columns: readonly Column[], meaning: Meaning): Column | null {
  const of = columns.filter((column) => column.meaning === meaning);
  const best = Math.max(0, ...of.map(({ hits }) => hits));
  return of.find(({ hits }) => hits === best) ?? null;
}

const textAt = (row: Row, column: number): string => row.cells[column]?.text ?? '';

/** The places that a cell may mean, by its code or its name. */
function placesAt(
  text: string,
  scheme: PlaceColumns['scheme'],
  { places, aliases }: KnownOfAll,
): readonly Place[] {
  if (scheme === 'name') return places.byName(nameParts(text).name, null);
  const code = scheme === 'portal' ? aliases.get('portal')?.get(text) : bareCode(text);
  if (code === undefined || code.length < 2 || !DIGITS.test(code)) return [];
  const found = places.byCode(code) ?? places.byCode(code.padStart(5, '0'));
  return found ? [found] : [];
}

/** The province of most of the communes, if it is that of nearly all. */
function provinceOf(found: ReadonlyArray<readonly Place[]>): string | null {
  const votes = new Map<string, number>();
  for (const places of found)
    for (const parent of new Set(
      places.flatMap((place) => (isProvince(place) ? [] : place.parent)),
    ))
      if (parent !== null) votes.set(parent, (votes.get(parent) ?? 0) + 1);
  const [first, second] = [...votes].toSorted(([, a], [, b]) => b - a);
  const communes = found.filter((places) => places.some((place) => !isProvince(place))).length;
  if (!first || first[1] < communes * 0.9 || first[1] === second?.[1]) return null;
  return first[0];
}

function isComplete(found: ReadonlyArray<readonly Place[]>, communes: readonly Place[]): boolean {
  const codes = new Set(found.flatMap((places) => places.map(({ code }) => code)));
  return communes.length > 1 && communes.every(({ code }) => codes.has(code));
}

/**
 * Returns the columns that say whose figures a row has, told by what most of their cells are:
 * codes, names, or codes of the portal; null where no column is that.
 */
export function placeColumns(rows: readonly Row[], known: KnownOfAll): PlaceColumns | null {
  const columns = columnsOf(rows, known);
  const code = most(columns, 'code');
  const [provinceCode, provinceName] = [
    most(columns, 'provinceCode'),
    most(columns, 'provinceName'),
  ];
  const named = most(columns, 'name');
  // A few communes are called as provinces are: the column with more names is that of communes.
  const communeNames = named && named.distinct > (provinceName?.distinct ?? 0) / 2 ? named : null;
  const key = code ?? most(columns, 'portal') ?? communeNames ?? provinceCode ?? provinceName;
  if (!key) return null;
  const ofCommunes = key === code || key === communeNames;
  const name = ofCommunes ? communeNames : (communeNames ?? provinceName);
  const scheme = SCHEMES[key.meaning];
  const found = rows.map((row) => placesAt(textAt(row, key.at), scheme, known));
  // A line above the table that names a province alone is not its first row.
  const firstRow = rows.findIndex((row, i) => found[i]?.length && !isTitle(row));
  // Provinces have none, though some communes are called as they are.
  const province = key.meaning.startsWith('province') ? null : provinceOf(found);
  const beside = (column: Column | null): number | null =>
    ofCommunes && column && column.at !== name?.at ? column.at : null;
  return {
    column: key.at,
    scheme,
    name: scheme === 'name' || !name ? null : name.at,
    again: columns
      .filter(({ meaning }) => meaning === 'name' || meaning === 'portal' || meaning === 'code')
      .map(({ at }) => at)
      .filter((at) => at !== key.at && at !== name?.at),
    provinceCode: beside(provinceCode),
    provinceName: beside(provinceName),
    province,
    complete: province !== null && isComplete(found, known.communes.get(province) ?? []),
    firstRow: Math.max(0, firstRow),
  };
}
