import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/model/observation.ts';
import { readNumber } from '../../src/normalise/cells/readNumber.ts';
import { column, states } from './numberColumn.ts';

type Refusal = readonly [text: string, unit: Unit, code: string, vi: string, en: string];

const refusals: readonly Refusal[] = [
  [
    'Nhiều',
    'count',
    'E-NUM-WORD',
    'không hiểu chữ trong ô số: "Nhiều"; hãy viết số hoặc "chưa có", "-", "…"',
    'unknown word in a number: "Nhiều"; write a number, or "chưa có", "-", "…"',
  ],
  [
    '5 ha',
    'count',
    'E-UNIT',
    'đơn vị "ha" khác đơn vị của cột; hãy sửa ô hoặc mô tả cột',
    'unit differs: "ha" is not the column\'s; mend the cell or the description',
  ],
  [
    '100,1 %',
    'percent',
    'E-PCT-RANGE',
    'tỷ lệ "100,1 %" ngoài 0–100; hãy kiểm tra dấu thập phân',
    'invalid rate: "100,1 %" is not within 0–100; look at its decimal sign',
  ],
  [
    '-0,1',
    'percent',
    'E-PCT-RANGE',
    'tỷ lệ "-0,1" ngoài 0–100; hãy kiểm tra dấu thập phân',
    'invalid rate: "-0,1" is not within 0–100; look at its decimal sign',
  ],
  [
    '− 5',
    'count',
    'E-RANGE-NEGATIVE',
    'số âm: "− 5"; hãy kiểm tra ô',
    'invalid number: "− 5" is below zero; look at the cell',
  ],
  [
    '(12)',
    'persons',
    'E-RANGE-NEGATIVE',
    'số âm: "(12)"; hãy kiểm tra ô',
    'invalid number: "(12)" is below zero; look at the cell',
  ],
  [
    '9007199254740993',
    'count',
    'E-NUM-PRECISION',
    'số quá lớn để giữ đúng từng chữ số: "9007199254740993"; hãy kiểm tra ô',
    'invalid number: "9007199254740993" has more digits than can be kept; look at the cell',
  ],
  [
    '3²',
    'count',
    'E-NUM-FORMAT',
    'không phải số: "3²"; hãy sửa ô',
    'invalid number: "3²"; mend the cell',
  ],
  [
    '1,2345 nghìn',
    'count',
    'E-NUM-NOT-INTEGER',
    '"1,2345 nghìn" không phải số nguyên; hãy sửa ô',
    'invalid number: "1,2345 nghìn" is not a whole number; mend the cell',
  ],
  [
    'Thg7-25',
    'count',
    'E-XL-AUTODATE',
    'bảng tính đã đổi ô này thành ngày: "Thg7-25"; hãy nhập lại dưới dạng chữ',
    'a spreadsheet turned the cell into a date: "Thg7-25"; enter it again as text',
  ],
];

describe('a cell that is no number', () => {
  test.each(refusals)('%s of a column of %s is told what is wrong', (text, unit, code, vi, en) => {
    expect(readNumber(text, column(unit))).toEqual({ refused: { code, vi, en } });
  });

  test('is quoted by its first 200 characters', () => {
    const read = readNumber('1'.repeat(201), column('count'));
    expect(read).toMatchObject({ refused: { code: 'E-NUM-WORD' } });
    expect('refused' in read && read.refused.vi).toContain(`"${'1'.repeat(200)}…"`);
    expect(states(`5${' '.repeat(199)}`, column('count'))).toMatchObject({ value: 5 });
  });

  test.each([
    ['hơn gần 5', 'count'],
    ['5 nhiều', 'count'],
    ['hơn', 'count'],
    ['5 nghìnha', 'ha'],
    ['hơn2.900', 'count'],
    ['trở lên', 'count'],
    ['(ước)', 'count'],
    ['hồ sơ', 'count'],
    ['%', 'percent'],
    ['5-6', 'count'],
    ['5(123)', 'count'],
    ['từ 5 trở xuống', 'count'],
    ['5từ 6 trở lên', 'count'],
  ] as const)('%s is refused for its words', (text, unit) => {
    expect(states(text, column(unit))).toBe('E-NUM-WORD');
  });
});
