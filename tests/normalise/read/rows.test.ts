import { describe, expect, test } from 'vitest';
import type { ChangeLine } from '../../../src/normalise/changes.ts';
import { checkLabels } from '../../../src/normalise/read/checkLabels.ts';
import { hasWidth } from '../../../src/normalise/read/hasWidth.ts';
import { columnOf, isDistrict, labelKey } from '../../../src/normalise/read/labels.ts';
import { LineRecord } from '../../../src/normalise/read/lineRecord.ts';
import { noteOthers } from '../../../src/normalise/read/noteOthers.ts';
import { atCell, atRow, type OtherRow, otherRow } from '../../../src/normalise/read/table.ts';
import { said } from '../said.ts';
import { record } from './records.ts';

describe('headings', () => {
  test('that are empty or stand twice are refused, each at its column', () => {
    expect(said((report) => checkLabels(['a', '', 'a', 'b', ''], 't.csv', 3, report))).toEqual([
      [
        'error E-STR-BLANK-LABEL t.csv:3:2',
        'cột không có tên; hãy đặt tên cột',
        'invalid header: a column has no name; name it',
      ],
      [
        'error E-STR-DUP-LABEL t.csv:3:3',
        'hai cột cùng tên "a"; hãy đổi tên một cột',
        'invalid header: "a" stands twice; rename one column',
      ],
      [
        'error E-STR-BLANK-LABEL t.csv:3:5',
        'cột không có tên; hãy đặt tên cột',
        'invalid header: a column has no name; name it',
      ],
    ]);
    expect(said((report) => checkLabels(['a', 'b'], 't.csv', 1, report))).toEqual([]);
  });

  test('have one form: composed, lower case, one line', () => {
    expect(labelKey(' Mã\n ĐVHC\u00a0')).toBe('mã đvhc');
    expect(labelKey('Ma\u0303')).toBe('mã');
  });

  test.each([
    ['Số', ['Mã', 'Số'], 1],
    ['Số', ['số', 'Số'], 1],
    ['Số', ['Số', 'số'], 0],
    ['Số', ['x', ' SỐ '], 1],
    ['Số', ['số', 'SỐ'], -1],
    ['Số', ['Mã'], -1],
    ['Mã xã', ['x', 'Mã ĐVHC'], 1],
    ['place_code', ['mã', 'x'], 0],
    ['Mã xã', ['Mã', 'Mã ĐVHC'], -1],
    ['Mã xã', ['mã xã', 'Mã ĐVHC'], 0],
    ['Tên xã', ['Đơn vị', 'Mã'], 0],
    ['Tỉnh', ['x', 'Tên tỉnh'], 1],
    ['Kỳ báo cáo', ['Thời kỳ'], 0],
    ['Kỳ', ['Tỉnh', 'Tên xã', 'Mã xã'], -1],
    ['Số', ['Khác', 'x'], -1],
  ])('the column "%s" among %j is at %i', (wanted, headings, at) => {
    expect(columnOf(wanted, headings)).toBe(at);
  });

  test('of districts are known, as that level ended on 1 July 2025', () => {
    expect(['Huyện', 'quận, huyện', 'TÊN HUYỆN', 'Huyện/thị xã'].map(isDistrict)).toEqual(
      Array(4).fill(true),
    );
    expect(['xã', '', 'Huyện cũ'].map(isDistrict)).toEqual([false, false, false]);
  });
});

describe('a row', () => {
  const width = (cells: readonly string[], of: number) => {
    let right = false;
    const messages = said((report) => (right = hasWidth(record(cells, 4), of, 't.csv', report)));
    return { right, messages };
  };

  test('has a cell a heading; empty ones behind the last do not count', () => {
    expect(width(['1', '2'], 2)).toEqual({ right: true, messages: [] });
    expect(width(['1', ''], 2)).toEqual({ right: true, messages: [] });
    expect(width(['1', '2', '', ''], 2)).toEqual({ right: true, messages: [] });
  });

  test('with a cell too many is refused at the first that is filled', () => {
    expect(width(['95', '05', '', '1', '2'], 2)).toEqual({
      right: false,
      messages: [
        [
          'error E-STR-EXTRA-CELL t.csv:4:4',
          'dòng có 5 ô, tiêu đề có 2; số hoặc tên có dấu phẩy phải đặt trong ngoặc kép thẳng',
          'invalid row: 5 cells under 2 headings; put numbers and names that hold a comma in straight quotes',
        ],
      ],
    });
  });

  test('with a cell too few is refused at the first that is missing', () => {
    expect(width(['1'], 3)).toEqual({
      right: false,
      messages: [
        [
          'error E-STR-MISSING-CELL t.csv:4:2',
          'dòng chỉ có 1 ô, tiêu đề có 3; hãy điền đủ ô',
          'invalid row: 1 cells under 3 headings; fill them in',
        ],
      ],
    });
  });
});

describe('records that are no data', () => {
  const note = (...kinds: ReadonlyArray<readonly [OtherRow['kind'], number]>) => {
    const changes: ChangeLine[] = [];
    const others = kinds.map(([kind, line]) => otherRow(record(['x', 'y'], line), kind));
    noteOthers(others, 't.csv', (change) => void changes.push(change));
    return changes.map(({ code, file, line, column, from, to }) => [
      `${code} ${file}:${line}:${column}`,
      from,
      to,
    ]);
  };

  test('are told by runs of a kind, at the first of each, with how many there are', () => {
    expect(
      note(
        ['preamble', 1],
        ['preamble', 2],
        ['blank', 9],
        ['note', 12],
        ['note', 13],
        ['note', 14],
      ),
    ).toEqual([
      ['N-ROWS t.csv:1:0', '2', 'preamble'],
      ['N-ROWS t.csv:9:0', '1', 'blank'],
      ['N-ROWS t.csv:12:0', '3', 'note'],
    ]);
  });

  test('are a run of their own where the lines begin anew', () => {
    expect(note(['note', 5], ['note', 2], ['note', 2])).toEqual([
      ['N-ROWS t.csv:5:0', '1', 'note'],
      ['N-ROWS t.csv:2:0', '2', 'note'],
    ]);
  });

  test('are not told where they are headings', () => {
    expect(note(['header', 1], ['header', 2], ['total', 9])).toEqual([
      ['N-ROWS t.csv:9:0', '1', 'total'],
    ]);
    expect(note()).toEqual([]);
  });
});

describe('a record', () => {
  test('on one line has its cells with their places, and its place in the text', () => {
    const text = 'a;b\n1;;x\n';
    const line = new LineRecord(2, text, ';', [4, 8, 9]);
    expect(line.raw).toBe('1;;x');
    expect(line.cells).toEqual([
      { text: '1', line: 2, column: 1 },
      { text: '', line: 2, column: 2 },
      { text: 'x', line: 2, column: 3 },
    ]);
    expect(line.cells).toBe(line.cells);
    expect([line.start, line.stop, line.end]).toEqual([4, 8, 9]);
  });

  test('as what it is keeps what the form of a sheet tells of it', () => {
    const row = record(['x'], 3);
    expect(otherRow(row, 'note')).toStrictEqual({ ...row, kind: 'note' });
    const told = { ...row, sheetKind: 'section', faults: ['E-XL-ERROR'] } as const;
    expect(otherRow(told, 'section')).toEqual({ ...told, kind: 'section' });
  });

  test('and a cell have a place, which names the sheet where there is one', () => {
    const row = record(['x', 'y'], 3);
    expect(atRow('t.csv', row)).toEqual({ file: 't.csv', line: 3, column: 0, cell: 'x,y' });
    expect(atRow('t.csv', { line: 1, cells: [] })).toEqual({
      file: 't.csv',
      line: 1,
      column: 0,
      cell: '',
    });
    const cell = { text: 'x', line: 3, column: 2, sheet: 'S' };
    expect(atCell('t.xlsx', cell)).toEqual({
      file: 't.xlsx',
      sheet: 'S',
      line: 3,
      column: 2,
      cell: 'x',
    });
    expect(atRow('t.xlsx', { line: 3, cells: [cell] })).toEqual({
      file: 't.xlsx',
      sheet: 'S',
      line: 3,
      column: 0,
      cell: 'x',
    });
    expect(Object.keys(atCell('t.csv', { text: 'x', line: 3, column: 2 }))).not.toContain('sheet');
  });
});
