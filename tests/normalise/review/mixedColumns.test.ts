import { describe, expect, test } from 'vitest';
import { figuresOf, reviewed } from './reviewed.ts';

const rate = { figures: figuresOf({ n: 'rate' }) };
const column = (cells: readonly string[], changes = {}, heading = 'n') =>
  reviewed([`code;${heading}`, ...cells.map((cell, i) => `9000${i + 1};${cell}`)], changes)
    .messages;
const codes = (...of: Parameters<typeof column>) =>
  column(...of).map(([where]) => where?.replace('tables/toy/t.csv:', ''));

describe('a column of whole numbers with points and commas', () => {
  test('is refused at the second of the two, with the first', () => {
    expect(column(['7', '3.420', '2,900'])).toEqual([
      [
        'error E-NUM-MIXED tables/toy/t.csv:4:2',
        'cột có hai cách viết số: "3.420" (dòng 3) và "2,900"; hãy dùng một cách',
        'column with two number formats: "3.420" (line 3) and "2,900"; use one',
      ],
    ]);
    expect(column(['2,900', '3.420'])[0]?.[2]).toBe(
      'column with two number formats: "2,900" (line 2) and "3.420"; use one',
    );
  });

  test.each([
    ['groups of one sign', ['3.420', '12.900.000']],
    ['a comma that groups nothing', ['3.420', '2,9']],
    ['a point that groups nothing', ['3.42', '2,900']],
    ['four digits behind a sign', ['3.4201', '2,900']],
    ['a zero before the sign', ['0.420', '2,900']],
    ['a word beside the number', ['3.420', '2,900 hồ sơ']],
    ['a word before the number', ['3.420', 'trên 2,900']],
  ])('is not with %s', (_, cells) => {
    expect(codes(cells)).toEqual([]);
  });

  test('is refused with several groups, and with spaces around', () => {
    expect(codes(['123.420.000', ' 2,900 '])).toEqual(['error E-NUM-MIXED 3:2']);
    expect(codes(['3.420', '1,234,900'])).toEqual(['error E-NUM-MIXED 3:2']);
  });

  test('is not where its numbers have decimals', () => {
    expect(codes(['3.420', '2,900'], { figures: figuresOf({ n: 'area' }) })).toEqual([]);
  });
});

describe('a column of dates', () => {
  const dated = (days: readonly string[], changes = {}) =>
    reviewed(['code;n;day', ...days.map((day, i) => `9000${i + 1};${i};${day}`)], {
      period: { start: null, end: { column: 'day' } },
      ...changes,
    }).messages;

  test('with the month first in one row and the day first in another is refused', () => {
    expect(dated(['7/8/2026', '1/8/2026', '7/21/2026'])).toEqual([
      [
        'error E-DATE-MIXED tables/toy/t.csv:4:3',
        'cột có cả ngày/tháng (dòng 2) và tháng/ngày; không ngày nào đáng tin, hãy viết lại cả cột',
        'column with day first (line 2) and month first; no date in it can be trusted, write the column again',
      ],
    ]);
  });

  test.each([
    ['the day first in all', ['21/7/2026', '7/8/2026']],
    ['the month first in all', ['7/21/2026', '7/22/2026']],
    ['the month first beside a date that can be read one way', ['7/21/2026', '2026-07-22']],
    ['the month first beside no date', ['7/21/2026', 'mai']],
    ['the day first beside no date', ['21/7/2026', 'mai']],
  ])('is not with %s', (_, days) => {
    expect(dated(days)).toEqual([]);
  });

  test('is read with the year that is declared', () => {
    const messages = dated(['7/8', '7/21/2026'], { year: '2026' });
    expect(messages.map(([where]) => where)).toEqual(['error E-DATE-MIXED tables/toy/t.csv:3:3']);
    expect(dated(['7/8', '7/21/2026'])).toEqual([]);
  });
});

describe('a column of rates of which none is above 1', () => {
  test('is refused at its heading: they may be parts of 1', () => {
    expect(column(['0,95', '0,8', '1'], rate)).toEqual([
      [
        'error E-PCT-SCALE tables/toy/t.csv:1:2',
        'mọi tỷ lệ của cột "n" không quá 1; có lẽ là phần của 1, hãy nhân 100',
        'no rate of column "n" is above 1; they may be parts of 1, multiply by 100',
      ],
    ]);
  });

  test('is told in the line of its heading where lines stand above it', () => {
    const { messages } = reviewed(['Bảng 1', 'code;n', '90001;0,95', '90002;0,8', '90003;1'], rate);
    expect(messages.map(([where]) => where)).toEqual(['error E-PCT-SCALE tables/toy/t.csv:2:2']);
  });

  test.each([
    ['one is above 1', ['0,95', '0,8', '1,01']],
    ['all are 0 or 1', ['0', '1', '1']],
    ['there are two', ['0,95', '0,8']],
    ['there are two and one that is missing', ['0,95', '0,8', '-']],
  ])('is not where %s', (_, cells) => {
    expect(codes(cells, rate)).toEqual([]);
  });

  test('is looked at alone, and only where it is of rates', () => {
    const lines = ['code;n;m', '90001;0,9;50', '90002;0,8;60', '90003;0,7;70'];
    const at = (n: string, m: string) =>
      reviewed(lines, { figures: figuresOf({ n, m }) }).messages.map(([where]) => where);
    expect(at('rate', 'other_rate')).toEqual(['error E-PCT-SCALE tables/toy/t.csv:1:2']);
    expect(at('area', 'rate')).toEqual([]);
  });

  test('is not where each row has an indicator of its own', () => {
    const { messages } = reviewed(['code;what;n', '90001;a;0,9', '90002;a;0,8', '90003;a;0,7'], {
      layout: 'long',
      key: ['what'],
      figures: [{ indicator: 'rate', value: 'n', key: ['a'] }],
      ignoredRows: [],
    } as never);
    expect(messages).toEqual([]);
  });
});

describe('a column with words of scale beside plain numbers', () => {
  test('is published with a remark at the first word', () => {
    const figures = figuresOf({ n: 'area' });
    expect(column(['3420', '3,42 nghìn', '2 triệu'], { figures })).toEqual([
      [
        'warning W-UNIT-MIXED tables/toy/t.csv:3:2',
        'cột có số viết bằng chữ "3,42 nghìn" và số thường; đã quy về một đơn vị',
        'column with words of scale ("3,42 nghìn") and plain numbers; all were brought to one unit',
      ],
    ]);
  });

  test.each([
    ['all have one', ['3,42 nghìn', '2 triệu']],
    ['none has one', ['3420', '2000000']],
    ['what has none is no number', ['3,42 nghìn', 'chưa có']],
    ['the word is part of another', ['3420', '2000 tỉnh', '2 ectỷ']],
  ])('is not where %s', (_, cells) => {
    expect(codes(cells)).toEqual([]);
  });

  test.each(['nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ', 'nghìn tỷ', 'NGHÌN', 'million'])(
    'knows %s',
    (word) => {
      expect(codes(['3420', `2 ${word}`])).toEqual(['warning W-UNIT-MIXED 3:2']);
    },
  );
});

test('two figures of one column are looked at once', () => {
  const figures = [
    { indicator: 'portal766_received', value: 'n' },
    { indicator: 'other', value: 'n' },
  ];
  expect(codes(['3.420', '2,900'], { figures })).toHaveLength(1);
});

test('a column of an indicator that is not known is none of numbers', () => {
  expect(codes(['3.420', '2,900'], { figures: figuresOf({ n: 'unknown' }) })).toEqual([]);
});

test('a column of numbers is none of dates, though two counts read like one', () => {
  expect(codes(['1/8', '7/21'], { ...rate, year: '2026' })).toEqual([]);
});

test('a column that is described and not there is passed over here', () => {
  expect(codes(['3.420', '2,900'], { figures: figuresOf({ m: 'other' }) })).toEqual([]);
});
