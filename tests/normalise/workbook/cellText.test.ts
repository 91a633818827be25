import { describe, expect, test } from 'vitest';
import type { ColumnKind } from '../../../src/normalise/read/workbook/columnKind.ts';
import type { SheetCell } from '../../../src/normalise/read/workbook/sheet.ts';
import { cell, read } from './readCell.ts';

const kinds = ['count', 'percent', 'number', 'rank', 'date', 'code', 'text', 'ignored'] as const;

/** The text of a cell and, where it is refused, the code. */
const short = (found: SheetCell, kind?: ColumnKind): string => {
  const { text, fault } = read(found, kind);
  return fault ? `${text} ${fault.code}` : text;
};

/** What a cell gives in each kind of column that is not `other`. */
const byKind = (found: SheetCell): Readonly<Record<string, string>> =>
  Object.fromEntries([...kinds, undefined].map((kind) => [kind ?? 'unknown', short(found, kind)]));

const everywhere = (text: string, but: Readonly<Record<string, string>> = {}) => ({
  ...Object.fromEntries([...kinds, 'unknown'].map((kind) => [kind, text])),
  ...but,
});

describe('a cell gives its text in the declared format, by what its column holds:', () => {
  test.each([
    ['a whole number', cell(42), everywhere('42')],
    ['zero', cell(0), everywhere('0')],
    ['one', cell(1), everywhere('1', { percent: '1 E-PCT-SCALE' })],
    ['minus one', cell(-1), everywhere('-1', { percent: '-1 E-PCT-SCALE' })],
    [
      'a number with decimals',
      cell(1234.5),
      everywhere('1234,5', { count: '1234,5 E-NUM-NOT-INTEGER', rank: '1234,5 E-NUM-NOT-INTEGER' }),
    ],
    [
      'a number that may be a spoilt thousand',
      cell(3.42),
      everywhere('3,42', { count: '3,42 E-NUM-GROUPING', rank: '3,42 E-NUM-GROUPING' }),
    ],
    [
      'a share without a per cent sign',
      cell(0.95),
      everywhere('0,95', {
        count: '0,95 E-NUM-GROUPING',
        rank: '0,95 E-NUM-GROUPING',
        percent: '0,95 E-PCT-SCALE',
      }),
    ],
    [
      'a share with a per cent sign',
      cell(0.9505, { format: '0.0%', shown: '95.1%' }),
      everywhere('95,05% E-UNIT', { percent: '95,05', ignored: '95,05%', unknown: '95,05%' }),
    ],
    [
      'the largest number that Excel keeps whole',
      cell(Number.MAX_SAFE_INTEGER),
      everywhere('9007199254740991'),
    ],
    [
      'a number too large to be whole',
      cell(2 ** 53),
      everywhere('9007199254740992', {
        count: '9007199254740992 E-NUM-PRECISION',
        rank: '9007199254740992 E-NUM-PRECISION',
      }),
    ],
    [
      'a day with its format',
      cell(45_859, { format: 'd/m/yyyy', shown: '21/7/2025' }),
      everywhere('21/7/2025 E-XL-AUTODATE', {
        date: '2025-07-21',
        ignored: '2025-07-21',
        unknown: '2025-07-21',
      }),
    ],
    ['a day without its format', cell(45_859), everywhere('45859', { date: '2025-07-21' })],
    [
      '1 January 2000 without its format',
      cell(36_526),
      everywhere('36526', { date: '2000-01-01' }),
    ],
    ['the day before it', cell(36_525), everywhere('36525')],
    [
      '31 December 2099 without its format',
      cell(73_050),
      everywhere('73050', { date: '2099-12-31' }),
    ],
    ['the day after it', cell(73_051), everywhere('73051')],
    [
      'half a day without its format',
      cell(45_859.5),
      everywhere('45859,5', {
        count: '45859,5 E-NUM-NOT-INTEGER',
        rank: '45859,5 E-NUM-NOT-INTEGER',
      }),
    ],
    [
      'a month',
      cell(45_839, { format: 'mm/yyyy', shown: '07/2025' }),
      everywhere('07/2025 E-XL-AUTODATE', {
        date: '07/2025 E-DATE-AMBIGUOUS',
        ignored: '2025-07-01',
        unknown: '2025-07-01',
      }),
    ],
    [
      'a day with its time',
      cell(45_859.5, { format: 'd/m/yyyy h:mm', shown: '21/7/2025 12:00' }),
      everywhere('21/7/2025 12:00 E-XL-AUTODATE', {
        date: '21/7/2025 12:00 E-DATE-TIME',
        ignored: '2025-07-21',
        unknown: '2025-07-21',
      }),
    ],
    [
      'a day that never was',
      cell(60, { format: 'd/m/yyyy', shown: '29/2/1900' }),
      everywhere('29/2/1900 E-XL-AUTODATE', {
        date: '29/2/1900 E-DATE-INVALID',
        ignored: '29/2/1900',
        unknown: '29/2/1900',
      }),
    ],
    [
      'a code that zeros show whole',
      cell(4, { format: '00000', shown: '00004' }),
      everywhere('4', { code: '00004' }),
    ],
    [
      'a code with a sign that is no zero',
      cell(4, { format: '0#0', shown: '04' }),
      everywhere('4'),
    ],
    ['zeros within another format', cell(4, { format: '"x"00', shown: 'x04' }), everywhere('4')],
    ['zeros before another format', cell(4, { format: '00"x"', shown: '04x' }), everywhere('4')],
    ['yes', cell(true, { shown: 'TRUE' }), everywhere('Có')],
    ['no', cell(false, { shown: 'FALSE' }), everywhere('Không')],
    ['words', cell('Xã #1'), everywhere('Xã #1')],
    ['a value that is none', cell(Number.NaN, { shown: '???' }), everywhere('??? E-XL-ERROR')],
    ['an error', cell('', { error: '#REF!' }), everywhere('#REF! E-XL-ERROR')],
    [
      'a percentage of which only the text says so',
      cell(95, { format: '0" %"' }),
      everywhere('95'),
    ],
    ['a per cent sign behind a stroke', cell(95, { format: String.raw`0\%` }), everywhere('95')],
    ['what is struck through', cell(5, { struck: true }), everywhere('5 E-XL-STRIKE')],
    ['a formula that was not computed', cell(5, { uncached: true }), everywhere(' E-XL-NOCACHE')],
    ['a formula within the file', cell(5, { formula: 'SUM(A1:A2)' }), everywhere('5')],
    ['a formula from another file', cell(5, { formula: "'[1]S'!A1" }), everywhere('5')],
    [
      'a formula that reaches out',
      cell(5, { formula: 'WEBSERVICE("x")' }),
      everywhere(' E-SEC-FORMULA'),
    ],
  ])('%s', (_what, found, texts) => {
    expect(byKind(found)).toEqual(texts);
  });

  test('nothing', () => {
    expect(read(undefined, 'count')).toEqual({ text: '' });
  });

  test('a day that is counted from 1904', () => {
    const day = cell(44_397, { format: 'd/m/yyyy' });
    expect(read(day, 'date', true)).toEqual({ text: '2025-07-21' });
    expect(read(cell(44_397), 'date', true)).toEqual({ text: '2025-07-21' });
  });
});

test.each(['N/A', 'DIV/0!', 'REF!', 'VALUE!', 'NAME?', 'NUM!', 'NULL!', 'SPILL!', 'CALC!'])(
  'a text of the error #%s is an error, a text around it is not',
  (error) => {
    expect(short(cell(`#${error}`))).toBe(`#${error} E-XL-ERROR`);
    for (const text of [error, `x#${error}`, `#${error}x`, `#${error} `])
      expect(short(cell(text))).toBe(text);
  },
);

describe('a formula reaches out of the file', () => {
  test.each([
    'HYPERLINK("x")',
    'hyperlink ("x")',
    '1+WEBSERVICE("x")',
    'CALL("x")',
    'REGISTER("x")',
    'REGISTER.ID("x")',
    'DDE("x")',
    'RTD("x")',
    'IMPORTXML("x")',
    'IMPORTDATA ("x")',
    "cmd|'/c calc'!A1",
  ])('by %s', (formula) => {
    expect(short(cell(1, { formula }))).toBe(' E-SEC-FORMULA');
  });

  test.each([
    'RECALL(A1)',
    'CALLS(A1)',
    'HYPERLINK',
    'IMPORT(A1)',
    'A1|B1',
    "'a b'!A1",
    'MYRTD(1)',
  ])('not by %s', (formula) => {
    expect(short(cell(1, { formula }))).toBe('1');
  });
});

test('a text of 32,767 characters is read, one more is refused by its beginning', () => {
  expect(short(cell('x'.repeat(32_767)))).toHaveLength(32_767);
  expect(read(cell('x'.repeat(32_768)))).toEqual({
    text: 'x'.repeat(60),
    fault: {
      code: 'E-LIM-CELL',
      vi: 'ô dài hơn 32767 ký tự; hãy rút ngắn',
      en: 'too long: a cell of more than 32767 characters; shorten it',
    },
  });
});

test.each([
  [3.4, '3,4', 'E-NUM-GROUPING'],
  [3.421, '3,421', 'E-NUM-GROUPING'],
  [999.999, '999,999', 'E-NUM-GROUPING'],
  [12_345.6, '12345,6', 'E-NUM-NOT-INTEGER'],
  [3.4215, '3,4215', 'E-NUM-NOT-INTEGER'],
  [1000.5, '1000,5', 'E-NUM-NOT-INTEGER'],
  [-1000.5, '-1000,5', 'E-NUM-NOT-INTEGER'],
])(
  'only a number under 1,000 with up to three decimals may be a spoilt thousand: %d',
  (n, text, code) => {
    expect(short(cell(n), 'count')).toBe(`${text} ${code}`);
  },
);
