import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../../src/catalogue/index.ts';
import { checkTableBytes } from '../../../src/normalise/checkTable.ts';
import { type Known, knownOf } from '../../../src/normalise/known.ts';
import { quietSums } from '../../../src/normalise/plain/quietSums.ts';
import { toy } from '../../registry/registries.ts';
import { known } from '../support.ts';
import { tiny } from './tinyTable.ts';

const SHA = '0'.repeat(64);
const place = { column: 'ma', scheme: 'code', names: [] };
const codes = ['90001', '90002', '90003', '90004', '90005'];

const heading = 'ma;ky;a;b\n';
const lines = ['7/2025', '8/2025'].flatMap((time, m) =>
  codes.map((code, i) => `${code};${time};${20 + 3 * i + m};${9 + 2 * i * i + m}\n`),
);

/** A table of codes, months and two counts, and its description with what a test changes. */
const fileOf = (text: string, changes: object = {}) => ({
  bytes: new TextEncoder().encode(text),
  file: 'tables/toy/t.csv',
  sha256: SHA,
  spec: tiny({ place, numbers: 'vi', ...changes }),
});

const sums = (text = heading + lines.join(''), changes: object = {}, all: Known = known) =>
  quietSums(fileOf(text, changes), all);

const isQuiet = (...of: Parameters<typeof sums>): boolean => sums(...of) !== null;

/** The same knowledge without any row that may be read as plain. */
const careful = (all: Known): Known => ({ ...all, officials: new Map() });

describe('the account of a table of which there is nothing to say', () => {
  test('has all its bytes, records, rows and cells', () => {
    const text = heading + lines.join('');
    expect(sums()).toEqual({
      file: 'tables/toy/t.csv',
      bytes: { file: text.length, mark: 0, records: text.length, unread: 0 },
      recordCount: 11,
      records: {
        preamble: 0,
        header: 1,
        'repeated-header': 0,
        index: 0,
        section: 0,
        blank: 0,
        note: 0,
        total: 0,
        comment: 0,
        data: 10,
      },
      rows: { data: 10, published: 10, rejected: 0, duplicates: 0 },
      cells: { total: 20, published: 20, missing: 0, rejected: 0, duplicates: 0 },
    });
  });

  test('is that of the careful reading', () => {
    for (const changes of [{}, { comment: '#' }, { newline: 'any' }]) {
      const file = fileOf(heading + lines.join(''), changes);
      const { bytes, recordCount, records, rows, cells } = checkTableBytes(file, careful(known));
      expect(quietSums(file, known)).toEqual({
        file: file.file,
        ...{ bytes, recordCount, records, rows, cells },
      });
    }
  });

  test('may have one time, as the description says it, or none', () => {
    const text = `ma;a;b\n${codes.map((code, i) => `${code};${20 + i};${9 + 2 * i}\n`).join('')}`;
    expect(isQuiet(text, { period: { text: '7/2025' } })).toBe(true);
    expect(isQuiet(text, { period: { start: null, end: null } })).toBe(true);
    expect(isQuiet(text, { period: { text: '6/2025' } })).toBe(false);
  });
});

describe('a table may have something to say', () => {
  test.each([
    ['by its checksum', { sha256: '1'.repeat(64) }],
    ['by its encoding', { encoding: 'tcvn3' }],
    ['by its delimiter', { delimiter: ',' }],
    ['by a delimiter that is to be found out', { delimiter: 'auto' }],
    ['by its line ends', { newline: 'crlf' }],
    ['as it replaces another', { revises: { file: 'a.csv' } }],
    ['by a time of two columns', { period: { start: { column: 'ky' }, end: { column: 'b' } } }],
    ['by a heading of two records', { headerRows: 2 }],
    ['by a heading further down', { headerRow: 2 }],
    ['by a column that is not there', { period: { column: 'x' } }],
    ['by the order of its numbers', { checks: [{ order: ['a', 'b'] }] }],
  ])('%s', (_, changes) => {
    expect(isQuiet(undefined, changes)).toBe(false);
  });

  test('by days of two columns, also where both are of the same form', () => {
    const of = codes.map((code, i) => `${code};2025-07-01;2025-07-31;${20 + i};${9 + 2 * i}\n`);
    const period = { start: { column: 'tu' }, end: { column: 'den' } };
    expect(isQuiet(`ma;tu;den;a;b\n${of.join('')}`, { period })).toBe(false);
    const own = { period: { start: { date: '2025-07-01' }, end: { column: 'den' } } };
    const one = of.join('').replaceAll(';2025-07-01', '');
    expect(isQuiet(`ma;den;a;b\n${one}`, own)).toBe(true);
  });

  test('as it claims to have every commune of a province', () => {
    const { parent } = known.places.byCode('90001')!;
    const own = codes.filter((code) => known.places.byCode(code)?.parent === parent);
    const text = heading + lines.filter((line) => own.includes(line.slice(0, 5))).join('');
    const of = { ...place, province: parent };
    expect(own.length).toBeLessThan(codes.length);
    expect(isQuiet(text, { place: of })).toBe(true);
    expect(isQuiet(text, { place: { ...of, complete: true } })).toBe(false);
    expect(isQuiet(undefined, { place: of })).toBe(false);
  });

  test('by what was published before', () => {
    const { observations } = checkTableBytes(fileOf(heading + lines.join('')), known);
    expect(isQuiet(undefined, {}, { ...known, history: observations })).toBe(false);
  });

  test('by what was reviewed or recorded of it, not of others', () => {
    const exceptions = (...files: readonly string[]) =>
      ({ ...known, exceptions: files.map((file) => ({ file })) }) as unknown as Known;
    const recorded = (...tables: readonly string[]) =>
      ({ ...known, recorded: tables.map((table) => ({ table })) }) as unknown as Known;
    const own = 'tables/toy/t.csv';
    expect(isQuiet(undefined, {}, exceptions('tables/toy/u.csv'))).toBe(true);
    expect(isQuiet(undefined, {}, exceptions('tables/toy/u.csv', own))).toBe(false);
    expect(isQuiet(undefined, {}, recorded('tables/toy/u.csv'))).toBe(true);
    expect(isQuiet(undefined, {}, recorded('tables/toy/u.csv', own))).toBe(false);
    expect(isQuiet(undefined, {}, exceptions())).toBe(true);
    expect(isQuiet(undefined, {}, recorded())).toBe(true);
  });

  test('without a heading, without rows, or with a byte order mark', () => {
    expect(isQuiet('')).toBe(false);
    expect(isQuiet(heading.trim())).toBe(false);
    expect(isQuiet(heading)).toBe(false);
    expect(isQuiet(`\ufeff${heading}${lines.join('')}`)).toBe(false);
    expect(isQuiet(`x;y\n${heading}${lines.join('')}`)).toBe(false);
  });

  test('by a time that is none, that is written in two ways, or is to come', () => {
    const table = (time: string) => heading + lines.join('').replace('8/2025', time);
    expect(isQuiet(table('08/2025'))).toBe(false);
    expect(isQuiet(table('x'))).toBe(false);
    expect(isQuiet(table('8/2031'))).toBe(false);
    expect(isQuiet(table('9/2025'))).toBe(true);
  });

  test('by a unit that was not there in a time, also where the first of that time was', () => {
    const later = toy().places.map((each) =>
      each.code === '90003'
        ? { ...each, versions: each.versions.map((of) => ({ ...of, validFrom: '2025-08-15' })) }
        : each,
    );
    const all: Known = {
      ...knownOf({ places: later, aliases: new Map(), catalogue: indicatorById }),
      source: known.source,
    };
    const without = lines.filter((line) => !line.startsWith('90003;7'));
    expect(isQuiet(heading + without.join(''), {}, all)).toBe(true);
    expect(isQuiet(heading + lines.join(''), {}, all)).toBe(false);
  });

  test('by two columns that are the same', () => {
    const same = codes.map((code, i) => `${code};7/2025;${20 + i};${20 + i}\n`);
    expect(isQuiet(heading + same.join(''))).toBe(false);
  });
});
