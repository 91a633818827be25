import { describe, expect, test } from 'vitest';
import { emptied } from '../../../src/normalise/propose/emptied.ts';
import { nextText } from '../../../src/normalise/propose/nextText.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { known } from '../support.ts';
import { figures, quarter, utf8 } from './quarter.ts';

/** What is emptied and written anew, as `line:column`. */
function cells(bytes: Uint8Array, of: FileSpec, next = 'Quý IV/2026') {
  const found = emptied(bytes, of, next, known);
  return (
    found && {
      sheet: found.sheet,
      empty: found.empty.map(({ line, column, text }) => `${line}:${column} ${text}`),
      written: found.written.map(({ cell, text }) => `${cell.line}:${cell.column} ${text}`),
    }
  );
}

const text = (bytes: Uint8Array, of: FileSpec, next = 'Quý IV/2026'): string[] =>
  nextText(bytes, of, emptied(bytes, of, next, known)!).split('\r\n');

describe('the file of the next period', () => {
  test('has no figures, counts, ranks and days; codes, names and other columns stay', () => {
    const bytes = utf8('code;n;a;b;r;ngay;x', '97;1;2;3;4;2026-07-21;y', '98;5;6;7;8;2026-07-21;z');
    const of = quarter({
      ...figures({
        indicator: 'portal766_on_time_ratio',
        value: 'n',
        numerator: 'a',
        denominator: 'b',
        rank: 'r',
      }),
      asOf: { column: 'ngay' },
      ignoredColumns: [{ column: 'x', reason: { vi: 'x', en: 'x' } }],
    });
    expect(cells(bytes, of)).toEqual({
      sheet: null,
      empty: [
        ...['2:2 1', '2:5 4', '2:3 2', '2:4 3', '2:6 2026-07-21'],
        ...['3:2 5', '3:5 8', '3:3 6', '3:4 7', '3:6 2026-07-21'],
      ].toSorted((a, b) => cells(bytes, of)!.empty.indexOf(a) - cells(bytes, of)!.empty.indexOf(b)),
      written: [],
    });
    expect(text(bytes, of)).toEqual(['\ufeffcode;n;a;b;r;ngay;x', '97;;;;;;y', '98;;;;;;z', '']);
  });

  test('has no total, also where a row could not be read', () => {
    const bytes = utf8('code;n', '97;1', '98;x;y', 'Tổng cộng;3');
    expect(cells(bytes, quarter())).toEqual({
      sheet: null,
      empty: ['2:2 1', '3:2 x', '4:2 3'],
      written: [],
    });
  });

  test('says its own period in the lines above, among other words, and in its own column', () => {
    const bytes = utf8('Số liệu quý III năm 2026;', 'Quý III/2026;', 'Lạng Sơn;', 'code;n', '97;1');
    expect(cells(bytes, quarter())?.written).toEqual([
      '1:1 Số liệu Quý IV/2026',
      '2:1 Quý IV/2026',
    ]);
    const own = utf8('code;n;ky', '97;1;9/2026', '98;2;lúc nào', '98;2;12/2026');
    expect(cells(own, quarter({ period: { column: 'ky' } }), 'x')).toEqual({
      sheet: null,
      empty: ['2:2 1', '3:2 2', '4:2 2'],
      written: ['2:3 10/2026', '4:3 1/2027'],
    });
    expect(text(own, quarter({ period: { column: 'ky' } }), 'x').slice(1, 4)).toEqual([
      '97;;10/2026',
      '98;;lúc nào',
      '98;;1/2027',
    ]);
  });

  test('says the period of its description as it is written there, and leaves notes below alone', () => {
    const of = quarter({ period: { text: '9/2026' } });
    const bytes = utf8(
      ' 9/2026 ;',
      'Tháng 9/2026;',
      'code;n',
      '97;1',
      'Ghi chú: số liệu tháng 9/2026;',
    );
    expect(cells(bytes, of, '10/2026')).toEqual({
      sheet: null,
      empty: ['4:2 1'],
      written: ['1:1 10/2026', '2:1 10/2026'],
    });
    expect(cells(utf8('code;n', '97;2026'), quarter())?.written).toEqual([]);
  });

  test('has no days where columns have the first and the last of its period', () => {
    const bytes = utf8('code;n;tu;den', '97;1;2026-07-01;2026-09-30');
    const period = { start: { column: 'tu' }, end: { column: 'den' } };
    expect(cells(bytes, quarter({ period }))?.empty).toEqual([
      '2:2 1',
      '2:3 2026-07-01',
      '2:4 2026-09-30',
    ]);
    const said = { start: { date: '2026-07-01' }, end: { column: 'den' } };
    expect(cells(bytes, quarter({ period: said, asOf: { date: '2026-09-30' } }))?.empty).toEqual([
      '2:2 1',
      '2:4 2026-09-30',
    ]);
  });

  test('is none where the file can not be read', () => {
    expect(cells(new Uint8Array(), quarter())).toBeNull();
  });

  test('keeps its delimiter: the one said, the one told in its first line, the one that fits', () => {
    expect(text(utf8('code,n', '97,1'), quarter({ delimiter: ',' }))).toEqual([
      '\ufeffcode,n',
      '97,',
      '',
    ]);
    expect(text(utf8('code|n', '97|1'), quarter({ delimiter: 'auto' }))[1]).toBe('97|');
    const more = utf8('a;b;c;d', 'code,n', '97,1');
    expect(text(more, quarter({ delimiter: ',' }))[2]).toBe('97,');
    const none = { sheet: null, empty: [], written: [] };
    const told = nextText(utf8('sep=|', 'code|n', '97|1'), quarter(), none);
    expect(told.split('\r\n').slice(1)).toEqual(['code|n', '97|1', '']);
    const quoted = nextText(utf8('sep=|', '"a|b"|n'), quarter(), none);
    expect(quoted.split('\r\n')[1]).toBe('"a|b"|n');
    const windows = nextText(utf8('sep=|\r', 'code|n\r', '97|1\r'), quarter(), none);
    expect(windows.split('\r\n').slice(1)).toEqual(['code|n', '97|1', '']);
    const below = nextText(utf8('x', 'sep=|', '"a;b";n'), quarter(), none);
    expect(below.split('\r\n')[2]).toBe('"a;b";n');
    expect(nextText(utf8('code', '97'), quarter({ delimiter: 'auto' }), none)).toBe(
      '\ufeffcode\r\n97\r\n',
    );
  });
});
