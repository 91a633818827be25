import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/normalise/read/workbook/body.ts';
import type { ColumnKind } from '../../../src/normalise/read/workbook/columnKind.ts';
import { mergesAt } from '../../../src/normalise/read/workbook/merges.ts';
import { type Tiny, tinySheet } from './tinySheet.ts';

interface Around {
  readonly headings?: readonly string[];
  readonly columns?: Readonly<Record<string, ColumnKind>>;
  readonly merges?: readonly string[];
  readonly after?: number;
  readonly until?: number;
}

/** The body of a sheet whose first line are headings. */
function bodyOf(rows: readonly (readonly Tiny[])[], around: Around = {}) {
  const { headings = rows[0] as string[], columns = {}, merges = [], after = 1, until } = around;
  const sheet = tinySheet(rows, { merges });
  const headerCells = headings.map((text, i) => ({ text, line: 1, column: i + 1 }));
  const kinds = new Map(Object.entries(columns));
  const mergeAt = mergesAt(sheet);
  return readBody(sheet, { headerCells, mergeAt, numbers: 'vi', columns: kinds, after, until });
}

const texts = (...of: Parameters<typeof bodyOf>) =>
  bodyOf(...of).map(({ row }) => row.cells.map(({ text }) => text).join('|'));
const faults = (...of: Parameters<typeof bodyOf>) =>
  bodyOf(...of).map((each) =>
    each.faults.map(({ code, line, column, cell }) => `${code} ${line}:${column} ${cell}`),
  );

const merged = {
  code: 'E-XL-MERGED-VALUE',
  vi: 'một số liệu gộp cho nhiều dòng hoặc cột; hãy bỏ gộp ô và ghi số liệu của từng dòng',
  en: 'merged figure: one value for several rows or columns; unmerge the cells and enter each value',
};

describe('a row has as many cells as there are headings', () => {
  test('each with its text, its place, and what it is shown as or computed by', () => {
    const rows = [
      ['a', 'b', 'c', 'd', 'e'],
      [
        'x',
        5,
        { value: 0.5, shown: '50%', format: '0%' },
        { value: 7, formula: 'B2+2' },
        { value: 'y', rich: true as const },
      ],
    ];
    const at = { line: 2, sheet: 'S' };
    expect(bodyOf(rows)).toEqual([
      {
        row: {
          line: 2,
          cells: [
            { ...at, text: 'x', column: 1 },
            { ...at, text: '5', column: 2, stored: 5 },
            { ...at, text: '50%', column: 3, stored: 0.5 },
            { ...at, text: '7', column: 4, stored: 7, formula: true },
            { ...at, text: 'y', column: 5, rich: true },
          ],
        },
        faults: [],
        spread: [],
      },
    ]);
  });

  test('what is shown is kept where it is not the text', () => {
    const shown = { value: 0.505, shown: '51%', format: '0%' };
    const [row] = bodyOf([['a'], [shown]], { columns: { a: 'percent' } });
    expect(row?.row.cells).toEqual([
      { text: '50,5', line: 2, column: 1, sheet: 'S', shown: '51%', stored: 0.505 },
    ]);
  });

  test('of an error or of what was not computed nothing is stored', () => {
    const rows = [
      ['a', 'b'],
      [
        { value: 42, error: '#N/A' },
        { value: 3, uncached: true as const, formula: '' },
      ],
    ];
    const [row] = bodyOf(rows);
    expect(row?.row.cells).toEqual([
      { text: '#N/A', line: 2, column: 1, sheet: 'S', shown: '42' },
      { text: '', line: 2, column: 2, sheet: 'S' },
    ]);
    expect(faults(rows)).toEqual([['E-XL-ERROR 2:1 #N/A', 'E-XL-NOCACHE 2:2 ']]);
  });

  test('empty rows are rows', () => {
    expect(texts([['a', 'b'], [null, null], ['x'], []])).toEqual(['|', 'x|', '|']);
  });

  test('from the line behind the first to the one before the last, or to the end', () => {
    const rows = [['a'], ['1'], ['2'], ['3'], ['4']];
    expect(texts(rows, { after: 2, until: 4 })).toEqual(['2']);
    expect(texts(rows, { after: 3 })).toEqual(['3', '4']);
    expect(texts(rows, { after: 0, until: 1 })).toEqual([]);
  });

  test('without headings it has the cells of all columns', () => {
    const rows = [['TITLE', null, 1], ['x']];
    expect(texts(rows, { headings: [], after: 0 })).toEqual(['TITLE||1', 'x||']);
    expect(faults(rows, { headings: [], after: 0 })).toEqual([[], []]);
    const [first] = bodyOf([['1', '2'], ['TITLE']], { headings: [], after: 0, merges: ['A2:B2'] });
    expect(first?.row).not.toHaveProperty('sheetKind');
  });

  test('its form says what it is', () => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
      ['x', 5],
      ['Ghi chú', null],
    ];
    const kinds = bodyOf(rows, { merges: ['A4:B4'] }).map(({ row }) => row.sheetKind);
    expect(kinds).toEqual(['index', undefined, 'note']);
  });
});

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

describe('a cell is refused', () => {
  test('where its stored sum is another than that of its cells', () => {
    const rows = [
      ['a', 'b'],
      [1, 1.5],
      [2, 2],
      [
        { value: 4, formula: 'SUM(A2:A3)' },
        { value: 3.5, formula: 'SUM(B2:B3)' },
      ],
    ];
    const [, , sums] = bodyOf(rows);
    expect(sums?.faults).toEqual([
      {
        code: 'E-SUM',
        vi: 'tổng ghi "4", cộng lại được 3; hãy tính lại (F9) rồi lưu',
        en: 'sum differs: "4" stored, 3 computed; recalculate (F9) and save',
        line: 4,
        column: 1,
        cell: '4',
      },
    ]);
    expect(faults(rows, { columns: { a: 'ignored' } })).toEqual([[], [], []]);
  });

  test('not where a sum was never computed, which is said instead', () => {
    const sum = { value: 4, formula: 'SUM(A2:A2)', uncached: true as const };
    expect(faults([['a'], [1], [sum]])).toEqual([[], ['E-XL-NOCACHE 3:1 ']]);
    expect(faults([['a'], [1], [{ value: 'x', formula: 'SUM(A2:A2)' }]])).toEqual([[], []]);
  });

  test('where it stands under no heading', () => {
    const rows = [
      ['a', null, null, null],
      ['x', null, 5, { value: 0, shown: '0,0' }],
      ['y', { value: '' }, null, { value: '', formula: 'A1' }],
    ];
    const extra = {
      code: 'E-STR-EXTRA-CELL',
      vi: 'ô nằm ngoài các cột có tiêu đề; hãy đặt tiêu đề hoặc xóa ô',
      en: 'extra cell: it stands under no heading; give it one or remove it',
    };
    expect(bodyOf(rows, { headings: ['a'] }).map((each) => each.faults)).toEqual([
      [
        { ...extra, line: 2, column: 3, cell: '5' },
        { ...extra, line: 2, column: 4, cell: '0,0' },
      ],
      [{ ...extra, line: 3, column: 4, cell: '' }],
    ]);
  });

  test('by what its column holds, whatever the form of the heading', () => {
    const rows = [
      ['Mã xã', ' Tỷ  lệ'],
      ['90001', 0.5],
    ];
    expect(faults(rows, { columns: { 'tỷ lệ': 'percent' } })).toEqual([['E-PCT-SCALE 2:2 0,5']]);
  });
});
