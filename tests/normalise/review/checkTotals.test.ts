import { describe, expect, test } from 'vitest';
import { figuresOf, reviewed } from './reviewed.ts';

const head = 'code;n';
const total = (text: string) => `Tổng cộng;${text}`;
const area = { figures: figuresOf({ n: 'area' }) };

describe('a row of totals', () => {
  test('that is not the sum of its rows is told and is one more row that is rejected', () => {
    const { messages, left, observed } = reviewed([head, '90001;10', '90002;20', total('31')]);
    expect(messages).toEqual([
      [
        'error E-SUM tables/toy/t.csv:4:2',
        'dòng tổng ghi 31, các dòng cộng lại 30 (lệch 1); hãy kiểm tra cột',
        'total differs: 31 is printed, the rows add up to 30 (off by 1); look at the column',
      ],
    ]);
    expect(left.rows).toEqual({ data: 3, published: 2, rejected: 1, duplicates: 0 });
    expect(left.outcomes.slice(0, 2)).toEqual(observed.outcomes);
    const { row, ...rest } = left.outcomes[2]!;
    expect([row.line, row.cells.map(({ text }) => text)]).toEqual([4, ['Tổng cộng', '31']]);
    expect(rest).toEqual({
      outcome: 'rejected',
      drafts: [],
      codes: ['E-SUM'],
      figures: 0,
      changes: [],
    });
  });

  test('that is right in one column and wrong in another is told once', () => {
    const { messages, left } = reviewed(
      ['code;n;m', '90001;10;1', '90002;20;2', 'Tổng cộng;30;4'],
      { figures: figuresOf({ n: 'portal766_received', m: 'other' }) },
    );
    expect(messages.map(([where]) => where)).toEqual(['error E-SUM tables/toy/t.csv:4:3']);
    expect(left.rows.rejected).toBe(1);
  });

  test.each([
    ['to the unit', '30'],
    ['written with a sign between groups', '30,0'],
    ['left empty', ''],
    ['not read', 'nhiều'],
    ['not there', '-'],
    ['more than a number', 'trên 29'],
    ['about a number', 'khoảng 25'],
  ])('that is %s is right', (_, text) => {
    const { messages, left, observed } = reviewed([head, '90001;10', '90002;20', total(text)]);
    expect(messages).toEqual([]);
    expect(left.outcomes).toEqual(observed.outcomes);
    expect(left.rows).toEqual({ data: 2, published: 2, rejected: 0, duplicates: 0 });
  });

  test('that is off by no more than its rows were rounded is published with a remark', () => {
    const rows = [head, '90001;1,3', '90002;2,3'];
    expect(reviewed([...rows, total('3,6')], area).messages).toEqual([]);
    const remark = reviewed([...rows, total('3,7')], area);
    expect(remark.messages).toEqual([
      [
        'warning W-SUM-ROUNDING tables/toy/t.csv:4:2',
        'dòng tổng ghi 3,7, các dòng cộng lại 3.6 (lệch 0.1); hãy kiểm tra cột',
        'total differs: 3,7 is printed, the rows add up to 3.6 (off by 0.1); look at the column',
      ],
    ]);
    expect(remark.left.rows.rejected).toBe(0);
    const codes = (text: string) =>
      reviewed([...rows, total(text)], area).messages.map(([where]) => where?.split(' ')[1]);
    expect([codes('3,5'), codes('3,8'), codes('3,4'), codes('3,71'), codes('4')]).toEqual([
      ['W-SUM-ROUNDING'],
      ['E-SUM'],
      ['E-SUM'],
      ['E-SUM'],
      ['E-SUM'],
    ]);
  });

  test('allows half a unit of its last decimal for each of its rows, with a point too', () => {
    const rows = [head, '90001;1.25', '90002;2.25', '90003;3.25'];
    const codes = (text: string) =>
      reviewed([...rows, total(text)], { ...area, numbers: 'en' }).messages.map(
        ([where]) => where?.split(' ')[1],
      );
    expect([codes('6.75'), codes('6.76'), codes('6.765'), codes('6.77')]).toEqual([
      [],
      ['W-SUM-ROUNDING'],
      ['E-SUM'],
      ['E-SUM'],
    ]);
    expect([codes('6.9'), codes('6.6'), codes('6.5'), codes('7')]).toEqual([
      ['W-SUM-ROUNDING'],
      ['W-SUM-ROUNDING'],
      ['E-SUM'],
      ['E-SUM'],
    ]);
  });

  test.each([
    ['of an indicator that no sum is made of', { figures: figuresOf({ n: 'highest' }) }],
    ['of rates', { figures: figuresOf({ n: 'rate' }) }],
    ['of an indicator that is not known', { figures: figuresOf({ n: 'unknown' }) }],
    [
      'of counts of which only the parts stand in columns',
      { figures: [{ indicator: 'rate', numerator: 'n', denominator: 'n' }] },
    ],
  ])('is not added up where it is %s', (_, changes) => {
    expect(reviewed([head, '90001;10', '90002;20', total('99')], changes).messages).toEqual([]);
  });

  test.each([
    ['a row is rejected', ['90001;10', '90002;abc'], {}],
    ['a figure is not exact', ['90001;10', '90002;trên 20'], {}],
    ['another row of totals follows', ['90001;10', total('10'), '90002;20'], {}],
  ])('is not checked where %s', (_, rows, changes) => {
    expect(reviewed([head, ...rows, total('99')], changes).messages).toEqual([]);
  });

  test('is not checked where rows are of two days, and is where all are of one', () => {
    const period = { period: { start: null, end: { column: 'day' } } };
    const days = (second: string) =>
      reviewed(
        ['code;n;day', '90001;10;31/8/2026', `90001;20;${second}`, 'Tổng cộng;99;'],
        period,
      ).messages.map(([where]) => where);
    expect(days('30/9/2026')).toEqual([]);
    expect(
      reviewed(
        ['code;n;day', '90001;10;31/8/2026', '90002;20;31/8/2026', 'Tổng cộng;99;'],
        period,
      ).messages.map(([where]) => where),
    ).toEqual(['error E-SUM tables/toy/t.csv:4:2']);
  });

  test('counts a place of which nothing is known as nothing', () => {
    const figures = figuresOf({ n: 'portal766_received', m: 'other' });
    const codes = (m: string) =>
      reviewed(['code;n;m', '90001;10;1', '90002;20;-', `Tổng cộng;30;${m}`], { figures }).messages;
    expect(codes('1')).toEqual([]);
    expect(codes('2')).toHaveLength(1);
  });

  test('in thousands is set against rows in thousands', () => {
    const scaled = (heading: string, text: string, scale?: number) =>
      reviewed([`code;${heading}`, '90001;10,2', '90002;20,3', total(text)], {
        figures: [{ indicator: 'area', value: heading, ...(scale !== undefined && { scale }) }],
      }).messages.map(([where, , en]) => `${where?.split(' ')[1]} ${en}`);
    const n = 'n (nghìn ha)';
    expect([scaled(n, '30,5'), scaled('n', '30,5', 3)]).toEqual([[], []]);
    expect(scaled(n, '30,6')).toEqual([
      'W-SUM-ROUNDING total differs: 30,6 is printed, the rows add up to 30500 (off by 100); look at the column',
    ]);
    expect(scaled(n, '30,61')[0]).toContain('E-SUM total differs: 30,61 is printed');
    expect(scaled(n, '30')).toEqual([
      'W-SUM-ROUNDING total differs: 30 is printed, the rows add up to 30500 (off by 500); look at the column',
    ]);
    expect(scaled(n, '29')[0]).toContain('E-SUM');
  });
});
