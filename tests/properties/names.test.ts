import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.ts';
import { packPlace, unpackPlace } from '../../src/model/knownFile.ts';
import type { Place } from '../../src/model/place.ts';
import { knownOf } from '../../src/normalise/known.ts';
import { foldName, isBare } from '../../src/normalise/names/foldName.ts';
import { resolvePlace } from '../../src/normalise/names/resolvePlace.ts';
import type { PlaceText } from '../../src/normalise/observe/draft.ts';
import { kindWord } from '../../src/normalise/registry/kindWord.ts';
import { nameKey } from '../../src/normalise/registry/nameKey.ts';
import { real } from '../registry/registries.ts';
import './settings.ts';

const { places } = real();
const shared = { aliases: new Map(), catalogue: indicatorById };
const known = knownOf({ places, ...shared });
const browser = knownOf({ places: places.map(packPlace).map(unpackPlace), ...shared });
const communes = places.filter(({ level }) => level === 'commune');
const commune = fc.constantFrom(...communes);

type Spelling = (text: string) => string;
const spellings: readonly Spelling[] = [
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(' ', '\u00a0 '),
  (text) => text.replaceAll('Đ', 'Ð'),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replace(/^Xã /, 'X.').replace(/^Phường /, 'P. '),
  (text) => `UBND ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  (text) => ` ${text}  `,
];
// The kind is written short first: no later spelling may hide its word.
const spelled = fc.uniqueArray(fc.constantFrom(...spellings.keys()), { maxLength: 5 }).map(
  (which) => (text: string) =>
    which
      .toSorted((a, b) => Number(b === 6) - Number(a === 6) || a - b)
      .filter((i) => i !== 7 || !which.includes(6))
      .reduce((all, i) => spellings[i]!(all), text),
);

const full = ({ kind, name }: Place): string => `${kindWord(kind)} ${name}`;

const placeText = (parts: Partial<PlaceText>): PlaceText => ({
  scheme: 'name',
  text: '',
  name: null,
  code: null,
  otherNames: new Map(),
  at: { file: 't.csv', line: 2, column: 1, cell: '' },
  ...parts,
});

const found = (parts: Partial<PlaceText>, of = known): string => {
  const result = resolvePlace(placeText(parts), of);
  return 'place' in result ? result.place.code : result.refused.code;
};

const inside = ({ parent }: Place) => ({ code: parent, name: null });

describe('a commune', () => {
  test('has one key, whatever mixture of marks, capitals and spaces', () => {
    const written = fc.subarray([0, 1, 3, 5, 8].map((i) => spellings[i]!));
    fc.assert(
      fc.property(commune, written, ({ name }, spell) => {
        expect(nameKey(spell.reduce((text, each) => each(text), name))).toBe(nameKey(name));
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });

  test('is found by its name and province, whatever mixture of spellings', () => {
    fc.assert(
      fc.property(commune, spelled, (place, spell) => {
        expect(found({ text: spell(full(place)), province: inside(place) })).toBe(place.code);
      }),
    );
  });

  test('is found by its code with its name beside it, whatever mixture of spellings', () => {
    fc.assert(
      fc.property(commune, spelled, (place, spell) => {
        expect(found({ scheme: 'code', text: place.code, name: spell(full(place)) })).toBe(
          place.code,
        );
      }),
    );
  });

  test('is the same to the page in the browser as to the build', () => {
    fc.assert(
      fc.property(commune, spelled, fc.boolean(), (place, spell, inProvince) => {
        const text = { text: spell(full(place)), ...(inProvince && { province: inside(place) }) };
        expect(found(text, browser)).toBe(found(text));
      }),
    );
  });

  test('is never found in another province', () => {
    fc.assert(
      fc.property(commune, commune, (place, other) => {
        fc.pre(place.parent !== other.parent);
        const elsewhere = found({ text: full(place), province: inside(other) });
        const same = communes.some(
          ({ code, parent, name }) =>
            code === elsewhere && parent === other.parent && nameKey(name) === nameKey(place.name),
        );
        if (!same) expect(elsewhere).toMatch(/^E-/);
        expect(
          found({ scheme: 'code', text: place.code, name: full(place), province: inside(other) }),
        ).toBe('E-UNIT-PARENT');
      }),
    );
  });

  test('is never taken for one of another name beside its code', () => {
    fc.assert(
      fc.property(commune, commune, (place, other) => {
        fc.pre(foldName(place.name) !== foldName(other.name));
        expect(found({ scheme: 'code', text: place.code, name: full(other) })).toMatch(
          /^E-(PLACE-DIFFERS|UNIT-KIND)$/,
        );
      }),
    );
  });

  test('with one letter changed is refused, or is one that is written so', () => {
    const letter = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạ');
    fc.assert(
      fc.property(commune, fc.nat(), letter, (place, at, other) => {
        const letters = Array.from(place.name);
        const changed = letters.with(at % letters.length, other).join('');
        const code = found({ text: `${kindWord(place.kind)} ${changed}`, province: inside(place) });
        if (!code.startsWith('E-'))
          expect(nameKey(known.places.byCode(code)!.name)).toBe(nameKey(changed));
      }),
    );
  });

  test('without its marks is found by its code alone, never by its name', () => {
    fc.assert(
      fc.property(commune, (place) => {
        fc.pre(!isBare(place.name));
        const bare = `${kindWord(place.kind)} ${foldName(place.name)}`;
        expect(found({ scheme: 'code', text: place.code, name: bare })).toBe(place.code);
        const alone = found({ text: bare, province: inside(place) });
        expect(alone).not.toBe(place.code);
      }),
    );
  });

  test('whose code lost its zeros is found where the name agrees, and nowhere else', () => {
    const first = communes.filter(({ code }) => code.startsWith('0'));
    fc.assert(
      fc.property(fc.constantFrom(...first), fc.constantFrom(...first), (place, other) => {
        const short = String(Number(place.code));
        fc.pre(short.length > 2 && nameKey(place.name) !== nameKey(other.name));
        expect(found({ scheme: 'code', text: short, name: full(place) })).toBe(place.code);
        expect(found({ scheme: 'code', text: short, name: full(other) })).toBe(
          'E-UNIT-CODE-UNKNOWN',
        );
      }),
    );
  });
});

test('an old unit whose name no present one bears is said to have ended, with what it is now', () => {
  const olds = communes.flatMap((successor) =>
    successor.predecessors.map(({ name }) => ({ name, successor })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...olds), ({ name, successor }) => {
      const code = found({ text: name, province: inside(successor) });
      const bears = known.places.byCode(code);
      if (bears) expect(nameKey(name)).toContain(nameKey(bears.name));
      else expect(code).toMatch(/^E-UNIT-(RETIRED|KIND|AMBIGUOUS)$/);
    }),
  );
});
