import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.ts';
import type { Place } from '../../src/model/place.ts';
import { knownOf } from '../../src/normalise/known.ts';
import { foldName, isBare } from '../../src/normalise/names/foldName.ts';
import { resolvePlace } from '../../src/normalise/names/resolvePlace.ts';
import { kindWord } from '../../src/normalise/registry/kindWord.ts';
import { real } from '../registry/registries.ts';

const { places } = real();
const known = knownOf({ places, aliases: new Map(), catalogue: indicatorById });
const communes = places.filter(({ level }) => level === 'commune');
const byProvince = Map.groupBy(communes, ({ parent }) => parent);

type Pair = readonly [Place, Place];

/** True where one letter put in, taken out or changed makes one of the other. */
function oneEdit(a: string, b: string): boolean {
  const [short, long] = [Array.from(a), Array.from(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const skip = long.length === short.length ? 1 : 0;
  return short.slice(at + skip).join('') === long.slice(at + 1).join('');
}

const pairsWhere = (alike: (a: Place, b: Place) => boolean): Pair[] =>
  [...byProvince.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap((b): Pair[] => (alike(a, b) ? [[a, b]] : [])),
    ),
  );

const lower = ({ name }: Place): string => name.normalize('NFC').toLowerCase();
const full = ({ kind, name }: Place): string => `${kindWord(kind)} ${name}`;

const oneLetter = pairsWhere((a, b) => oneEdit(lower(a), lower(b)));
const folded = pairsWhere((a, b) => lower(a) !== lower(b) && foldName(a.name) === foldName(b.name));

function found(place: Partial<{ code: string; name: string; province: string | null }>): string {
  const { code = '', name = '', province = null } = place;
  const resolved = resolvePlace(
    {
      scheme: code === '' ? 'name' : 'code',
      text: code === '' ? name : code,
      name: code === '' ? null : name,
      code: null,
      otherNames: new Map(),
      province: province === null ? null : { code: province, name: null },
      at: { file: 't.csv', line: 2, column: 1, cell: name },
    },
    known,
  );
  return 'place' in resolved ? resolved.place.code : resolved.refused.code;
}

const spellings: ReadonlyArray<readonly [string, (place: Place) => string]> = [
  ['in full', full],
  ['in full, letters taken apart', (place) => full(place).normalize('NFD')],
  ['in capitals', (place) => full(place).toUpperCase()],
  ['without its kind', ({ name }) => name],
];

describe('look-alike names inside a province', () => {
  test('are 10 pairs that differ by marks alone and 106 that differ by one letter', () => {
    console.log(`look-alikes: ${folded.length} by marks, ${oneLetter.length} by one letter`);
    expect([folded.length, oneLetter.length]).toEqual([10, 106]);
  });

  test.each(spellings)('are never taken for each other, written %s', (_, spell) => {
    for (const place of [...folded, ...oneLetter].flat())
      expect(found({ name: spell(place), province: place.parent }), spell(place)).toBe(place.code);
  });

  test('are refused where the code is of the one and the name of the other', () => {
    for (const [a, b] of [...folded, ...oneLetter].flatMap(([x, y]): Pair[] => [
      [x, y],
      [y, x],
    ]))
      for (const [, spell] of spellings)
        expect(found({ code: a.code, name: spell(b) }), `${a.code} ${spell(b)}`).toMatch(
          /^E-(?:PLACE-DIFFERS|UNIT-KIND)$/,
        );
  });

  test('are never taken for anything where their marks are left out and no code stands there', () => {
    const own = new Set(communes.map(({ parent, name }) => `${parent} ${name.toLowerCase()}`));
    const marked = [...folded, ...oneLetter]
      .flat()
      .filter((p) => !isBare(p.name) && !own.has(`${p.parent} ${foldName(p.name)}`));
    for (const place of marked)
      for (const name of [foldName(place.name), `${kindWord(place.kind)} ${foldName(place.name)}`])
        expect(found({ name, province: place.parent }), name).toMatch(
          /^E-UNIT-(?:UNKNOWN|AMBIGUOUS|RETIRED|KIND)$/,
        );
  });
});

test('no commune of the country is accepted by a name without marks that is not its own', () => {
  const official = new Set(communes.map(({ parent, name }) => `${parent} ${name.toLowerCase()}`));
  const accepted = communes.filter(({ name, parent }) => {
    const bare = foldName(name);
    if (isBare(name) || official.has(`${parent} ${bare}`)) return false;
    return !found({ name: bare, province: parent }).startsWith('E-');
  });
  expect(accepted.map(full)).toEqual([]);
});
