import { describe, expect, test } from 'vitest';
import { proposeLong } from '../../../src/normalise/propose/proposeLong.ts';
import { column, matchFew, passedOver } from './tiny.ts';

const long = (...columns: Parameters<typeof proposeLong>[0]) => proposeLong(columns, matchFew);
const words = (label: string, ...texts: readonly string[]) => column(label, 'text', texts);
const value = column('Giá trị', 'number');

describe('a long table', () => {
  test('has the words of one column as its figures, whose numbers stand in another', () => {
    const key = words('Chỉ tiêu', 'Số giếng', 'Tổng điểm', 'Điểm', 'Tỷ lệ', 'Số giếng');
    expect(long(column('Mã', 'place'), key, value)).toEqual({
      key: ['Chỉ tiêu'],
      figures: [
        { key: ['Số giếng'], indicator: 'wells', value: 'Giá trị' },
        { key: ['Tổng điểm'], indicator: 'score', value: 'Giá trị', max: 20 },
        { key: ['Điểm'], indicator: 'mark', value: 'Giá trị' },
        { key: ['Tỷ lệ'], indicator: 'share', value: 'Giá trị' },
      ],
      ignoredRows: [],
      ignoredColumns: [],
      remarks: [],
    });
  });

  test('leaves words of several indicators, words of none and other columns to a person', () => {
    const found = long(
      passedOver('STT', 'Số thứ tự', 'Number of the row'),
      words('Chỉ tiêu', 'Số giếng', 'Điểm số', 'Ao', 'Ao'),
      words('Người nhập', 'ông A'),
      value,
      column('Hạng', 'rank'),
      column('Số', 'number'),
    );
    const none = { vi: '', en: '' };
    expect(found).toEqual({
      key: ['Chỉ tiêu'],
      figures: [
        { key: ['Số giếng'], indicator: 'wells', value: 'Giá trị' },
        { key: ['Điểm số'], indicator: '', value: 'Giá trị' },
      ],
      ignoredRows: [{ key: ['Ao'], reason: none }],
      ignoredColumns: [
        { column: 'STT', reason: { vi: 'Số thứ tự', en: 'Number of the row' } },
        { column: 'Người nhập', reason: none },
        { column: 'Hạng', reason: none },
        { column: 'Số', reason: none },
      ],
      remarks: [
        {
          path: 'figures[1].indicator',
          blank: true,
          text: {
            vi: 'dòng "Điểm số": hãy chọn một trong score; mark',
            en: 'rows "Điểm số": choose one of score; mark',
          },
        },
        {
          path: 'ignoredRows[0].reason',
          blank: true,
          text: {
            vi: 'dòng "Ao" không giống chỉ tiêu nào: hãy chuyển sang figures, hoặc ghi lý do bỏ qua',
            en: 'rows "Ao" are like no indicator: move them to figures, or say why they are passed over',
          },
        },
        ...['Người nhập', 'Hạng', 'Số'].map((label, i) => ({
          path: `ignoredColumns[${i + 1}].reason`,
          blank: true,
          text: {
            vi: `cột "${label}": hãy ghi lý do bỏ qua`,
            en: `column "${label}": say why it is passed over`,
          },
        })),
      ],
    });
  });
});

describe('the column of figures', () => {
  const isLong = (...texts: readonly string[]) => long(words('Cột', ...texts), value) !== null;

  test('has words that stand in several rows, of which half or more are indicators', () => {
    expect(isLong('Số giếng', 'Số giếng')).toBe(true);
    expect(isLong('Số giếng', 'Ao', 'Ao')).toBe(true);
    expect(isLong('Số giếng', 'Ao', 'Ao', 'Hồ')).toBe(false);
    expect(isLong('Số giếng', 'Số trường')).toBe(false);
    expect(isLong()).toBe(false);
  });

  test.each(['Chỉ tiêu', 'TÊN CHỈ TIÊU', 'Chỉ số', 'Indicator', 'indicator_id', 'Measure'])(
    'called "%s" may have any words',
    (label) => {
      expect(long(words(label, 'Ao', 'Ao'), value)?.key).toEqual([label]);
    },
  );

  test.each(['Chỉ tiêu giao', 'Mã chỉ tiêu'])('called "%s" is told by its words', (label) => {
    expect(long(words(label, 'Ao', 'Ao'), value)).toBeNull();
  });

  test('has sixty different words at most', () => {
    const of = (count: number) =>
      long(words('Chỉ tiêu', 'Ao 0', ...Array.from({ length: count }, (_, i) => `Ao ${i}`)), value);
    expect(of(60)?.ignoredRows).toHaveLength(60);
    expect(of(61)).toBeNull();
  });

  test('is the first of those, and has words', () => {
    const [a, b] = [words('A', 'Ao', 'Ao'), words('B', 'Số giếng', 'Số giếng')];
    const c = words('C', 'Số trường', 'Số trường');
    expect(long(a, b, c, value)?.key).toEqual(['B']);
    expect(long(column('Chỉ tiêu', 'place', ['Số giếng', 'Số giếng']), value)).toBeNull();
  });
});

describe('the column of values', () => {
  const key = words('Chỉ tiêu', 'Số giếng', 'Số giếng');
  const numbers = (...labels: readonly string[]) =>
    long(key, ...labels.map((label) => column(label, 'number')))?.figures[0]?.value;

  test.each(['Giá trị', 'SỐ LIỆU', 'value', 'obs_value'])('is the one called "%s"', (label) => {
    expect(numbers('Số', label, 'Lượng')).toBe(label);
  });

  test('is the only one of numbers, and none of several that are called otherwise', () => {
    expect(numbers('Số')).toBe('Số');
    expect(numbers('Số', 'Lượng')).toBeUndefined();
    expect(numbers('Số', 'Giá trị cũ')).toBeUndefined();
    expect(numbers('Số', 'Tổng giá trị')).toBeUndefined();
    expect(long(key)).toBeNull();
    expect(long(key, words('Giá trị', 'x'))).toBeNull();
  });
});
