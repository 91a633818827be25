import { describe, expect, test } from 'vitest';
import { digits, type NumberKind } from '../../src/normalise/cells/digits.ts';
import type { NumberFormat } from '../../src/normalise/cells/numberFormat.ts';
import { readDate } from '../../src/normalise/cells/readDate.ts';
import { readRank } from '../../src/normalise/cells/readRank.ts';

type Refusal = readonly [code: string, vi: string, en: string];

const numberRefusal = (text: string, format: NumberFormat, kind: NumberKind): Refusal | null => {
  const read = digits(text, format, kind);
  return 'wrong' in read ? [read.wrong.code, read.wrong.vi, read.wrong.en] : null;
};

const asEnglish = [
  '; nếu tệp viết số kiểu en, hãy khai báo numbers: en, nếu không hãy sửa ô',
  '; if the file writes numbers as en, declare numbers: en, else mend the cell',
] as const;
const mend = ['; hãy sửa ô', '; mend the cell'] as const;

const numbers: ReadonlyArray<
  readonly [string, NumberFormat, NumberKind, Refusal, readonly [string, string]]
> = [
  [
    '3,420',
    'vi',
    'integer',
    ['E-NUM-NOT-INTEGER', 'không phải số nguyên', 'is not a whole number'],
    asEnglish,
  ],
  [
    '1.234,5',
    'vi',
    'integer',
    ['E-NUM-NOT-INTEGER', 'không phải số nguyên', 'is not a whole number'],
    mend,
  ],
  [
    '5,0',
    'vi',
    'integer',
    ['E-NUM-NOT-INTEGER', 'không phải số nguyên', 'is not a whole number'],
    mend,
  ],
  [
    '3.42',
    'vi',
    'integer',
    [
      'E-NUM-GROUPING',
      'không phải số theo kiểu vi; bảng tính có thể đã bỏ số 0 cuối',
      'is not written as vi; a spreadsheet may have cut its last zeros',
    ],
    asEnglish,
  ],
  [
    '3.40',
    'vi',
    'integer',
    ['E-NUM-FORMAT', 'không phải số theo kiểu vi', 'is not written as vi'],
    asEnglish,
  ],
  [
    '3..4',
    'vi',
    'integer',
    ['E-NUM-FORMAT', 'không phải số theo kiểu vi', 'is not written as vi'],
    mend,
  ],
  [
    '95.050',
    'vi',
    'percent',
    ['E-NUM-AMBIGUOUS', 'có thể là phần nghìn hoặc phần thập phân', 'may be grouped or decimal'],
    asEnglish,
  ],
];

describe('a number that is refused', () => {
  test.each(numbers)(
    '%s of a column of %s, %s, is told why and what to do',
    (text, format, kind, [code, vi, en], [viHint, enHint]) => {
      expect(numberRefusal(text, format, kind)).toEqual([
        code,
        `"${text}" ${vi}${viHint}`,
        `invalid number: "${text}" ${en}${enHint}`,
      ]);
    },
  );

  test('names the format that it would be right in', () => {
    expect(numberRefusal('1,5', 'plain', 'decimal')?.[2]).toContain('declare numbers: vi');
  });

  test('is none where a program wrote a whole number with a decimal of zero', () => {
    expect(digits('5.0', 'plain', 'integer')).toEqual({ plain: '5.0', remark: null });
    expect(numberRefusal('5.5', 'plain', 'integer')?.[0]).toBe('E-NUM-NOT-INTEGER');
  });
});

const dates: ReadonlyArray<readonly [string, Refusal]> = [
  ['7/21/2025', ['E-DATE-MDY', 'ngày viết kiểu tháng/ngày/năm', 'month before day']],
  ['13/13/2025', ['E-DATE-INVALID', 'ngày không có thật', 'date that does not exist']],
  ['31/12/2025x', ['E-DATE-FORMAT', 'không phải ngày', 'invalid date']],
  ['32/12/2025', ['E-DATE-INVALID', 'ngày không có thật', 'date that does not exist']],
  ['60', ['E-DATE-INVALID', 'ngày không có thật', 'date that does not exist']],
  ['21/7', ['E-DATE-NOYEAR', 'ngày thiếu năm', 'date without a year']],
  [
    '2025-07-21 10:00',
    ['E-DATE-TIME', 'một thời điểm, không phải một ngày', 'an instant, not a day'],
  ],
  ['21/7/25', ['E-DATE-AMBIGUOUS', 'năm chỉ có hai chữ số', 'year of two digits']],
  ['jun-34', ['E-DATE-AMBIGUOUS', 'bảng tính đã rút gọn ngày', 'shortened by a spreadsheet']],
];

describe('a date that is refused', () => {
  test.each(dates)('%s is told why and what to write', (text, [code, vi, en]) => {
    expect(readDate(text)).toEqual({
      refused: {
        code,
        vi: `${vi}: "${text}"; hãy viết như 21/7/2025`,
        en: `${en}: "${text}"; write it as 2025-07-21`,
      },
    });
  });

  test('as a day number is told which day it may be', () => {
    expect(readDate('45859')).toEqual({
      refused: {
        code: 'E-XL-SERIAL',
        vi: 'số ngày của bảng tính: "45859" (có lẽ 2025-07-21); hãy viết như 21/7/2025',
        en: 'day number of a spreadsheet: "45859" (perhaps 2025-07-21); write it as 2025-07-21',
      },
    });
  });
});

test('a date is read through any spaces', () => {
  expect(readDate('ngày  21 tháng 7 \u00a0năm 2025')).toEqual({ date: '2025-07-21' });
});

test('a rank that is absent says why', () => {
  expect(readRank('chưa có')).toMatchObject({ stated: { value: null, status: 'not-yet' } });
});
