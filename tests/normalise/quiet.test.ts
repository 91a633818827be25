import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formSpec } from '../../scripts/bench/communeSpec.ts';
import { headings, unitsOf } from '../../scripts/bench/communeTables.ts';
import { checkTableBytes } from '../../src/normalise/checkTable.ts';
import type { Known } from '../../src/normalise/known.ts';
import { quietSums } from '../../src/normalise/plain/quietSums.ts';
import { kindWord } from '../../src/normalise/registry/kindWord.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { known } from './support.ts';

const SHA = 'f'.repeat(64);
const units = unitsOf([...known.communes.values()].flat(), kindWord);
const form = formSpec('form.csv', SHA);
const ofPersons = form.figures.map((figure, i) =>
  i === 1 ? { ...figure, indicator: 'staff_commune_level' } : figure,
);
const persons = { ...form, figures: ofPersons } as FileSpec;

const file = (text: string, spec: FileSpec) => ({
  bytes: new TextEncoder().encode(text),
  file: spec.file,
  sha256: SHA,
  spec,
});

/** The same knowledge without any row that may be read as plain. */
const careful = (all: Known): Known => ({ ...all, officials: new Map() });

const table = (rows: readonly string[]): string => [headings.join(';'), ...rows, ''].join('\n');

type Numbers = readonly [online: number, direct: number, before: number];

const rowOf = (unit: number, month: number, [a, b, c]: Numbers): string => {
  const { code, name } = units[unit]!;
  return [code, name, `${month}/2025`, a + b + c, a, b, c].join(';');
};

/** Three communes in two months, nothing of it worth a remark. */
const clean = [7, 8].flatMap((month) =>
  [0, 1, 2].map((unit) =>
    rowOf(unit, month, [100 + unit * month, 40 + month + 3 * unit, month + 2 * unit]),
  ),
);

const isQuiet = (text: string, spec = form, all: Known = known): boolean =>
  quietSums(file(text, spec), all) !== null;

const few = fc.constantFrom(0, 1, 4, 5, 20, 21, 199, 200, 1_000_001);

/** Rows that are plain each by itself; together they may give rise to any remark. */
const plainRows = fc
  .uniqueArray(fc.tuple(fc.nat(units.length - 1), fc.integer({ min: 7, max: 9 })), {
    maxLength: 12,
    selector: ([unit, month]) => `${unit} ${month}`,
  })
  .chain((keys) =>
    fc
      .array(fc.oneof(fc.tuple(few, few, few), fc.tuple(fc.nat(90), fc.nat(90), fc.nat(90))), {
        minLength: keys.length,
        maxLength: keys.length,
      })
      .map((all) => keys.map(([unit, month], i) => rowOf(unit, month, all[i]!))),
  );

const breaks: ReadonlyArray<readonly [string, (text: string) => string]> = [
  ['a carriage return', (text) => text.replace('\n', '\r\n')],
  ['a blank line', (text) => `${text}\n`],
  ['a row twice', (text) => `${text}${clean[0]!}\n`],
  ['two rows of one unit and month', (text) => `${text}${rowOf(0, 7, [90, 40, 9])}\n`],
  ['one month written in two ways', (text) => text.replace('7/2025', '07/2025')],
  ['a number with a leading zero', (text) => text.replace(/\d+$/m, '0$&')],
  ['a number too many', (text) => text.replace(/\d+\n$/, '$&;1\n')],
  ['a cell too few', (text) => text.replace(/;\d+\n$/, '\n')],
  ['a sum that is not its parts', (text) => text.replace(/\d+\n$/, '9$&')],
  ['another name', (text) => text.replace(units[0]!.name, `${units[0]!.name}x`)],
  ['another code', (text) => text.replace(units[0]!.code, '99999')],
  ['a month to come', (text) => text.replace('7/2025', '7/2031')],
  ['a month before the units', (text) => text.replace('7/2025', '7/2024')],
  ['a row of totals', (text) => `${text}Tổng cộng;;;1;1;0;0\n`],
  ['a quote', (text) => text.replace(units[0]!.name, `"${units[0]!.name}"`)],
  ['a heading that is not described', (text) => text.replace(headings[3], 'Tổng nhận')],
  ['a line above the header', (text) => `Bảng 1\n${text}`],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['a jump from the month before', (text) => `${text}${rowOf(0, 9, [5, 4, 1])}\n`],
];

describe('a table of which there is nothing to say', () => {
  test('has the account of the careful reading', () => {
    const text = table(clean);
    const [fast, slow] = [known, careful(known)].map((all) =>
      checkTableBytes(file(text, form), all),
    );
    expect(isQuiet(text)).toBe(true);
    expect(slow!.messages).toEqual([]);
    expect(fast!.cells.published).toBe(24);
    expect(JSON.stringify(fast)).toBe(JSON.stringify(slow));
  });

  test('is one whose last line does not end, too', () => {
    expect(isQuiet(table(clean).trimEnd())).toBe(true);
  });

  test.each(breaks)('is none with %s', (_, broken) => {
    const text = broken(table(clean));
    expect([isQuiet(table(clean)), text === table(clean)]).toEqual([true, false]);
    expect(isQuiet(text)).toBe(false);
    const [fast, slow] = [known, careful(known)].map((all) =>
      JSON.stringify(checkTableBytes(file(text, form), all)),
    );
    expect(fast).toBe(slow);
  });

  test('is none that was published before, reviewed, or is not the file described', () => {
    const text = table(clean);
    expect(isQuiet(text, { ...form, sha256: 'e'.repeat(64) })).toBe(false);
    const history = checkTableBytes(file(text, form), known).observations;
    expect(isQuiet(text, form, { ...known, history })).toBe(false);
    expect(history).toHaveLength(24);
    const recorded = [{ table: 'form.csv' }] as unknown as NonNullable<Known['recorded']>;
    expect(isQuiet(text, form, { ...known, recorded })).toBe(false);
    const exceptions = [{ file: 'form.csv' }] as unknown as NonNullable<Known['exceptions']>;
    expect(isQuiet(text, form, { ...known, exceptions })).toBe(false);
  });

  test('gives no other account and hides no message, whatever its numbers', () => {
    const seen = { quiet: 0, told: 0 };
    fc.assert(
      fc.property(plainRows, fc.boolean(), (rows, staff) => {
        const spec = staff ? persons : form;
        const text = table(rows);
        const [fast, slow] = [known, careful(known)].map((all) =>
          checkTableBytes(file(text, spec), all),
        );
        expect(JSON.stringify(fast)).toBe(JSON.stringify(slow));
        seen[isQuiet(text, spec) ? 'quiet' : 'told'] += 1;
      }),
      { numRuns: 1000 },
    );
    expect(seen.quiet).toBeGreaterThan(50);
    expect(seen.told).toBeGreaterThan(50);
  });
});
