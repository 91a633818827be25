import { describe, expect, test } from 'vitest';
import { checkOverlaps } from '../../../src/normalise/review/checkOverlaps.ts';
import { figuresOf, reviewed } from './reviewed.ts';

const termed = { period: { column: 'ky' } };
const told = (rows: readonly string[], changes = {}) =>
  reviewed(['code;n;ky', ...rows], { ...termed, ...changes }).messages.filter(
    ([where]) => !where?.includes('E-SUM'),
  );
const total = 'Tổng cộng;42;';

describe('a table whose total counts days twice', () => {
  test('is refused at the second of the two cells, with the line of the first', () => {
    expect(told(['90001;30;6 tháng đầu năm 2026', '90001;12;Quý II/2026', total])).toEqual([
      [
        'error E-PERIOD-OVERLAP tables/toy/t.csv:3:2',
        'dòng tổng cộng cả hai kỳ chồng nhau: 2026-01-01–2026-06-30 và 2026-04-01–2026-06-30 (dòng 2); hãy tách bảng theo kỳ hoặc bỏ dòng tổng',
        'the total counts two periods that overlap: 2026-01-01–2026-06-30 and 2026-04-01–2026-06-30 (line 2); split the table by period or remove the total',
      ],
    ]);
    expect(told(['90001;12;Quý II/2026', '90001;30;6 tháng đầu năm 2026', total])[0]).toEqual([
      'error E-PERIOD-OVERLAP tables/toy/t.csv:3:2',
      expect.stringContaining('2026-04-01–2026-06-30 và 2026-01-01–2026-06-30 (dòng 2)'),
      expect.stringContaining('2026-04-01–2026-06-30 and 2026-01-01–2026-06-30 (line 2)'),
    ]);
  });

  test('is refused where one day is in both, and where they begin on the same day', () => {
    const where = (...terms: readonly string[]) =>
      told([...terms.map((term, i) => `90001;${i};${term}`), total]).map(([at]) => at);
    const refused = ['error E-PERIOD-OVERLAP tables/toy/t.csv:3:2'];
    expect(where('01/7/2026–30/9/2026', '30/9/2026–31/10/2026')).toEqual(refused);
    expect(where('01/7/2026–30/9/2026', '01/10/2026–31/10/2026')).toEqual([]);
    expect(where('7/2026', 'Quý III/2026')).toEqual(refused);
    expect(where('Quý III/2026', '7/2026')).toEqual(refused);
    expect(where('9/2026', 'Quý III/2026')).toEqual(refused);
    expect(where('8/2026', '9/2026', '7/2026')).toEqual([]);
  });

  test('is refused once, whatever it holds', () => {
    const half = '6 tháng đầu năm 2026';
    const rows = ['90001', '90002'].flatMap((code) => [
      `${code};1;${half}`,
      `${code};2;Quý II/2026`,
    ]);
    expect(told([...rows, total])).toHaveLength(1);
  });

  test('is refused in the first of its series that overlaps', () => {
    const rows = ['90001;1;Quý I/2026', '90002;1;Quý II/2026', '90002;2;4/2026'];
    expect(told([...rows, total]).map(([at]) => at)).toEqual([
      'error E-PERIOD-OVERLAP tables/toy/t.csv:4:2',
    ]);
  });

  test('names the second column of one row, whichever period it has', () => {
    const [half, quarter] = ['6 tháng đầu năm 2026', 'Quý II/2026'];
    for (const [first, second] of [
      [half, quarter],
      [quarter, half],
    ]) {
      const figures = [
        { indicator: 'other', value: 'a', period: first },
        { indicator: 'other', value: 'b', period: second },
      ] as never;
      const { messages } = reviewed(['code;a;b', '90001;1;2', 'Tổng cộng;1;2'], { figures });
      expect(messages.map(([at]) => at)).toEqual(['error E-PERIOD-OVERLAP tables/toy/t.csv:2:3']);
    }
  });

  test.each([
    ['no total is there', ['90001;30;6 tháng đầu năm 2026', '90001;12;Quý II/2026']],
    ['the periods follow each other', ['90001;30;Quý I/2026', '90001;12;Quý II/2026', total]],
    ['they are of two places', ['90001;30;6 tháng đầu năm 2026', '90002;12;Quý II/2026', total]],
    [
      'one is a state at a day',
      ['90001;30;6 tháng đầu năm 2026', '90001;12;tính đến 30/4/2026', total],
    ],
    ['one has no figure', ['90001;30;6 tháng đầu năm 2026', '90001;-;Quý II/2026', total]],
  ])('is not found where %s', (_, rows) => {
    expect(told(rows)).toEqual([]);
  });

  test('is not found where a period has no end', () => {
    const period = { start: { column: 'from' }, end: { column: 'to' } };
    const { messages } = reviewed(
      ['code;n;from;to', '90001;1;1/1/2026;', '90001;2;1/2/2026;28/2/2026', 'Tổng cộng;3;;'],
      { period },
    );
    expect(messages).toEqual([]);
  });

  test('is not found where one figure of one period stands twice', () => {
    const figures = [
      { indicator: 'other', value: 'a', period: 'Quý II/2026' },
      { indicator: 'other', value: 'b', period: 'Quý II/2026' },
      { indicator: 'other', value: 'c', period: 'Quý I/2026' },
    ];
    const { messages, observed } = reviewed(['code;a;b;c', '90001;1;1;2', 'Tổng cộng;1;1;2'], {
      figures,
    });
    expect(observed.drafts).toHaveLength(3);
    expect(messages).toEqual([]);
  });

  test('is not found where one name stands for places of two provinces', () => {
    const place = { column: 'code', scheme: 'name', provinceName: 'tinh', names: [] } as const;
    const rows = ['Văn Lang;1;6 tháng đầu năm 2026;Đông Hòa', 'Văn Lang;2;Quý II/2026;Tây Hà'];
    const of = (lines: readonly string[]) =>
      reviewed(['code;n;ky;tinh', ...lines, 'Tổng cộng;3;;'], { ...termed, place } as never)
        .messages;
    expect(of(rows)).toEqual([]);
    expect(of(rows.map((row) => row.replace('Tây Hà', 'Đông Hòa')))).toHaveLength(1);
  });

  test('is not found where the two are of two indicators', () => {
    const columns = figuresOf({ a: 'other', b: 'portal766_received' }).map((each, i) => ({
      ...each,
      period: i === 0 ? 'Quý II/2026' : '6 tháng đầu năm 2026',
    }));
    const { messages } = reviewed(['code;a;b', '90001;1;2', 'Tổng cộng;1;2'], { figures: columns });
    expect(messages).toEqual([]);
  });

  test('is not looked for figure by figure where all are of one period', () => {
    const { observed } = reviewed(['code;n;ky', '90001;1;Quý II/2026'], termed);
    const others = [{ kind: 'total', line: 3, cells: [] }] as const;
    const table = { file: 't.csv', header: [], rows: [], dataRows: 0, others };
    const silent = {
      ...observed,
      get drafts(): never {
        throw new Error('not asked for');
      },
    };
    expect(() => checkOverlaps(table, silent, () => {})).not.toThrow();
  });
});
