import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/client/interact/box.ts';
import { rowDetail, spoken, tellsOf } from '../../../src/client/interact/markDetail.ts';
import { nearestMark } from '../../../src/client/interact/nearestMark.ts';
import { nextMark } from '../../../src/client/interact/nextMark.ts';
import type { TableRow } from '../../../src/client/interact/tableRows.ts';

const box = (x: number, y: number, size = 10): Box => ({ x, y, width: size, height: size });

describe('the mark that a point means', () => {
  test('is the nearest in x along an axis, however far away in y', () => {
    const dots = [box(0, 90), box(40, 90), box(43, 0)];
    expect(nearestMark(dots, 'axis', 30, 0)).toBe(1);
    expect(nearestMark(dots, 'axis', 200, 95)).toBe(2);
    expect(nearestMark(dots, 'axis', -50, 0)).toBe(0);
  });

  test('of several at one x is the nearest in y, and one under the point before all', () => {
    const pile = [box(0, 90), box(0, 80), box(0, 70)];
    expect(nearestMark(pile, 'axis', 20, 0)).toBe(2);
    expect(nearestMark(pile, 'axis', 5, 87)).toBe(1);
  });

  test('in rows is the row, on a grid the tile or none', () => {
    const rows = [box(0, 0), box(0, 20), box(0, 40)];
    expect(nearestMark(rows, 'rows', 300, 27)).toBe(1);
    expect(nearestMark(rows, 'rows', 300, 999)).toBe(2);
    expect(nearestMark(rows, 'grid', 5, 14)).toBe(0);
    expect(nearestMark(rows, 'grid', 300, 27)).toBeNull();
    expect(nearestMark([], 'axis', 0, 0)).toBeNull();
  });
});

describe('the mark that a key leads to', () => {
  const three = [box(0, 0), box(20, 0), box(40, 0)];

  test('is the next or the one before, and stops at the ends', () => {
    expect(nextMark(three, 'axis', null, 'ArrowRight')).toBe(0);
    expect(nextMark(three, 'axis', 0, 'ArrowRight')).toBe(1);
    expect(nextMark(three, 'rows', 1, 'ArrowUp')).toBe(0);
    expect(nextMark(three, 'rows', 0, 'ArrowLeft')).toBe(0);
    expect(nextMark(three, 'rows', 2, 'ArrowDown')).toBe(2);
  });

  test('is the first for Home, the last for End, none for any other key or for no marks', () => {
    expect(nextMark(three, 'grid', 1, 'Home')).toBe(0);
    expect(nextMark(three, 'grid', 1, 'End')).toBe(2);
    expect(nextMark(three, 'grid', 1, 'a')).toBeNull();
    expect(nextMark([], 'axis', null, 'End')).toBeNull();
  });

  test('lies where an arrow points on a grid, straight ahead before aside', () => {
    const grid = [box(20, 0), box(0, 20), box(20, 20), box(40, 20), box(20, 60)];
    expect(nextMark(grid, 'grid', 0, 'ArrowDown')).toBe(2);
    expect(nextMark(grid, 'grid', 2, 'ArrowLeft')).toBe(1);
    expect(nextMark(grid, 'grid', 2, 'ArrowDown')).toBe(4);
    expect(nextMark(grid, 'grid', 3, 'ArrowRight')).toBe(3);
  });
});

describe('what is told of a mark', () => {
  const row = (...cells: ReadonlyArray<readonly [string, ...string[]]>): TableRow => ({
    row: null as unknown as HTMLTableRowElement,
    href: null,
    cells: cells.map(([text, ...details]) => ({ text, details })),
  });
  const head = ['Nơi', 'Hai Cấp sắp', 'Tỷ lệ đúng hạn', 'n'];

  test('is all that its row has, each under its head, the words of a figure kept', () => {
    const detail = rowDetail(
      row(['Huế'], ['3'], ['hơn 95%', 'đã sửa'], ['120']),
      { head, rows: [] },
      '',
    );
    expect(spoken(detail)).toBe('Huế. Hai Cấp sắp: 3. Tỷ lệ đúng hạn: hơn 95%, đã sửa. n: 120');
  });

  test('has no line for an empty cell, and no head that says “value” alone', () => {
    const detail = rowDetail(
      row(['Tổng'], ['88.429'], ['']),
      { head: ['', 'Giá trị', 'n'], rows: [] },
      'Giá trị',
    );
    expect(detail.lines).toEqual(['88.429']);
  });

  test('comes from the row of its name or of its figure, and from no other', () => {
    expect(tellsOf(row(['Xã Ia Chía'], ['97%']), 'Xã IaChía1')).toBe(true);
    expect(tellsOf(row(['Hồ sơ tiếp nhận ở cấp xã'], ['80.848']), 'Cấp xã80.848')).toBe(true);
    expect(tellsOf(row(['Huế'], ['97%']), 'Hà Nội74%')).toBe(false);
    expect(tellsOf(row(['Huế'], ['']), 'Hà Nội74%')).toBe(false);
  });
});
