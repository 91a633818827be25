import { describe, expect, test } from 'vitest';
import { bodyOf, faults, texts } from './tinyBody.ts';

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
