import { describe, expect, test } from 'vitest';
import { checkColumns, readColumns } from '../../../src/normalise/observe/columns.ts';
import { said } from '../said.ts';
import { spec } from '../support.ts';

const of = (changes: object): string[] => readColumns(spec(changes));
const place = { column: 'ma', scheme: 'code', names: [] };
const reason = { vi: 'x', en: 'x' };

describe('the columns that a description reads', () => {
  test('are those of places', () => {
    const all = { name: 'ten', code: 'ma 2', provinceCode: 'ma tinh', provinceName: 'tinh' };
    expect(of({ place: { ...place, ...all }, figures: [] })).toEqual([
      'ma',
      'ten',
      'ma 2',
      'ma tinh',
      'tinh',
    ]);
    expect(of({ place, figures: [] })).toEqual(['ma']);
    expect(of({ place: { code: '97' }, figures: [] })).toEqual([]);
  });

  test('are those of the time, where it has any', () => {
    const time = (changes: object) => of({ place: { code: '97' }, figures: [], ...changes });
    const [start, end] = [{ column: 'tu' }, { column: 'den' }];
    expect(time({ period: { start, end } })).toEqual(['tu', 'den']);
    expect(time({ period: { start, end: null } })).toEqual(['tu']);
    expect(time({ period: { start: { date: '2026-01-01' }, end } })).toEqual(['den']);
    expect(time({ period: { column: 'ky' } })).toEqual(['ky']);
    expect(time({ period: { text: '7/2025' } })).toEqual([]);
    expect(time({ asOf: { column: 'ngay' } })).toEqual(['ngay']);
    expect(time({ asOf: null })).toEqual([]);
  });

  test('are those of figures, of keys and of checks', () => {
    const figure = { value: 'a', numerator: 'b', denominator: 'c', rank: 'd', max: 'e' };
    expect(of({ figures: [figure, { value: 'f', max: 20 }] })).toEqual([
      'code',
      ...['a', 'b', 'c', 'd', 'e', 'f'],
    ]);
    expect(of({ figures: [], layout: 'long', key: ['k', 'l'] })).toEqual(['code', 'k', 'l']);
    expect(of({ figures: [], layout: 'wide', key: ['k', 'l'] })).toEqual(['code']);
    const checks = [
      { sum: ['a', 'b'], equals: 'c' },
      { sum: ['d', 'e'], equals: 100 },
      { order: ['f', 'g'] },
    ];
    expect(of({ figures: [], checks })).toEqual(['code', 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
});

describe('the columns of a table', () => {
  const check = (header: readonly string[], line?: number) =>
    said((report) =>
      checkColumns(
        header,
        spec({ ignoredColumns: [{ column: 'x', reason }] }),
        't.csv',
        report,
        line,
      ),
    );

  test('are all read or passed over with a reason; districts and nameless ones are seen to elsewhere', () => {
    expect(check(['code', 'n', 'x'])).toEqual([]);
    expect(check(['code', 'n', 'x', '', 'Quận, huyện'])).toEqual([]);
  });

  test('that nobody described are refused, each at its place', () => {
    expect(check(['code', 'y', 'n', 'x'], 3)).toEqual([
      [
        'error E-STR-UNKNOWN-LABEL t.csv:3:2',
        'cột chưa có trong mô tả: "y"; hãy gắn với chỉ tiêu hoặc ghi lý do bỏ qua trong table.json',
        'unknown column: "y"; map it to an indicator or ignore it with a reason in table.json',
      ],
    ]);
  });

  test('that are described are there', () => {
    expect(check(['code'])).toEqual([
      [
        'error E-STR-MISSING-LABEL t.csv:1:0',
        'thiếu cột: "n"; hãy sửa table.json theo tiêu đề của tệp',
        `missing column: "n"; mend table.json after the file's header`,
      ],
      [
        'error E-STR-MISSING-LABEL t.csv:1:0',
        'thiếu cột: "x"; hãy sửa table.json theo tiêu đề của tệp',
        `missing column: "x"; mend table.json after the file's header`,
      ],
    ]);
  });
});
