import { describe, expect, test } from 'vitest';
import { formColumns, formLabel, formNumbers } from '../../../src/model/form.ts';
import { columnHeadings, findKeys } from '../../../src/normalise/form/headings.ts';
import { recogniseForm } from '../../../src/normalise/form/recogniseForm.ts';
import { unitCopy, wide } from './copies.ts';

const labels = formColumns.map(formLabel);

test('the heading of a column is all words over it, also where a row is shorter', () => {
  expect(columnHeadings([['MÃ', 'Tiếp  nhận'], ['đơn vị'], ['', 'Tổng\nsố', 'Ghi chú']])).toEqual([
    'mã đơn vị',
    'tiếp nhận tổng số',
    'ghi chú',
  ]);
  expect(columnHeadings([])).toEqual([]);
});

test('a form of fields of work has no names of units, whatever stands beside them', () => {
  expect(findKeys(['tt', 'lĩnh vực', 'đơn vị'])).toEqual({ code: null, name: null, field: 1 });
  expect(findKeys(['tt', 'mã đơn vị', 'đơn vị'])).toEqual({ code: 1, name: 2, field: null });
});

describe('the form is found', () => {
  const below = (count: number) => [...Array<string[]>(count).fill(['x']), ...wide];

  test('in the first sixty rows', () => {
    expect(recogniseForm(below(59))).toMatchObject({ headerRow: 59, firstRow: 60 });
    expect(recogniseForm(below(60))).toBeNull();
  });

  test('where its headings are in four rows at most', () => {
    const [first = [], second = [], third = [], ...rest] = unitCopy;
    expect(recogniseForm([first, second, [], third, ...rest])).toMatchObject({ headerRows: 4 });
    expect(recogniseForm([first, [], second, [], third, ...rest])).toBeNull();
  });

  test('where it begins in the first column; what stands to its right says nothing of units', () => {
    expect(recogniseForm([[...labels, 'Mã đơn vị', 'Tên đơn vị']])).toEqual({
      headerRow: 0,
      headerRows: 1,
      numberRow: null,
      firstRow: 1,
      columns: {
        code: null,
        name: null,
        field: null,
        counts: Object.fromEntries(formNumbers.map((number, i) => [number, i])),
      },
    });
  });
});
