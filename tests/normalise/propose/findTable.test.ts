import { describe, expect, test } from 'vitest';
import { bestTable, findTable } from '../../../src/normalise/propose/findTable.ts';
import { formColumns, formIdentities, formLabel } from '../../../src/model/form.ts';
import { officeCopy, unitCopy, wide } from '../form/copies.ts';
import { gridOf, rowsOf, small } from './tiny.ts';

const grid = (...texts: ReadonlyArray<readonly string[]>) => gridOf(rowsOf(...texts));
const found = (...texts: ReadonlyArray<readonly string[]>) => findTable(grid(...texts), small);

describe('a table', () => {
  test('is headings over rows of places', () => {
    const of = grid(
      ['Biểu 1', '', ''],
      ['Mã', 'Tên', 'n'],
      ['90001', 'Đường Tây', '5'],
      ['90002', 'Văn Lang', '6'],
    );
    expect(findTable(of, small)).toEqual({
      grid: of,
      heading: { first: 1, count: 1, labels: ['Mã', 'Tên', 'n'], firstRow: 2 },
      places: expect.objectContaining({ column: 0, name: 1 }) as unknown,
      form: null,
      isOffice: false,
    });
  });

  test('is headings over the first row of numbers, where no column has places', () => {
    const heading = (...texts: ReadonlyArray<readonly string[]>) => {
      const table = found(...texts);
      return table && [table.places, table.heading.first, table.heading.firstRow];
    };
    expect(heading(['Nội dung', 'n'], ['một', '5'])).toEqual([null, 0, 1]);
    expect(heading(['2026', ''], ['Nội dung', 'n'], ['', '7'], ['một', '1.234,5'])).toEqual([
      null,
      1,
      3,
    ]);
    expect(heading(['a', 'b'], ['c', 'd'], ['một', '95 %'])).toEqual([null, 1, 2]);
    expect(heading(['một', '5'], ['a', 'b'], ['hai', '6'])).toEqual([null, 1, 2]);
    expect(heading(['a', 'b'], ['c', 'd5'], ['c', '5d'])).toBeNull();
    expect(heading(['một', '5'])).toBeNull();
    expect(heading(['một', '5'], ['hai', '6'])).toBeNull();
    expect(heading()).toBeNull();
  });

  // A total stands in the column of codes, or in that of names where there are no codes.
  test.each([
    ['codes', ['x', 'n', 'Mã'], ['a', 'b', 'Tổng cộng'], ['x', '5', '90001'], ['y', '6', '90002']],
    [
      'names',
      ['x', 'n', 'Tên'],
      ['a', 'b', 'Tổng cộng'],
      ['1', '5', 'Văn Lang'],
      ['2', '6', 'Đường Tây'],
    ],
    [
      'names beside codes',
      ['Mã', 'n', 'Tên'],
      ['', 'b', 'Tổng cộng'],
      ['90001', '5', 'Đường Tây'],
      ['90002', '6', 'Văn Lang'],
    ],
  ])('has no headings in a line of totals above its data: %s', (_, ...texts) => {
    expect(found(...texts)?.heading.first).toBe(0);
  });

  test('is none where nothing stands above the first place', () => {
    expect(found(['90001', '5'], ['90002', '6'])).toBeNull();
  });
});

describe('the form', () => {
  test('with a row for each commune has its eleven columns and four sums, and its places', () => {
    const of = grid(...wide);
    const labels = formColumns.map(formLabel);
    const label = (number: number): string | undefined => labels[number - 3];
    expect(findTable(of, small)).toEqual({
      grid: of,
      heading: { first: 0, count: 1, labels: wide[0], firstRow: 1 },
      places: expect.objectContaining({ column: 0, name: 1, firstRow: 0 }) as unknown,
      form: {
        figures: formColumns.map(({ number, indicator }) => ({ indicator, value: label(number) })),
        checks: formIdentities.map(({ total, parts }) => ({
          sum: parts.map(label),
          equals: label(total),
        })),
      },
      isOffice: false,
    });
  });

  test('is told from a table of the same words by them alone, wherever it stands', () => {
    const table = found(
      ['TỔNG HỢP'],
      ...unitCopy.map((row) => row.map((text) => text.replace('Xã Văn Lang', 'Xã Văn Lăng'))),
    );
    expect(table?.heading).toMatchObject({ first: 1, count: 3, firstRow: 5 });
    expect(table?.places).toMatchObject({ column: 1, scheme: 'name', firstRow: 0 });
  });

  test('of one office has no places', () => {
    expect(found(...officeCopy)).toMatchObject({ places: null, isOffice: true });
    const named = officeCopy.map((row) =>
      row.map((cell) => cell.replace('Chứng thực', 'Văn Lang').replace('Tổng cộng', 'Văn Lăng')),
    );
    expect(found(...named)).toMatchObject({ places: null, isOffice: true });
  });
});

describe('of several sheets', () => {
  const plain = grid(['Mã', 'n'], ['90001', '5'], ['90002', '6']);
  const words = grid(['Nội dung', 'n'], ['một', '5']);
  const form = grid(...wide);
  const office = grid(...officeCopy);
  const hidden = (of: typeof plain) => ({ ...of, hidden: true });
  const best = (...grids: ReadonlyArray<typeof plain>) => {
    const table = bestTable(grids, small);
    return table && grids.indexOf(table.grid);
  };

  test('the form goes before rows of places, these before what is shown', () => {
    expect(best(words, plain, form)).toBe(2);
    expect(best(plain, office)).toBe(1);
    expect(best(plain, hidden(form))).toBe(1);
    expect(best(words, plain)).toBe(1);
    expect(best(words, hidden(plain))).toBe(1);
    expect(best(hidden(plain), plain)).toBe(1);
    expect(best(hidden(words), words)).toBe(1);
  });

  test('the first of equals is taken, and a sheet without a table never', () => {
    expect(best(plain, plain, grid(['x']))).toBe(0);
    expect(best(grid(['x']), hidden(words))).toBe(1);
    expect(best(grid(['x']))).toBeNull();
    expect(best()).toBeNull();
  });
});
