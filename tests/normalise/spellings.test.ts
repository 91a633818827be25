import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.ts';
import type { Place } from '../../src/model/place.ts';
import { knownOf } from '../../src/normalise/known.ts';
import { foldName, isBare } from '../../src/normalise/names/foldName.ts';
import { resolvePlace } from '../../src/normalise/names/resolvePlace.ts';
import type { PlaceText } from '../../src/normalise/observe/draft.ts';
import { kindWord } from '../../src/normalise/registry/kindWord.ts';
import { real } from '../registry/registries.ts';

const { places } = real();
const known = knownOf({ places, aliases: new Map(), catalogue: indicatorById });
const communes = places.filter(({ level }) => level === 'commune');

const full = ({ kind, name }: Place): string => `${kindWord(kind)} ${name}`;

/** Moves the tone of òa, òe, ùy and the like to their last letter, and back. */
const tones = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
] as const;
const toneMoved = (text: string): string =>
  tones.reduce(
    (all, [old, late]) =>
      all.includes(old) ? all.replaceAll(old, late) : all.replaceAll(late, old),
    text,
  );

const short: Readonly<Record<string, string>> = { commune: 'X.', ward: 'P.', 'special-zone': 'ĐK' };

const spellings: ReadonlyArray<readonly [string, (place: Place) => string]> = [
  ['NFD', (place) => full(place).normalize('NFD')],
  ['the tone elsewhere', (place) => toneMoved(full(place))],
  ['no-break spaces', (place) => full(place).replaceAll(' ', '\u00a0')],
  ['capitals', (place) => full(place).toUpperCase()],
  ['Ð for Đ', (place) => full(place).replaceAll('Đ', 'Ð')],
  ['curly apostrophes', (place) => full(place).replaceAll("'", '’')],
  ['a short kind', (place) => `${short[place.kind]} ${place.name}`],
  ['spaces', (place) => `  ${full(place).replaceAll(' ', '  ')} `],
];

const text = (name: string, province: string | null): PlaceText => ({
  scheme: 'name',
  text: name,
  name: null,
  code: null,
  otherNames: new Map(),
  province: province === null ? null : { code: province, name: null },
  at: { file: 't.csv', line: 2, column: 1, cell: name },
});

function codeOf(name: string, province: string | null): string {
  const found = resolvePlace(text(name, province), known);
  return 'place' in found ? found.place.code : found.refused.code;
}

describe('every commune of the country is found by its name and province', () => {
  test.each(spellings)('written with %s', (_, spell) => {
    const wrong = communes.filter((place) => codeOf(spell(place), place.parent) !== place.code);
    expect(wrong.map((place) => `${place.code} ${spell(place)}`)).toEqual([]);
    expect(communes.length).toBe(3321);
  });
});

test('a name without its marks is never accepted by itself, unless the official one has none', () => {
  const accepted = communes.filter((place) => {
    const bare = foldName(place.name);
    return (
      !isBare(place.name) &&
      /^\d{5}$/.test(codeOf(bare, place.parent)) &&
      codeOf(bare, place.parent) === place.code
    );
  });
  expect(accepted.map(full)).toEqual([]);
});

test('names that differ by one mark inside a province are never taken for each other', () => {
  const groups = Map.groupBy(communes, ({ parent, name }) => `${parent} ${foldName(name)}`);
  const pairs = [...groups.values()].filter((group) => group.length > 1);
  expect(pairs.length).toBeGreaterThan(5);
  for (const place of pairs.flat()) expect(codeOf(full(place), place.parent)).toBe(place.code);
});
