import { describe, expect, test } from 'vitest';
import { observed } from '../support.ts';
import { observedTable, outcome, place, reason, two } from './observedTable.ts';

const long = {
  place,
  layout: 'long',
  key: ['k', 'l'],
  figures: [
    { key: ['A', '1'], indicator: 'portal766_received', value: 'n' },
    { key: ['A', '2'], indicator: 'form06a_total', value: 'n' },
    { key: ['A', '2'], indicator: 'form06a_online', value: 'm' },
    { key: ['C'], indicator: 'form06a_online', value: 'm' },
  ],
  ignoredRows: [{ key: ['B', '1'], reason }],
};

describe('a long table tells by its keys what a row holds:', () => {
  test('one figure or more, or nothing for a reason', () => {
    const { drafts, messages, outcomes } = observedTable(
      ['ma;k;l;n;m', '97;A;1;5;', '97; A ;2;6;7', '97;B;1;8;9', '98;A;2;;7'],
      long,
    );
    expect(drafts.map(({ indicator, value }) => `${indicator} ${value}`)).toEqual([
      'portal766_received 5',
      'form06a_total 6',
      'form06a_online 7',
      'form06a_online 7',
    ]);
    expect(messages).toEqual([
      ['info R-ROW t.csv:4:0', 'dòng không công bố: vì thế', 'row not published: therefore'],
    ]);
    expect(outcomes).toEqual([
      outcome(2, 'published', [], 1),
      outcome(3, 'published', [], 2),
      outcome(4, 'rejected', ['R-ROW'], 0),
      outcome(5, 'published', [], 2, 1),
    ]);
  });

  test('a key that nobody described is refused', () => {
    for (const key of ['A;3', 'A;', 'C;1', ';1'])
      expect(observedTable(['ma;k;l;n;m', `97;${key};5;`], long).codes).toEqual([
        'error E-KEY-UNKNOWN t.csv:2:0',
      ]);
    const { messages, outcomes } = observedTable(['ma;k;l;n;m', '97;A;3;5;'], long);
    expect(messages[0]?.slice(1)).toEqual([
      'loại dòng chưa có trong mô tả: "A/3"; hãy gắn với chỉ tiêu hoặc ghi lý do bỏ qua trong table.json',
      'unknown kind of row: "A/3"; map it to an indicator or ignore it with a reason in table.json',
    ]);
    expect(outcomes).toEqual([outcome(2, 'rejected', ['E-KEY-UNKNOWN'], 0)]);
  });

  test('a row that may not be published is refused for that alone', () => {
    const { codes, outcomes } = observedTable(['ma;k;l;n;m', 'x;A;2;=1;y'], long);
    expect(codes).toEqual(['error E-SEC-FORMULA t.csv:2:4']);
    expect(outcomes).toEqual([outcome(2, 'rejected', ['E-SEC-FORMULA'], 2)]);
  });
});

describe('a table tells of its headings', () => {
  test('an indicator that the catalogue has not', () => {
    const figures = [
      { indicator: 'portal766_received', value: 'n' },
      { indicator: 'x', value: 'm' },
    ];
    const { messages, rows } = observedTable(['ma;n;m', '97;1;2'], { place, figures });
    expect(messages).toEqual([
      [
        'error E-INDICATOR-UNKNOWN t.csv:0:0',
        'chỉ tiêu chưa có trong danh mục: "x"; hãy sửa table.json hoặc thêm vào danh mục',
        'unknown indicator: "x"; mend table.json or add it to the catalogue',
      ],
    ]);
    expect(rows.published).toBe(1);
  });

  test('the columns that it leaves out and why, where they stand', () => {
    const changes = { place, ignoredColumns: [{ column: 'x', reason }] };
    expect(observedTable(['Bảng 1', 'ma;x;n', '97;y;5'], changes).messages).toEqual([
      ['info I-COLUMN t.csv:2:2', 'cột không công bố: vì thế', 'column not published: therefore'],
    ]);
  });

  test('the columns that nobody described, on the line of the heading', () => {
    expect(observedTable(['Bảng 1', 'ma;n;y', '97;5;6'], { place }).codes).toEqual([
      'error E-STR-UNKNOWN-LABEL t.csv:2:3',
    ]);
  });

  test('the days of the columns that are periods', () => {
    const figures = [
      { indicator: 'portal766_received', value: '7/2025', period: '7/2025' },
      { indicator: 'portal766_received', value: 'cả năm', period: 'năm 2025' },
      { indicator: 'form06a_total', value: 'm' },
      { indicator: 'form06a_online', value: 'p', period: 'x' },
      { indicator: 'form06a_direct', value: 'q', period: 'tính đến 21/7/2025' },
    ];
    const table = observedTable(['Bảng 1', 'ma;7/2025;cả năm;m;p;q', '97;1;2;3;4;5'], {
      place,
      figures,
    });
    expect(table.noted).toEqual([
      'N-PERIOD 2:2 7/2025 -> 2025-07-01/2025-07-31',
      'N-PERIOD 2:3 cả năm -> 2025-01-01/2025-12-31',
      'N-PERIOD 2:6 q -> /2025-07-21',
    ]);
    expect(table.drafts.map(({ period, asOf }) => [period.start, period.end, asOf])).toEqual([
      ['2025-07-01', '2025-07-31', null],
      ['2025-01-01', '2025-12-31', null],
      ['2026-01-01', '2026-10-10', '2026-10-10'],
      ['2026-01-01', '2026-10-10', '2026-10-10'],
      [null, '2025-07-21', '2025-07-21'],
    ]);
  });

  test('the notes that may be referred to below it', () => {
    const lines = ['ma;n;m', '97;5*;6', '(*) số liệu ước;;'];
    expect(observedTable(lines, two).codes).toEqual(['warning W-NOTE-MARK t.csv:2:2']);
    expect(observedTable(lines.slice(0, 2), two).codes).toEqual([
      'error E-NOTE-UNDEFINED t.csv:2:2',
    ]);
  });
});

describe('what a review lets stand', () => {
  const exceptions = (...cells: ReadonlyArray<readonly [code: string, column: number | null]>) => ({
    exceptions: cells.map(([code, column]) => ({
      action: 'publish',
      code,
      file: 't.csv',
      line: 2,
      column,
      reason,
    })),
  });
  const checked = { ...two, checks: [{ order: ['n', 'm'] }, { order: ['m', 'p'] }] };
  const table = (all: object, changes: object = checked, cells = '97;3;2;1') =>
    observedTable(
      ['ma;n;m;p', cells],
      { ...changes, ignoredColumns: [{ column: 'p', reason }] },
      all,
    );

  test('is published with a flag, which is that of its cell', () => {
    const { drafts, outcomes, codes } = table(exceptions(['E-ORDER', 2], ['E-ORDER', 3]), checked);
    expect(codes).toContain('error E-ORDER t.csv:2:2');
    expect(outcomes).toEqual([outcome(2, 'published')]);
    expect(drafts.map(({ flags }) => flags)).toEqual([['reviewed'], ['reviewed']]);
    const one = table(exceptions(['E-ORDER', 2]), { ...two, checks: [{ order: ['n', 'm'] }] });
    expect(one.drafts.map(({ flags }) => flags)).toEqual([['reviewed'], []]);
  });

  test('is the whole row where its cell has no figure', () => {
    const { drafts } = table(
      exceptions(['E-SUM', null]),
      { ...two, checks: [{ sum: ['n', 'm'], equals: 'p' }] },
      '97;3;2;1',
    );
    expect(drafts.map(({ flags }) => flags)).toEqual([['reviewed'], ['reviewed']]);
  });

  test('does not hide what was not reviewed', () => {
    const { outcomes } = table(exceptions(['E-ORDER', 2]));
    expect(outcomes).toEqual([outcome(2, 'rejected', ['E-ORDER'])]);
  });

  test('is nothing where nothing is wrong', () => {
    const { drafts } = table(exceptions(['E-ORDER', 2]), checked, '97;1;2;3');
    expect(drafts.map(({ flags }) => flags)).toEqual([[], []]);
  });
});

describe('a message', () => {
  test('of one cell is said once, though its column is read for several figures', () => {
    const figures = [
      { indicator: 'portal766_received', value: 'n' },
      { indicator: 'form06a_total', value: 'n' },
    ];
    expect(observedTable(['ma;n', '97;ba'], { place, figures }).codes).toEqual([
      'error E-NUM-WORD t.csv:2:2',
    ]);
    expect(observedTable(['ma;n', '97;hơn 5'], { place, figures }).codes).toEqual([
      'warning W-NUM-QUALIFIED t.csv:2:2',
    ]);
    expect(observedTable(['ma;n;m', '97;hơn 5;hơn 6'], two).codes).toEqual([
      'warning W-NUM-QUALIFIED t.csv:2:2',
      'warning W-NUM-QUALIFIED t.csv:2:3',
    ]);
  });

  test('names the file as messages do, the figure as its folder does', () => {
    const { drafts, messages } = observed('code,n\n97,5\n98,ba\n');
    expect(messages[0]?.file).toBe('tables/toy/t.csv');
    expect(drafts[0]).toMatchObject({ cell: { file: 't.csv' }, at: { file: 'tables/toy/t.csv' } });
  });
});
