import { describe, expect, test } from 'vitest';
import { changed } from '../../src/normalise/changes.ts';
import {
  about,
  error,
  info,
  messageLine,
  placeText,
  rejected,
  warning,
  wholeFile,
} from '../../src/normalise/messages.ts';

const csv = { file: 't.csv', line: 3, column: 2, cell: '5' };
const sheet = { ...csv, file: 't.xlsx', sheet: 'Biểu 1' };

describe('a place is written', () => {
  test.each([
    ['as file, line and column', csv, 't.csv:3:2'],
    ['without a column where it is a whole line', { ...csv, column: 0 }, 't.csv:3'],
    ['as the file alone where it is all of it', wholeFile('t.csv'), 't.csv'],
    ['as an address in a sheet', sheet, 't.xlsx!Biểu 1!B3'],
    ['as a line in a sheet', { ...sheet, column: 0 }, 't.xlsx!Biểu 1!3'],
    ['as a sheet', { ...sheet, line: 0, column: 0 }, 't.xlsx!Biểu 1'],
  ])('%s', (_, at, text) => {
    expect(placeText(at)).toBe(text);
  });

  test('with no line, column or cell where it is a whole file', () => {
    expect(wholeFile('t.csv')).toEqual({ file: 't.csv', line: 0, column: 0, cell: '' });
  });
});

describe('a message', () => {
  const words = { vi: 'sai', en: 'wrong' };

  test.each([
    ['error', error],
    ['warning', warning],
    ['info', info],
  ] as const)('of severity %s has its code, its cell and both languages', (severity, of) => {
    const message = { code: 'E-SUM', severity, ...sheet, text: words };
    expect(of('E-SUM', sheet, 'sai', 'wrong')).toEqual(message);
    expect(about(severity, sheet, { code: 'E-SUM', ...words })).toEqual(message);
  });

  test('of a row that is not published says why', () => {
    expect(rejected(csv, words)).toEqual({
      code: 'R-ROW',
      severity: 'info',
      ...csv,
      text: { vi: 'dòng không công bố: sai', en: 'row not published: wrong' },
    });
  });

  test('is printed with its place, code and words in one line', () => {
    expect(messageLine(error('E-SUM', csv, 'sai', 'wrong'))).toBe('t.csv:3:2: E-SUM: sai / wrong');
    expect(messageLine(error('E-SUM', sheet, 'sai', 'wrong'))).toBe(
      't.xlsx!Biểu 1!B3: E-SUM: sai / wrong',
    );
  });
});

test('a change of reading says where, from what and to what; outside of workbooks no sheet', () => {
  const change = { code: 'N-CORRECTED', line: 3, column: 2, from: '5', to: '6' };
  expect(changed('N-CORRECTED', csv, '6')).toEqual({ ...change, file: 't.csv', sheet: null });
  expect(changed('N-CORRECTED', sheet, '6')).toEqual({
    ...change,
    file: 't.xlsx',
    sheet: 'Biểu 1',
  });
});
