import { describe, expect, test } from 'vitest';
import { formSpec } from '../../scripts/bench/communeSpec.ts';
import { headings } from '../../scripts/bench/communeTables.ts';
import { checkFolder } from '../../src/normalise/checkFolder.ts';
import { checkTableBytes } from '../../src/normalise/checkTable.ts';
import type { Known } from '../../src/normalise/known.ts';
import { PlainOutcome } from '../../src/normalise/plain/plainOutcome.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { careful, file, first, form, second, SHA, textOf, usual } from './plainForm.ts';
import { known } from './support.ts';

/** Whether the first row is known without a look at each of its cells; it says the same all the same. */
function isPlain(text: string, spec: FileSpec = form, all: Known = known): boolean {
  const [fast, slow] = [all, careful(all)].map((each) =>
    JSON.stringify(checkTableBytes(file(text, spec), each)),
  );
  expect(fast).toBe(slow);
  const { outcomes } = checkFolder([file(text, spec)], all).files[0]!;
  return outcomes[0] instanceof PlainOutcome;
}

const row = (...cells: readonly string[]): boolean => isPlain(textOf(headings, [cells]));
const changed = (at: number, text: string): readonly string[] => usual.with(at, text);

describe('a row', () => {
  test('of a code, its name, a period and whole numbers that add up needs no care', () => {
    expect(row(...usual)).toBe(true);
    expect(row(...changed(3, '0').with(4, '0').with(5, '0').with(6, '0'))).toBe(true);
    expect(row(...changed(3, '99999999').with(4, '99999999').with(5, '0').with(6, '0'))).toBe(true);
    expect(isPlain(textOf(headings, [usual]).trimEnd())).toBe(true);
  });

  test.each([
    ['another name', 1, `${first.name}a`],
    ['a shorter name', 1, first.name.slice(0, -1)],
    ['the name of another', 1, second.name],
    ['no name', 1, ''],
    ['a code of four digits', 0, first.code.slice(1)],
    ['a code of six digits', 0, `${first.code}0`],
    ['a code of none', 0, '99999'],
    ['a code that is a word', 0, 'x'],
    ['no code', 0, ''],
    ['no number', 3, ''],
    ['a number with a zero before it', 4, '030'],
    ['a number of nine digits', 3, '600000000'],
    ['a number with a point', 4, '3.0'],
    ['a number with a sign', 4, '+30'],
    ['a number with a space', 4, '30 '],
    ['a sign before the digits', 4, '/30'],
    ['a sign behind the digits', 4, '30:'],
    ['a total that is not its parts', 3, '61'],
    ['no period', 2, ''],
    ['a period that is none', 2, 'x'],
    ['a period to come', 2, '7/2031'],
    ['a period of old units', 2, '6/2025'],
    ['a period with a sign', 2, '=7/2025'],
  ])('with %s is read with care', (_, at, text) => {
    expect(row(...changed(at, text))).toBe(false);
  });

  test('with a cell too many or too few is read with care', () => {
    expect(row(...usual, '1')).toBe(false);
    expect(row(...usual.slice(0, -1))).toBe(false);
    expect(row(...usual, '')).toBe(false);
  });

  test('that is a comment is none', () => {
    const spec = { ...form, comment: '9' };
    expect(isPlain(textOf(headings, [usual]), { ...form, comment: '#' })).toBe(true);
    expect(isPlain(textOf(headings, [usual]), spec)).toBe(false);
  });

  test('of one unit and time with another is set against it, also where that is read with care', () => {
    expect(isPlain(textOf(headings, [usual, usual]))).toBe(false);
    expect(isPlain(textOf(headings, [usual, changed(2, '8/2025')]))).toBe(true);
    expect(isPlain(textOf(headings, [usual, changed(2, '07/2025')]))).toBe(false);
    expect(isPlain(textOf(headings, [usual, changed(1, first.name.toUpperCase())]))).toBe(false);
    const other = [second.code, second.name.toUpperCase(), ...usual.slice(2)];
    expect(isPlain(textOf(headings, [usual, other]))).toBe(true);
  });
});

const text = textOf(headings, [usual]);
const [code, name, period, total, online, direct, before] = headings;
const described = (changes: object): FileSpec => ({ ...form, ...changes });
const place = { column: code, scheme: 'code', name, names: [] };
const parent = known.places.byCode(first.code)!.parent;
const elsewhere = parent === '97' ? '98' : '97';
const figures = form.figures;
const ignored = (column: string) => ({ column, reason: { vi: 'x', en: 'x' } });

describe('a table', () => {
  test.each([
    ['of one province', { place: { ...place, province: parent } }],
    ['that may have names of its own', { place: { ...place, names: [] } }],
    ['without names', { place: { ...place, name: undefined }, ignoredColumns: [ignored(name)] }],
    ['without checks', { checks: [] }],
    ['of counts in their order', { checks: [{ order: [before, direct, online, total] }] }],
    ['of parts that make a number', { checks: [{ sum: [online, direct], equals: 50 }] }],
    ['whose period is said', { period: { text: '7/2025' }, ignoredColumns: [ignored(period)] }],
    [
      'of which a figure is required',
      { figures: figures.map((each) => ({ ...each, required: true })) },
    ],
    [
      'with a column that is passed over',
      { figures: figures.slice(0, 3), checks: [], ignoredColumns: [ignored(before)] },
    ],
  ])('%s has rows that need no care', (_, changes) => {
    const spec = described(changes);
    // Where a name or a period is no column of its own, its cells are not read: they must be digits.
    const digits = 'ignoredColumns' in changes ? changes.ignoredColumns[0]!.column : '';
    const at = (headings as readonly string[]).indexOf(digits);
    expect(isPlain(at < 0 ? text : textOf(headings, [changed(at, '12')]), spec)).toBe(true);
  });

  test.each([
    ['of another province', { place: { ...place, province: elsewhere } }],
    ['of codes of the portal', { place: { ...place, scheme: 'portal' } }],
    [
      'of names',
      { place: { column: name, scheme: 'name', names: [] }, ignoredColumns: [ignored(code)] },
    ],
    [
      'of one place',
      { place: { code: first.code }, ignoredColumns: [ignored(code), ignored(name)] },
    ],
    ['with a second column of codes', { place: { ...place, code: period } }],
    ['with codes of provinces', { place: { ...place, provinceCode: period } }],
    ['with names of provinces', { place: { ...place, provinceName: period } }],
    ['of ranks', { figures: [{ ...figures[0], rank: before }, ...figures.slice(1, 3)] }],
    ['of numbers of another scale', { figures: figures.map((each) => ({ ...each, scale: 3 })) }],
    [
      'of an unknown indicator',
      { figures: [{ indicator: 'x', value: total }, ...figures.slice(1)] },
    ],
    [
      'of one indicator twice',
      { figures: [figures[0], { ...figures[0], value: online }], checks: [] },
    ],
    [
      'of a rate and its counts',
      { figures: [{ ...figures[0], numerator: online, denominator: direct }] },
    ],
    ['with a figure that has a period', { figures: [{ ...figures[0], period: '7/2025' }] }],
    ['whose counts are out of order', { checks: [{ order: [total, online] }] }],
    ['of parts that miss a number', { checks: [{ sum: [online, direct], equals: 51 }] }],
  ])('%s has none', (_, changes) => {
    expect(isPlain(text, described(changes))).toBe(false);
  });

  test('of rates up to 100 has rows that need no care; of others it has none', () => {
    const spec = described({
      figures: [{ indicator: 'form06a_total', value: total }],
      checks: [],
      ignoredColumns: [online, direct, before].map(ignored),
    });
    const rates = [...known.catalogue.values()].find(
      ({ unit, family, ratio }) => unit === 'percent' && family === 'reported' && !ratio,
    );
    expect(isPlain(text, spec)).toBe(true);
    if (!rates) return;
    const of = { ...spec, figures: [{ indicator: rates.id, value: total }] } as FileSpec;
    expect(isPlain(textOf(headings, [changed(3, '100')]), of)).toBe(true);
    expect(isPlain(textOf(headings, [changed(3, '101')]), of)).toBe(false);
  });

  test('whose heading is a unit code, a district or there twice has none', () => {
    const renamed = (at: number, heading: string, spec: FileSpec = form): boolean =>
      isPlain(textOf((headings as readonly string[]).with(at, heading), [usual]), spec);
    const without = described({
      figures: figures.slice(0, 3),
      checks: [],
      ignoredColumns: [ignored('12345')],
    });
    expect(renamed(6, '12345', without)).toBe(false);
    expect(renamed(6, '1234', described({ ...without, ignoredColumns: [ignored('1234')] }))).toBe(
      true,
    );
    expect(
      renamed(
        6,
        'Quận, huyện',
        described({ ...without, ignoredColumns: [ignored('Quận, huyện')] }),
      ),
    ).toBe(false);
    expect(renamed(6, total)).toBe(false);
  });

  test('beside one that has the same time is set against it', () => {
    const other = formSpec('form-2.csv', SHA);
    const both = (month: string) => {
      const rows = [second.code, second.name, month, ...usual.slice(3)];
      const files = [file(text, form), file(textOf(headings, [rows]), other)];
      const [fast, slow] = [known, careful(known)].map((all) =>
        checkFolder(files, all).files.map(({ outcomes, messages }) => [
          messages,
          outcomes.flatMap(({ drafts }) => drafts),
        ]),
      );
      expect(JSON.stringify(fast)).toBe(JSON.stringify(slow));
      return checkFolder(files, known).files.map(
        ({ outcomes }) => outcomes[0] instanceof PlainOutcome,
      );
    };
    expect(both('8/2025')).toEqual([true, true]);
    expect(both('7/2025')).toEqual([true, true]);
  });
});
