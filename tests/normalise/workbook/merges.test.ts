import { describe, expect, test } from 'vitest';
import { isTall, mergesAt } from '../../../src/normalise/read/workbook/merges.ts';
import type { Refused } from '../../../src/normalise/read/workbook/refused.ts';
import { mergesOf, tinySheet } from './tinySheet.ts';

const sheet = (lines: number, ...merges: readonly string[]) => tinySheet([], { lines, merges });

test('a cell is in the merge that lies over it, whichever of its cells it is', () => {
  const at = mergesAt(sheet(9, 'B2:C4', 'E2:E2', 'A7:D7'));
  const [block, single, row] = mergesOf('B2:C4', 'E2:E2', 'A7:D7');
  for (const [line, column] of [
    [2, 2],
    [2, 3],
    [3, 2],
    [4, 3],
  ] as const)
    expect(at(line, column)).toEqual(block);
  expect(at(2, 5)).toEqual(single);
  expect(at(7, 4)).toEqual(row);
  for (const [line, column] of [
    [1, 2],
    [5, 2],
    [2, 1],
    [2, 4],
    [3, 5],
    [7, 5],
  ] as const)
    expect(at(line, column)).toBeUndefined();
});

test('of merges over one another the first counts', () => {
  expect(mergesAt(sheet(9, 'A1:B2', 'A1:C3'))(1, 1)).toEqual(mergesOf('A1:B2')[0]);
});

test('a merge below the last line has no cells, one that reaches below ends there', () => {
  const at = mergesAt(sheet(3, 'A2:A9', 'B5:B9'));
  expect(at(3, 1)).toEqual(mergesOf('A2:A9')[0]);
  expect([at(4, 1), at(5, 2)]).toEqual([undefined, undefined]);
});

describe('merges of more than a million lines together', () => {
  const many = Array.from({ length: 5 }, () => 'A1:B200000');

  test('are refused', () => {
    const refusal = expect.objectContaining({
      code: 'E-XL-FORMAT',
      vi: 'trang tính có quá nhiều ô gộp; hãy bỏ gộp ô rồi lưu lại',
      message: 'invalid workbook: too many merged cells; unmerge them and save it again',
      sheet: 'S',
    }) as Refused;
    expect(() => mergesAt(sheet(200_000, ...many, 'A1:A1'))).toThrow(refusal);
  });

  test('are not counted below the last line', () => {
    const below = Array.from({ length: 5 }, () => 'A300000:A900000');
    expect(mergesAt(sheet(200_000, ...many.slice(1), ...below, ...below))(1, 3)).toBeUndefined();
    expect(mergesAt(sheet(200_000, ...many))(1, 3)).toBeUndefined();
    const low = Array.from({ length: 9 }, () => 'A199000:A199999');
    expect(mergesAt(sheet(200_000, ...low))(199_000, 1)).toBeDefined();
    expect(mergesAt(sheet(9, ...many, ...many, ...many))(9, 2)).toBeDefined();
  });
});

test('a merge is tall where it reaches over several lines', () => {
  expect(mergesOf('A1:B1', 'A1:A2', 'C3:C3').map(isTall)).toEqual([false, true, false]);
});
