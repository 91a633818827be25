import { describe, expect, test } from 'vitest';
import { mergesAt } from '../../../src/normalise/read/workbook/merges.ts';
import { isIndexRow, withKinds } from '../../../src/normalise/read/workbook/rowKind.ts';
import { tinySheet } from './tinySheet.ts';

const rowOf = (texts: readonly string[], line = 1) => ({
  line,
  cells: texts.map((text, i) => ({ text, line, column: i + 1 })),
});

describe('a row numbers the columns of a form', () => {
  test.each([
    '1|2|3',
    '(1)|(2)|(3)',
    '-1|-2|-3',
    '−1|−2',
    ' 1 | 2 ',
    'A|B|1|2',
    '(A)|(Đ)|1|2',
    'A|1|2',
    'A|2|3',
    'A|B|3|4',
    '1||2|3',
    '(1)|(2)|(3)=(2)/(1)',
    '1|2|3 = 1 + 2|4=2-1|5 = 3×4:2*100%',
    'A|1|2|3|4|5|6|7|8|9|10|11',
  ])('where each is the next: %s', (row) => {
    expect(isIndexRow(rowOf(row.split('|')))).toBe(true);
  });

  test.each([
    ['one number is no row of numbers', '1'],
    ['nor are letters alone', 'A|B'],
    ['nor a letter and one number', 'A|1'],
    ['they begin at the first column', '2|3|4'],
    ['or at the one behind the letters', 'A|3|4'],
    ['none is left out', '1|2|4'],
    ['none is said twice', '1|1|2'],
    ['they do not go back', '2|1'],
    ['words are none', 'Xã|1|2'],
    ['words behind a letter are none', 'A|Xã|1|2'],
    ['words before a letter are none', 'Xã|A|1|2'],
    ['words behind them are none', '1|2|x'],
    ['three digits are a figure', '100|101'],
    ['so is a number with a unit', '1%|2%'],
    ['and one with words behind its sign', '1|2=a'],
    ['two letters are a word', 'AB|1|2'],
    ['small letters are words', 'a|1|2'],
    ['F is no letter of a form', 'F|1|2'],
    ['a code is none', '90001|90002'],
    ['nothing is none', ''],
  ])('only then: %s: %s', (_why, row) => {
    expect(isIndexRow(rowOf(row.split('|')))).toBe(false);
  });
});

describe('what a row is, is told by its form:', () => {
  const kinds = (rows: readonly string[], merges: readonly string[] = []) => {
    const texts = rows.map((row) => row.split('|'));
    const sheet = tinySheet(texts, { merges });
    const given = texts.map((each, i) => rowOf(each, i + 1));
    const found = withKinds(given, mergesAt(sheet));
    expect(found.map(({ line, cells }) => ({ line, cells }))).toEqual(given);
    return found.map(({ sheetKind }) => sheetKind ?? '');
  };

  test('the numbers of columns are in the first three rows only', () => {
    expect(kinds(['1|2|3', 'x|y|z', '1|2|3', '1|2|3'])).toEqual(['index', '', 'index', '']);
  });

  test('one text over at least half of the columns is a section, behind the data a note', () => {
    const rows = ['KHỐI XÃ|||', 'a|1|2|3', 'KHỐI PHƯỜNG|||', 'b|1|2|3', 'Ghi chú|||', '|||'];
    expect(kinds(rows, ['A1:D1', 'A3:B3', 'A5:C5'])).toEqual([
      'section',
      '',
      'section',
      '',
      'note',
      '',
    ]);
  });

  test('a row that is filled otherwise is no section', () => {
    const rows = ['a|||', 'a||1|', '|||', 'a|||', 'z|z|z|z'];
    expect(kinds(rows, ['A2:B2', 'A3:D3', 'A4:A4'])).toEqual(['', '', '', '', '']);
  });

  test('a text may stand anywhere in its row', () => {
    expect(kinds(['|x||', 'a|1|2|3'], ['B1:C1'])).toEqual(['section', '']);
    expect(kinds(['|x|||', 'a|1|2|3|4'], ['B1:C1'])).toEqual(['', '']);
  });

  test('without data below them texts are notes', () => {
    expect(kinds(['a|1', '1|2', 'x|', '|'], ['A3:B3'])).toEqual(['', 'index', 'note', '']);
    expect(kinds(['x|'], ['A1:B1'])).toEqual(['note']);
    expect(kinds([])).toEqual([]);
  });
});
