import { describe, expect, test } from 'vitest';
import { known } from '../support.ts';
import { observedTable } from './observedTable.ts';

const ofCode = { column: 'ma', scheme: 'code', name: 'ten', names: [] };
const ofName = { column: 'ten', scheme: 'name', names: [], province: '97' };
const ignored = (column: string) => ({ column, reason: { vi: 'vì', en: 'why' } });

/** The code of the place of a row, or what is said of it; and what was read otherwise. */
function row(line: string, place: object = ofCode, changes: object = {}) {
  const head = 'scheme' in place && place.scheme === 'name' ? 'ten;n' : 'ma;ten;n';
  const { drafts, codes, changes: read } = observedTable([head, line], { place, ...changes });
  return [...codes, ...drafts.flatMap(({ places }) => places.map(({ text }) => text)), ...read];
}

describe('a cell that must not be published refuses its row, whatever its column:', () => {
  const cell = (text: string) =>
    observedTable(['ma;ten;n;x', `90002;Xã Văn Lang;5;${text}`], {
      place: ofCode,
      ignoredColumns: [ignored('x')],
    }).codes.filter((code) => !code.includes('I-COLUMN'));

  test.each([
    ['a formula', '=1+1', 'E-SEC-FORMULA'],
    ['a formula behind a line break', '%0A=1', 'E-SEC-FORMULA'],
    ['an address without its kind', '//a.vn/x', 'E-SEC-URL'],
    ['a telephone number', '0912345678', 'E-SEC-PII'],
    ['a telephone number in groups', '0912 345 678', 'E-SEC-PII'],
    ['a telephone number in groups with points', '0912.345.678', 'E-SEC-PII'],
    ['an identity number', '012345678901', 'E-SEC-PII'],
    ['markup', '<b>x</b>', 'E-SEC-MARKUP'],
  ])('%s', (_, text, code) => {
    expect(cell(text)).toEqual([`error ${code} t.csv:2:4`]);
  });

  test.each([['12'], ['1.234.567.890'], ['a/b'], ['95,05 %'], ['ghi chú'], ['100%']])(
    'but not %s',
    (text) => {
      expect(cell(text)).toEqual([]);
    },
  );

  test('but a code that a spreadsheet kept as text is one, in the column of codes alone', () => {
    expect(row('="90002";Xã Văn Lang;5')).toEqual(['90002', 'N-CODE 2:1 ="90002" -> 90002']);
    expect(row('90002;="90002";5')).toEqual(['error E-SEC-FORMULA t.csv:2:2']);
    expect(row('="90002"&"1";Xã Văn Lang;5')).toEqual(['error E-SEC-FORMULA t.csv:2:1']);
    expect(row('x="90002";Xã Văn Lang;5')).toEqual(['error E-UNIT-CODE-FORM t.csv:2:1']);
    expect(row('="900023";Xã Văn Lang;5')).toEqual(['error E-SEC-FORMULA t.csv:2:1']);
  });

  test('and the name of a district, a level that ended on 1 July 2025', () => {
    const table = (text: string) =>
      observedTable(['ma;ten;Huyện;n', `90002;Xã Văn Lang;${text};5`], { place: ofCode }).messages;
    expect(table('Văn Lãng')).toEqual([
      [
        'error E-UNIT-DISTRICT t.csv:2:3',
        'cấp huyện không còn từ ngày 1/7/2025; hãy bỏ cột này hoặc để trống',
        'districts ended on 1 July 2025; remove the column or leave it empty',
      ],
    ]);
    expect(table(' ')).toEqual([]);
  });
});

describe('a place', () => {
  test('that is written as it is called has nothing to tell; beside a code the kind may be left out', () => {
    expect(row('90002;Xã Văn Lang;5')).toEqual(['90002']);
    expect(row('90002;Văn Lang;5')).toEqual(['90002']);
    expect(row('97;Đông Hòa;5')).toEqual(['97']);
    expect(row('97;Tỉnh Đông Hòa;5')).toEqual(['97']);
  });

  test('that is written otherwise is told', () => {
    expect(row('90002;xã văn lang;5')).toEqual(['90002', 'N-NAME 2:2 xã văn lang -> Xã Văn Lang']);
    expect(row(`90009;Xã Ea H'Đinh;5`)).toEqual(['90005', 'N-CODE 2:1 90009 -> 90005']);
    expect(row('90002;Van Lang;5')).toEqual([
      'warning W-NAME-ASCII t.csv:2:2',
      '90002',
      'N-NAME 2:2 Van Lang -> Xã Văn Lang',
    ]);
  });

  test('may be told by its name alone, where its code is empty or there is no column for it', () => {
    expect(row(';Xã Văn Lang;5')).toEqual(['90002']);
    expect(row(';Văn Lang;5')).toEqual([
      'warning W-UNIT-NO-KIND t.csv:2:2',
      '90002',
      'N-NAME 2:2 Văn Lang -> Xã Văn Lang',
    ]);
    expect(row('Xã Văn Lang;5', ofName)).toEqual(['90002']);
    expect(row('Văn Lang;5', ofName)).toEqual([
      'warning W-UNIT-NO-KIND t.csv:2:1',
      '90002',
      'N-NAME 2:1 Văn Lang -> Xã Văn Lang',
    ]);
    expect(row('Đông Hòa;5', ofName)).toEqual(['97']);
  });

  test('that is unknown is refused at the cell that is wrong', () => {
    expect(row('90007;Xã Văn Lang;5')).toEqual(['error E-UNIT-CODE-UNKNOWN t.csv:2:1']);
    expect(row('90002;Xã Văn Lăng;5')).toEqual(['error E-PLACE-DIFFERS t.csv:2:2']);
    expect(row(';Xã Đâu;5')).toEqual(['error E-UNIT-UNKNOWN t.csv:2:2']);
    const nameless = { column: 'ma', scheme: 'code', names: [] };
    const { codes } = observedTable(['ma;n', ';5'], { place: nameless });
    expect(codes.map((code) => code.split(' ').at(-1))).toEqual(['t.csv:2:1']);
    expect(row('Xã Đâu;5', ofName)).toEqual(['error E-UNIT-UNKNOWN t.csv:2:1']);
    expect(row('90002;Xã Văn Lang;5', { ...ofCode, province: '98' })).toEqual([
      'error E-UNIT-PARENT t.csv:2:1',
    ]);
  });

  test('of the portal is refused at its code', () => {
    const portal = { ...ofCode, scheme: 'portal' };
    expect(row('H97;Tỉnh Đông Hòa;5', portal)).toEqual(['97']);
    expect(row('H98;Tỉnh Đông Hòa;5', portal)).toEqual(['error E-UNIT-CODE-UNKNOWN t.csv:2:1']);
    expect(row('H97;Thành phố Tây Hà;5', portal)).toEqual(['error E-PLACE-DIFFERS t.csv:2:1']);
  });

  test('of the whole table is not told again in each row', () => {
    expect(
      observedTable(['n', '5'], { place: { code: '90009' } }).drafts.map(({ places }) => places),
    ).toEqual([
      [
        {
          scheme: 'code',
          text: '90005',
          name: null,
          code: null,
          otherNames: new Map(),
          province: null,
          at: { file: 't.csv', line: 2, column: 0, cell: '' },
        },
      ],
    ]);
    expect(observedTable(['n', '5'], { place: { code: '90009' } }).changes).toEqual([]);
  });

  test('may be called otherwise by its source, which the description says', () => {
    const names = [{ printed: 'Xã Văn Lang cũ', code: '90002', reason: { vi: 'x', en: 'x' } }];
    expect(row('90002;Xã Văn Lang cũ;5', { ...ofCode, names })[0]).toBe('90002');
    expect(row('90003;Xã Văn Lang cũ;5', { ...ofCode, names })).toEqual([
      'error E-PLACE-DIFFERS t.csv:2:2',
    ]);
  });
});

describe('a unit is that of its time:', () => {
  const on = (end: string, code = '90001', source: object = {}) => {
    const { messages, changes } = observedTable(
      ['ma;den;n', `${code};${end};5`],
      {
        place: { column: 'ma', scheme: 'code', names: [] },
        asOf: null,
        period: { start: null, end: { column: 'den' } },
      },
      { source: { ...known.source, ...source } },
    );
    return [...messages, ...changes];
  };

  test('one that was another kind then is told with the day on which it began', () => {
    expect(on('2026-09-19')).toEqual(['N-VERSION 2:1 90001 -> 90001 2025-07-01']);
    expect(on('2026-09-20')).toEqual([]);
    expect(on('2025-07-01', '90002')).toEqual([]);
  });

  test('one that was not there is refused at the time', () => {
    expect(on('2025-06-30')).toEqual([
      [
        'error E-UNIT-NOT-YET t.csv:2:2',
        'đơn vị Đường Tây (90001) chưa có vào 2025-06-30; hãy dùng đơn vị của kỳ đó',
        'no such unit on 2025-06-30: Đường Tây (90001); use the unit of that time',
      ],
    ]);
    expect(on('2025-06-30', '97')).toEqual([]);
  });

  test('a time to come is refused, by the day of publication or else of taking', () => {
    expect(on('2026-11-22')).toEqual([]);
    expect(on('2026-11-23')).toEqual([
      [
        'error E-PERIOD-FUTURE t.csv:2:2',
        'kỳ kết thúc 2026-11-23, sau ngày công bố 2026-11-22; hãy kiểm tra kỳ',
        'period ends on 2026-11-23, after the publication of 2026-11-22; look at the period',
      ],
    ]);
    expect(on('2026-11-23', '97', { published: '2026-11-30' })).toEqual([]);
    expect(on('2026-11-20', '97', { published: '2026-11-19' })).toHaveLength(1);
    expect(on('2031-01-01', '97', { retrieved: null })).toEqual([]);
  });

  test('a time that is wrong is told at its column, else of the row', () => {
    const at = (period: object, cells: string, head: string) =>
      observedTable([`ma;${head};n`, `97;${cells};5`], {
        place: { column: 'ma', scheme: 'code', names: [] },
        asOf: null,
        period,
        ignoredColumns: head === 'x' ? [ignored('x')] : [],
      }).codes.filter((code) => !code.includes('I-COLUMN'));
    const future = (column: number) => [`error E-PERIOD-FUTURE t.csv:2:${column}`];
    expect(at({ column: 'ky' }, '2031', 'ky')).toEqual(future(2));
    expect(
      at({ start: { column: 'tu' }, end: { date: '2031-01-01' } }, '2025-07-01', 'tu'),
    ).toEqual(future(0));
    expect(at({ start: { column: 'tu' }, end: null }, '2031-01-01', 'tu')).toEqual(future(0));
    expect(at({ text: '2031' }, '', 'x')).toEqual(future(0));
  });
});

describe('a number that must stand there', () => {
  const figures = [
    { indicator: 'portal766_received', value: 'n', required: true },
    { indicator: 'form06a_total', value: 'm' },
  ];
  const table = (line: string) =>
    observedTable(['ma;n;m', line], {
      place: { column: 'ma', scheme: 'code', names: [] },
      figures,
    });

  test('is missed where its cell is empty, and the row is refused', () => {
    const { messages, rows } = table('97;;5');
    expect(messages).toEqual([
      [
        'error E-REQUIRED t.csv:2:2',
        'ô trống ở cột "n" bắt buộc; hãy điền số hoặc "chưa có"',
        'missing number in column "n"; fill it in or write "chưa có"',
      ],
    ]);
    expect(rows).toEqual({ data: 1, published: 0, rejected: 1, duplicates: 0 });
  });

  test('is none where a rate stands as two counts', () => {
    const of = { numerator: 'n', denominator: 'm', required: true };
    const table = observedTable(['ma;n;m', '97;2;3'], {
      place: { column: 'ma', scheme: 'code', names: [] },
      figures: [{ indicator: 'portal766_publish_on_time', ...of }],
    });
    expect(table.messages).toEqual([]);
  });

  test('may be said to be absent; others may be empty', () => {
    expect(table('97;chưa có;5').messages).toEqual([]);
    expect(table('97;5;').messages).toEqual([]);
  });
});
