import { describe, expect, test } from 'vitest';
import { rowChecks } from '../../../src/normalise/observe/rowChecks.ts';
import { rowReader } from '../../../src/normalise/observe/rowReader.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { record } from '../read/records.ts';
import { spec } from '../support.ts';

/** What a check says of the cells a, b, c and so on: code, column, and both languages. */
function found(cells: readonly string[], ...checks: FileSpec['checks']) {
  const columns = new Map(cells.map((_, i) => [String.fromCharCode(97 + i), i]));
  const format = { file: 't.csv', numbers: 'vi', year: null, marks: new Set<string>() } as const;
  const row = rowReader(record(cells, 4), columns, format);
  rowChecks(spec({ checks }), row);
  const of = (all: typeof row.findings.errors) =>
    all.map(({ at, problem: { code, vi, en } }) => [`${code} ${at.line}:${at.column}`, vi, en]);
  // That a number is told with its word is said where it is read.
  const remarks = row.findings.remarks.filter(({ problem }) => problem.code !== 'W-NUM-QUALIFIED');
  return [...of(row.findings.errors), ...of(remarks)];
}

const codes = (...of: Parameters<typeof found>): string[] => found(...of).map(([what]) => what!);

describe('parts that must make a total', () => {
  const sum = { sum: ['a', 'b'], equals: 'c' };

  test('may, also where one is nothing or a word about the number', () => {
    expect(found(['1', '2', '3'], sum)).toEqual([]);
    expect(found(['0,1', '0,2', '0,3'], sum)).toEqual([]);
    for (const cells of [
      ['', '2', '9'],
      ['1', '2', ''],
      ['hơn 1', '2', '9'],
      ['1', '2', 'gần 9'],
      ['-', '2', '9'],
    ])
      expect(found(cells, sum)).toEqual([]);
  });

  test('are refused at the total where they do not', () => {
    expect(found(['1', '2', '4'], sum)).toEqual([
      [
        'E-SUM 4:3',
        'các phần cộng lại 3, tổng in 4 (lệch 1); hãy kiểm tra a, b',
        'the parts add up to 3, the total is 4 (off by 1); look at a, b',
      ],
    ]);
    expect(codes(['2', '2', '3'], sum)).toEqual(['E-SUM 4:3']);
  });

  test('may miss it by half a unit of the last digit each, which is a remark', () => {
    expect(found(['1,1', '2,2', '3,4'], sum)).toEqual([
      [
        'W-SUM-ROUNDING 4:3',
        'các phần cộng lại 3.3, tổng in 3.4 (lệch 0.1); hãy kiểm tra a, b',
        'the parts add up to 3.3, the total is 3.4 (off by 0.1); look at a, b',
      ],
    ]);
    expect(codes(['1,1', '2,2', '3,41'], sum)).toEqual(['E-SUM 4:3']);
    expect(codes(['1,11', '2,2', '3,32'], sum)).toEqual(['W-SUM-ROUNDING 4:3']);
    expect(codes(['1,11', '2,2', '3,33'], sum)).toEqual(['E-SUM 4:3']);
    expect(codes(['1', '2,2', '3,3'], sum)).toEqual(['W-SUM-ROUNDING 4:3']);
    expect(codes(['1.000', '2', '1.003'], sum)).toEqual(['E-SUM 4:3']);
    expect(codes(['1.234,5', '1,1', '1.235,7'], sum)).toEqual(['W-SUM-ROUNDING 4:3']);
  });

  test('may have to make a number, and are refused at the last of them', () => {
    expect(found(['40', '60'], { sum: ['a', 'b'], equals: 100 })).toEqual([]);
    expect(codes(['40', '9', '52'], { sum: ['a', 'b', 'c'], equals: 100 })).toEqual(['E-SUM 4:3']);
    expect(found(['40', '61'], { sum: ['a', 'b'], equals: 100 })).toEqual([
      [
        'E-SUM 4:2',
        'các phần cộng lại 101, tổng in 100 (lệch 1); hãy kiểm tra a, b',
        'the parts add up to 101, the total is 100 (off by 1); look at a, b',
      ],
    ]);
  });
});

describe('numbers that must stand in their order', () => {
  test('may be equal, nothing, or not exact', () => {
    const order = { order: ['a', 'b', 'c'] };
    for (const cells of [
      ['1', '2', '3'],
      ['2', '2', '2'],
      ['3', '', '1'],
      ['gần 3', '2', '2'],
      ['1', 'hơn 3', '2'],
    ])
      expect(found(cells, order)).toEqual([]);
  });

  test('are refused at the one that is more than the next', () => {
    expect(found(['1', '3', '2'], { order: ['a', 'b', 'c'] })).toEqual([
      [
        'E-ORDER 4:2',
        'b 3 lớn hơn c 2; hãy kiểm tra hai ô',
        'b 3 is more than c 2; look at the two cells',
      ],
    ]);
    expect(codes(['3', '2', '1'], { order: ['a', 'b', 'c'] })).toEqual([
      'E-ORDER 4:1',
      'E-ORDER 4:2',
    ]);
  });

  test('are checked beside the sums of a row, all of them', () => {
    expect(codes(['3', '2', '9'], { order: ['a', 'b'] }, { sum: ['a', 'b'], equals: 'c' })).toEqual(
      ['E-ORDER 4:1', 'E-SUM 4:3'],
    );
  });
});
