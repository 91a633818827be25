import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../src/normalise/cells/readPeriod.ts';

const span = (text: string) => {
  const read = readPeriod(text);
  return 'period' in read
    ? [read.period.start, read.period.end, read.asOf]
    : [read.refused.code, read.refused.vi, read.refused.en];
};

describe('a period', () => {
  test.each([
    [' 7/2025 ', '2025-07-01', '2025-07-31'],
    ['Tháng 07-2025', '2025-07-01', '2025-07-31'],
    ['T12/2025', '2025-12-01', '2025-12-31'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-M01', '2025-01-01', '2025-01-31'],
    ['tháng bảy  năm 2025', '2025-07-01', '2025-07-31'],
    ['tháng mười hai năm 2025', '2025-12-01', '2025-12-31'],
    ['tháng một năm 2025', '2025-01-01', '2025-01-31'],
    ['tháng 9 năm 2025', '2025-09-01', '2025-09-30'],
    ['Quý I/2025', '2025-01-01', '2025-03-31'],
    ['quý III năm 2025', '2025-07-01', '2025-09-30'],
    ['Q4 2025', '2025-10-01', '2025-12-31'],
    ['quý IV - 2025', '2025-10-01', '2025-12-31'],
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['2025q1', '2025-01-01', '2025-03-31'],
    ['6 tháng đầu năm 2025', '2025-01-01', '2025-06-30'],
    ['9 tháng/2025', '2025-01-01', '2025-09-30'],
    ['1 tháng 2025', '2025-01-01', '2025-01-31'],
    ['6 tháng cuối năm 2025', '2025-07-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['năm 2026', '2026-01-01', '2026-12-31'],
    ['từ 01/7 đến 30/9/2025', '2025-07-01', '2025-09-30'],
    ['từ ngày 1 đến hết ngày 21/7/2025', '2025-07-01', '2025-07-21'],
    ['từ 15 đến 21/7/2025', '2025-07-15', '2025-07-21'],
    ['1/7/2025–21/7/2025', '2025-07-01', '2025-07-21'],
    ['21/7/2025 - 21/7/2025', '2025-07-21', '2025-07-21'],
    [' 21/7/2025 ', '2025-07-21', '2025-07-21'],
  ])('%s is from %s to %s', (text, start, end) => {
    expect(span(text)).toEqual([start, end, null]);
  });

  test.each(['tính đến 21/7/2025', 'đến hết ngày 21/7/2025', 'Tính  đến ngày 21/7/2025'])(
    '%s is a stock of that day',
    (text) => {
      expect(span(text)).toEqual([null, '2025-07-21', '2025-07-21']);
    },
  );
});

describe('a period that is refused', () => {
  test.each([
    '13/2025',
    '0/2025',
    '2025-00',
    '2025-13',
    'tháng mười ba năm 2025',
    'quý 5/2025',
    '2025-Q5',
    'quý 0/2025',
    '13 tháng năm 2025',
    '0 tháng/2025',
    'kỳ này',
    '1999',
    'từ 22/7/2025 đến 21/7/2025',
  ])('%s is told how to write one', (text) => {
    expect(span(text)).toEqual([
      'E-PERIOD-FORMAT',
      `không hiểu kỳ: "${text}"; hãy viết như 7/2025, Quý III/2025, năm 2025`,
      `unknown period: "${text}"; write 7/2025, Quý III/2025 or 2025`,
    ]);
  });

  test.each([
    ['từ 1/7 đến 31/9/2025', 'E-DATE-INVALID'],
    ['từ 31/6 đến 30/9/2025', 'E-DATE-INVALID'],
    ['từ 1/7 đến 30/9', 'E-DATE-NOYEAR'],
    ['tính đến 30/2/2025', 'E-DATE-INVALID'],
    ['tính đến 30/2', 'E-DATE-NOYEAR'],
    ['31/9/2025', 'E-DATE-INVALID'],
  ])('%s is told what is wrong with its day', (text, code) => {
    expect(span(text)[0]).toBe(code);
  });

  test('as a spreadsheet shortened it is told so', () => {
    expect(span('Jul-25')).toEqual([
      'E-DATE-AMBIGUOUS',
      'bảng tính đã rút gọn kỳ: "Jul-25"; hãy viết như 7/2025',
      'shortened by a spreadsheet: "Jul-25"; write it as 2025-07',
    ]);
  });
});
