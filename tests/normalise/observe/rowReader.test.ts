import { describe, expect, test } from 'vitest';
import { rowReader } from '../../../src/normalise/observe/rowReader.ts';
import { record } from '../read/records.ts';

const columns = new Map([
  ['a', 0],
  ['b', 1],
]);

/** A reader of line 4 with these cells. */
const reader = (cells: readonly string[], year: string | null = null) =>
  rowReader(record(cells, 4), columns, {
    file: 't.csv',
    numbers: 'vi',
    year,
    marks: new Set(['*', '1']),
  });

type Reader = ReturnType<typeof reader>;

/** What was found: code with its place, as `E-NUM-WORD 4:1`; of changes also what was read. */
const findings = ({ findings: { errors, remarks, changes } }: Reader) => [
  ...[...errors, ...remarks].map(({ at, problem }) => `${problem.code} ${at.line}:${at.column}`),
  ...changes.map(
    ({ code, line, column, from, to }) => `${code} ${line}:${column} ${from} -> ${to}`,
  ),
];

/** What is read in the first cell, and what was found. */
function read<T>(text: string, of: (row: Reader) => T, year: string | null = null) {
  const row = reader([text, 'y'], year);
  const result = of(row);
  return { result, found: findings(row) };
}

const number = (text: string, unit: 'count' | 'percent' = 'count', more: object = {}) => {
  const { result, found } = read(text, (row) => row.number('a', { unit, ...more }));
  return { value: result && result.value, found };
};

describe('a cell of a row', () => {
  test('is found by its column; one that is not there is empty', () => {
    const row = reader(['x', ' y\u00a0 z ']);
    expect(row.file).toBe('t.csv');
    expect(row.cell('b')).toEqual({ text: ' y\u00a0 z ', line: 4, column: 2 });
    expect(row.text('b')).toBe('y z');
    const nothing = { text: '', line: 4, column: 0 };
    expect([row.cell('c'), row.cell(undefined)]).toEqual([nothing, nothing]);
    expect(reader(['x']).cell('b')).toEqual(nothing);
    expect(row.text(undefined)).toBe('');
    const format = { file: 't.csv', numbers: 'vi', year: null, marks: new Set<string>() } as const;
    const nameless = rowReader(record(['x'], 4), new Map([['', 0]]), format);
    expect([nameless.text(''), nameless.text(undefined)]).toEqual(['x', '']);
  });
});

describe('a number', () => {
  test('of digits is what is written, with nothing to tell', () => {
    for (const [text, value] of [
      ['12', 12],
      ['0', 0],
    ] as const)
      expect(number(text)).toEqual({ value, found: [] });
  });

  test('that is written otherwise is told as what it was read', () => {
    expect(number('3.420')).toEqual({ value: 3420, found: ['N-NUMBER 4:1 3.420 -> 3420'] });
    expect(number('012')).toEqual({ value: null, found: ['E-NUM-FORMAT 4:1'] });
    expect(number(' 12')).toEqual({ value: 12, found: ['N-NUMBER 4:1  12 -> 12'] });
    expect(number('12 hồ sơ').found).toContain('N-NUMBER 4:1 12 hồ sơ -> 12');
    expect(number('95,05%', 'percent')).toEqual({
      value: 95.05,
      found: ['N-NUMBER 4:1 95,05% -> 95.05'],
    });
  });

  test('is multiplied by the scale of its column', () => {
    expect(number('12', 'count', { scale: 3 })).toEqual({
      value: 12_000,
      found: ['N-NUMBER 4:1 12 -> 12000'],
    });
  });

  test('of a rate may exceed 100 only where its column says so', () => {
    expect(number('120', 'percent').found).toEqual(['E-PCT-RANGE 4:1']);
    expect(number('120', 'percent', { unbounded: true }).value).toBe(120);
  });

  test('is nothing in an empty cell or column', () => {
    for (const text of ['', ' ', '\u00a0'])
      expect(number(text)).toEqual({ value: null, found: [] });
    const row = reader(['x', 'y']);
    expect(row.number(undefined, { unit: 'count' })).toBeNull();
    expect(findings(row)).toEqual([]);
  });

  test('may say why it is absent', () => {
    const { result, found } = read('chưa có', (row) => row.number('a', { unit: 'count' }));
    expect(result).toMatchObject({ value: null, status: 'not-yet' });
    expect(found).toEqual(['N-ABSENT 4:1 chưa có -> not-yet']);
  });

  test('may be two counts', () => {
    const { result, found } = read('64/64', (row) => row.number('a', { unit: 'percent' }));
    expect(result?.counts).toEqual({ numerator: 64, denominator: 64 });
    expect(found).toEqual(['N-COUNTS 4:1 64/64 -> 64 : 64']);
  });

  test('keeps the word that came with it, which is remarked', () => {
    const { result, found } = read('hơn 5', (row) => row.number('a', { unit: 'count' }));
    expect(result).toMatchObject({ value: 5, qualifier: 'over' });
    expect(found).toEqual(['W-NUM-QUALIFIED 4:1', 'N-NUMBER 4:1 hơn 5 -> 5']);
  });

  test('may have the sign of a note that is explained below the table, no other', () => {
    expect(number('5*').value).toBe(5);
    expect(number('5(1)').value).toBe(5);
    expect(number('5**')).toEqual({ value: null, found: ['E-NOTE-UNDEFINED 4:1'] });
    const row = reader(['5(2)']);
    row.number('a', { unit: 'count' });
    expect(row.findings.errors).toEqual([
      {
        at: { file: 't.csv', line: 4, column: 1, cell: '5(2)' },
        problem: {
          code: 'E-NOTE-UNDEFINED',
          vi: 'ghi chú 2 không được giải thích dưới bảng; hãy thêm dòng ghi chú hoặc bỏ dấu',
          en: 'note 2 is not explained below the table; add the note or remove its sign',
        },
      },
    ]);
  });

  test('that is none is refused at its cell', () => {
    const row = reader(['x', 'năm']);
    expect(row.number('b', { unit: 'count' })).toBeNull();
    expect(findings(row)).toEqual(['E-NUM-WORD 4:2']);
    expect(row.findings.errors[0]?.at).toEqual({ file: 't.csv', line: 4, column: 2, cell: 'năm' });
  });

  test('that is read twice is told once', () => {
    const row = reader(['1.000', '2.000']);
    for (const name of ['a', 'b', 'a']) row.number(name, { unit: 'count' });
    expect(findings(row)).toEqual(['N-NUMBER 4:1 1.000 -> 1000', 'N-NUMBER 4:2 2.000 -> 2000']);
  });
});

describe('a rank, a day and a period', () => {
  test('of a rank are the place and among how many', () => {
    const rank = (text: string) => read(text, (row) => row.rank('a'));
    expect(rank('6/34')).toMatchObject({
      result: { value: 6, rankOf: 34 },
      found: ['N-NUMBER 4:1 6/34 -> 6'],
    });
    expect(rank('6')).toMatchObject({ result: { value: 6, rankOf: null }, found: [] });
    expect(rank(' ')).toEqual({ result: null, found: [] });
    expect(rank('35/34')).toEqual({ result: null, found: ['E-RANK-RANGE 4:1'] });
  });

  test('of a day are its date, told where it is written otherwise', () => {
    const date = (text: string, year?: string) => read(text, (row) => row.date('a'), year);
    expect(date('2025-07-21')).toEqual({ result: '2025-07-21', found: [] });
    expect(date('21/7/2025')).toEqual({
      result: '2025-07-21',
      found: ['N-DATE 4:1 21/7/2025 -> 2025-07-21'],
    });
    expect(date('21/7', '2025').result).toBe('2025-07-21');
    expect(date('21/7')).toEqual({ result: null, found: ['E-DATE-NOYEAR 4:1'] });
    expect(date('')).toEqual({ result: null, found: [] });
    expect(date(' ')).toEqual({ result: null, found: [] });
  });

  test('of a period are its days, always told', () => {
    const period = (text: string) => read(text, (row) => row.period('a'));
    expect(period('Quý III/2025')).toMatchObject({
      result: { period: { start: '2025-07-01', end: '2025-09-30' } },
      found: ['N-PERIOD 4:1 Quý III/2025 -> 2025-07-01/2025-09-30'],
    });
    expect(period('tính đến 21/7/2025')).toMatchObject({
      result: { asOf: '2025-07-21' },
      found: ['N-PERIOD 4:1 tính đến 21/7/2025 -> /2025-07-21'],
    });
    expect(period('x')).toEqual({ result: null, found: ['E-PERIOD-FORMAT 4:1'] });
  });
});
