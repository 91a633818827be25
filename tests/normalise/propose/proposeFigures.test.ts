import { describe, expect, test } from 'vitest';
import { proposeFigures } from '../../../src/normalise/propose/proposeFigures.ts';
import { column, matchFew, passedOver } from './tiny.ts';

const proposed = (...columns: Parameters<typeof proposeFigures>[0]) =>
  proposeFigures(columns, matchFew);
const number = (label: string) => column(label, 'number');
const figures = (...labels: readonly string[]) => proposed(...labels.map(number)).figures;
const paths = (...columns: Parameters<typeof proposeFigures>[0]) =>
  proposed(...columns).remarks.map(({ path }) => path);

describe('a column of numbers', () => {
  test('is the indicator that its heading names, to be compared with the definition', () => {
    expect(proposed(column('Mã', 'place'), number('Số giếng'), number('Số trường'))).toEqual({
      figures: [
        { indicator: 'wells', value: 'Số giếng' },
        { indicator: 'schools', value: 'Số trường' },
      ],
      ignoredColumns: [],
      remarks: [
        {
          path: 'figures',
          blank: false,
          text: {
            vi: 'chỉ tiêu theo tiêu đề cột, hãy đối chiếu định nghĩa: Số giếng → wells (Số giếng); Số trường → schools (Số trường)',
            en: 'indicators by the headings of their columns, compare the definitions: Số giếng → wells (Số giếng); Số trường → schools (Số trường)',
          },
        },
      ],
    });
  });

  test('that may be several indicators names them, and a person chooses', () => {
    expect(proposed(number('Số giếng'), number('Đúng hạn'))).toEqual({
      figures: [
        { indicator: 'wells', value: 'Số giếng' },
        { indicator: '', value: 'Đúng hạn' },
      ],
      ignoredColumns: [],
      remarks: [
        {
          path: 'figures[1].indicator',
          blank: true,
          text: {
            vi: 'cột "Đúng hạn": hãy chọn một trong wells (Số giếng); schools (Số trường)',
            en: 'column "Đúng hạn": choose one of wells (Số giếng); schools (Số trường)',
          },
        },
        expect.objectContaining({ path: 'figures', blank: false }),
      ],
    });
  });

  test('that may be several is none of them, also where it is of points', () => {
    expect(figures('Đúng hạn', 'Điểm số')).toEqual([
      { indicator: '', value: 'Đúng hạn' },
      { indicator: '', value: 'Điểm số' },
    ]);
  });

  test('is told from one of words that is called so', () => {
    expect(proposed(column('Số giếng', 'text'))).toMatchObject({
      figures: [],
      ignoredColumns: [{ column: 'Số giếng' }],
    });
  });

  test('of an indicator that another column has already is left for a person', () => {
    expect(proposed(number('Số giếng'), number('Số giếng')).figures).toEqual([
      { indicator: 'wells', value: 'Số giếng' },
      { indicator: '', value: 'Số giếng' },
    ]);
  });

  test('like no indicator is passed over, and so is one of words, for reasons that a person gives', () => {
    const none = { vi: '', en: '' };
    expect(proposed(number('Ao'), column('Thôn', 'text'), number('Hồ'))).toEqual({
      figures: [],
      ignoredColumns: [
        { column: 'Ao', reason: none },
        { column: 'Thôn', reason: none },
        { column: 'Hồ', reason: none },
      ],
      remarks: [
        {
          path: 'ignoredColumns',
          blank: true,
          text: {
            vi: 'cột số không giống chỉ tiêu nào trong danh mục: "Ao", "Hồ"; hãy chuyển sang figures với mã chỉ tiêu, hoặc ghi lý do bỏ qua',
            en: 'columns of numbers like no indicator of the catalogue: "Ao", "Hồ"; move them to figures with an id, or say why they are passed over',
          },
        },
        {
          path: 'ignoredColumns',
          blank: true,
          text: {
            vi: 'cột chữ: "Thôn"; hãy ghi lý do bỏ qua',
            en: 'columns of texts: "Thôn"; say why they are passed over',
          },
        },
      ],
    });
    expect(paths(number('Ao'))).toEqual(['ignoredColumns']);
    expect(paths(column('Thôn', 'text'))).toEqual(['ignoredColumns']);
    expect(paths(column('Mã', 'place'))).toEqual([]);
  });

  test('passed over for a plain reason keeps it, before those that have none', () => {
    const { ignoredColumns, remarks } = proposed(
      number('Ao'),
      passedOver('STT', 'Số thứ tự', 'Number of the row'),
    );
    expect(ignoredColumns).toEqual([
      { column: 'STT', reason: { vi: 'Số thứ tự', en: 'Number of the row' } },
      { column: 'Ao', reason: { vi: '', en: '' } },
    ]);
    expect(remarks).toHaveLength(1);
  });

  test('of points has the maximum of its indicator, where it has one; no other unit does', () => {
    expect(figures('Tổng điểm', 'Điểm', 'Tỷ lệ')).toEqual([
      { indicator: 'score', value: 'Tổng điểm', max: 20 },
      { indicator: 'mark', value: 'Điểm' },
      { indicator: 'share', value: 'Tỷ lệ' },
    ]);
  });
});

describe('a column of ranks', () => {
  const rank = column('Hạng', 'rank');

  test('belongs to the figure before it, wherever it stands, or to the total', () => {
    expect(proposed(number('Số giếng'), number('Số trường'), rank).figures).toEqual([
      { indicator: 'wells', value: 'Số giếng' },
      { indicator: 'schools', value: 'Số trường', rank: 'Hạng' },
    ]);
    expect(proposed(number('Tổng điểm'), number('Số giếng'), rank)).toMatchObject({
      figures: [
        { indicator: 'score', rank: 'Hạng' },
        { indicator: 'wells', value: 'Số giếng' },
      ],
      ignoredColumns: [],
    });
    expect(proposed(number('Tổng điểm'), number('Số giếng'), rank).figures[1]).not.toHaveProperty(
      'rank',
    );
  });

  test('is passed over where there are two of them, or no figure', () => {
    const two = proposed(number('Số giếng'), rank, column('Thứ', 'rank'));
    expect(two.figures).toEqual([{ indicator: 'wells', value: 'Số giếng' }]);
    expect(two.ignoredColumns.map(({ column: label }) => label)).toEqual(['Hạng', 'Thứ']);
    const alone = proposed(rank);
    expect(alone).toMatchObject({ figures: [], ignoredColumns: [{ column: 'Hạng' }] });
    expect(alone.remarks.map(({ text }) => text.en)).toEqual([
      'columns of numbers like no indicator of the catalogue: "Hạng"; move them to figures with an id, or say why they are passed over',
    ]);
  });
});

describe('columns that are periods', () => {
  test('are the figure of their group at each period', () => {
    expect(figures('Số giếng / 7/2025', 'Số giếng / Kỳ quý 3 năm 2025')).toEqual([
      { indicator: 'wells', value: 'Số giếng / 7/2025', period: '7/2025' },
      {
        indicator: 'wells',
        value: 'Số giếng / Kỳ quý 3 năm 2025',
        period: 'quý 3 năm 2025',
      },
    ]);
  });

  test('have the words of all groups above them', () => {
    expect(figures('Cấp xã / Số giếng / 2024', 'Cấp xã / Số giếng / 2025')).toMatchObject([
      { indicator: 'wells', period: '2024' },
      { indicator: 'wells', period: '2025' },
    ]);
  });

  test('without a group have an indicator that a person names', () => {
    const { figures: found, remarks } = proposed(number('2024'), number('2025'));
    expect(found).toEqual([
      { indicator: '', value: '2024', period: '2024' },
      { indicator: '', value: '2025', period: '2025' },
    ]);
    expect(remarks).toEqual([
      {
        path: 'figures[0].indicator',
        blank: true,
        text: {
          vi: 'cột "2024": hãy chọn một trong src/catalogue',
          en: 'column "2024": choose one of src/catalogue',
        },
      },
      expect.objectContaining({ path: 'figures[1].indicator' }),
    ]);
  });

  test('of a group that may be several indicators are left for a person', () => {
    expect(figures('Đúng hạn / 2024', 'Đúng hạn / 2025')).toEqual([
      { indicator: '', value: 'Đúng hạn / 2024', period: '2024' },
      { indicator: '', value: 'Đúng hạn / 2025', period: '2025' },
    ]);
  });

  test('are none where one column alone has a period, or one has none', () => {
    expect(proposed(number('Số giếng / 2025'))).toMatchObject({
      figures: [],
      ignoredColumns: [{ column: 'Số giếng / 2025' }],
    });
    expect(figures('Số giếng / 2025', 'Số trường')).toEqual([
      { indicator: 'schools', value: 'Số trường' },
    ]);
  });
});
