import { describe, expect, test } from 'vitest';
import { bodyOf, faults, texts } from './tinyBody.ts';

const merged = {
  code: 'E-XL-MERGED-VALUE',
  vi: 'một số liệu gộp cho nhiều dòng hoặc cột; hãy bỏ gộp ô và ghi số liệu của từng dòng',
  en: 'merged figure: one value for several rows or columns; unmerge the cells and enter each value',
};

describe('a text that is merged', () => {
  const rows = [
    ['a', 'b', 'c'],
    ['x', 'y', 1],
    ['old', null, 2],
    [null, null, 3],
  ];

  test('downwards stands in each of its rows, and is told where it was spread', () => {
    const read = bodyOf(rows, { merges: ['A2:A3'] });
    expect(texts(rows, { merges: ['A2:A3'] })).toEqual(['x|y|1', 'x||2', '||3']);
    const copy = { text: 'x', line: 3, column: 1, sheet: 'S' };
    expect(read.map(({ spread }) => spread)).toEqual([[], [copy], []]);
    expect(read.flatMap((each) => each.faults)).toEqual([]);
  });

  test('over a block stands in its first column alone', () => {
    expect(texts(rows, { merges: ['A2:B4'] })).toEqual(['x|y|1', 'x||2', 'x||3']);
  });

  test('across stands where it is written', () => {
    const read = bodyOf(rows, { merges: ['A3:B3'] });
    expect(read.map(({ row, spread }) => [row.cells[0]?.text, spread])).toEqual([
      ['x', []],
      ['old', []],
      ['', []],
    ]);
  });

  test('with the heading is no text of the rows', () => {
    expect(texts(rows, { merges: ['A1:A3'] })).toEqual(['x|y|1', 'old||2', '||3']);
    expect(texts(rows, { merges: ['B1:B3'], after: 1 })).toEqual(['x|y|1', 'old||2', '||3']);
  });

  test('without words is no text', () => {
    const read = bodyOf([['a'], [null], [null]], { merges: ['A2:A3'], columns: { a: 'count' } });
    expect(read.map(({ faults: of, spread }) => [of, spread])).toEqual([
      [[], []],
      [[], []],
    ]);
  });
});

describe('a figure that is merged', () => {
  const rows = [
    ['a', 'b'],
    ['x', 5],
    ['y', null],
    ['z', 7],
  ];

  test('refuses all its rows, at the first of them', () => {
    const [first, second, third] = bodyOf(rows, { merges: ['B2:B3'], columns: { b: 'count' } });
    const fault = { ...merged, line: 2, column: 2, cell: '5' };
    expect([first?.faults, second?.faults, third?.faults]).toEqual([[fault], [fault], []]);
    expect([first?.row.cells[1]?.text, second?.row.cells[1]?.text]).toEqual(['5', '']);
    expect(second?.row.cells[1]).not.toHaveProperty('stored');
    expect(second?.spread).toEqual([]);
  });

  test('refuses its row where it is merged across', () => {
    const wide = [
      ['a', 'b', 'c'],
      ['x', 5, null],
    ];
    const columns = { b: 'count', c: 'count' } as const;
    expect(faults(wide, { merges: ['B2:C2'], columns })).toEqual([['E-XL-MERGED-VALUE 2:2 5']]);
  });

  test('is a number where nothing is known of its column, a text is not', () => {
    expect(faults(rows, { merges: ['B2:B3'] })[0]).toEqual(['E-XL-MERGED-VALUE 2:2 5']);
    expect(faults(rows, { merges: ['A2:A3'] })).toEqual([[], [], []]);
    expect(faults(rows, { merges: ['B2:B3'], columns: { b: 'text' } })).toEqual([[], [], []]);
    expect(faults(rows, { merges: ['B2:B3'], columns: { b: 'ignored' } })).toEqual([[], [], []]);
    expect(faults([['a'], ['x'], [null]], { merges: ['A2:A3'], columns: { a: 'rank' } })).toEqual([
      ['E-XL-MERGED-VALUE 2:1 x'],
      ['E-XL-MERGED-VALUE 2:1 x'],
    ]);
  });

  test('is refused where a formula gives nothing too', () => {
    const empty = { value: '', formula: 'IF(1,"","")' };
    const options = { merges: ['A2:A3'], columns: { a: 'count' } } as const;
    expect(faults([['a'], [empty], [null]], options)).toEqual([
      ['E-XL-MERGED-VALUE 2:1 '],
      ['E-XL-MERGED-VALUE 2:1 '],
    ]);
  });
});
