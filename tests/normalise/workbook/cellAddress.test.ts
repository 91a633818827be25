import { expect, test } from 'vitest';
import { error, messageLine, placeText } from '../../../src/normalise/messages.ts';
import {
  cellAddress,
  columnLetters,
  parseAddress,
} from '../../../src/normalise/read/cellAddress.ts';

test('columns have letters: A, Z, AA, AZ, BA, XFD', () => {
  expect([1, 26, 27, 52, 53, 16384].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'XFD',
  ]);
});

test('a cell, a row and a column have an address, a whole sheet has none', () => {
  expect(cellAddress(14, 5)).toBe('E14');
  expect(cellAddress(14, 0)).toBe('14');
  expect(cellAddress(0, 5)).toBe('E');
  expect(cellAddress(0, 0)).toBe('');
});

test('an address is read back, with or without dollars; other texts are none', () => {
  expect(parseAddress('E14')).toEqual({ line: 14, column: 5 });
  expect(parseAddress('$AA$3')).toEqual({ line: 3, column: 27 });
  for (const text of ['', 'E', '14', 'e14', 'E0', 'E14:E15']) expect(parseAddress(text)).toBeNull();
});

test('a message names the cell of a workbook as its user sees it, that of a text file by line and column', () => {
  const at = { file: 'a.xlsx', sheet: 'Biên chế', line: 14, column: 5, cell: 'x' };
  expect(messageLine(error('E-X', at, 'sai', 'wrong'))).toBe(
    'a.xlsx!Biên chế!E14: E-X: sai / wrong',
  );
  expect(placeText({ ...at, line: 0, column: 0 })).toBe('a.xlsx!Biên chế');
  expect(placeText({ file: 'a.csv', line: 14, column: 5 })).toBe('a.csv:14:5');
  expect(placeText({ file: 'a.csv', line: 0, column: 0 })).toBe('a.csv');
});
