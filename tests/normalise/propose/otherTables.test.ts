import { describe, expect, test } from 'vitest';
import { tableSpec } from '../../../src/normalise/tableSpec.ts';
import { csv, filled, formRows, propose, tried, units } from './support.ts';

const wide = (labels: readonly string[], ...cells: readonly (readonly string[])[]) =>
  csv(['Mã', 'Tên', ...labels], ...units.map((unit, i) => [...unit, ...(cells[i] ?? cells[0]!)]));

describe('any other table', () => {
  test('has its columns by Vietnamese headings, English ones, ids, and headings without marks', () => {
    const labels = [
      'HỒ SƠ CÓ NGHĨA VỤ TÀI CHÍNH',
      'Paid for online',
      'portal766_overdue',
      'So ngay giai quyet binh quan',
    ];
    const { entry } = propose(wide(labels, ['5', '4', '1', '2,5']));
    expect(entry?.figures.map(({ indicator }) => indicator)).toEqual([
      'portal766_financial_obligation',
      'portal766_online_payment_success',
      'portal766_overdue',
      'portal766_avg_processing_days',
    ]);
    expect(entry?.numbers).toBe('vi');
  });

  test('leaves a heading that may be several indicators blank and names them', () => {
    const proposal = propose(wide(['Đúng hạn'], ['5']), 'thang-10-2026.csv');
    expect(proposal.entry?.figures).toEqual([{ indicator: '', value: 'Đúng hạn' }]);
    const remark = proposal.remarks.find(({ path }) => path === 'files[0].figures[0].indicator');
    expect(remark?.text.vi).toContain(
      'portal766_on_time_ratio (Tỷ lệ hồ sơ đúng hạn trên số tiếp nhận',
    );
    expect(remark?.text.vi).toContain('portal766_on_time (');
    expect(tableSpec.safeParse(filled(proposal)).success).toBe(false);
  });

  test('says beside each concluded column the full name of its indicator', () => {
    const { remarks } = propose(wide(['Hồ sơ tiếp nhận'], ['5']));
    const remark = remarks.find(({ path }) => path === 'files[0].figures');
    expect(remark?.text.vi).toContain('portal766_received (Hồ sơ tiếp nhận trên Cổng, năm 2026');
  });

  test('never means what the press quotes, what the registry counts, or the form by its headings', () => {
    const labels = ['Hồ sơ đã giải quyết', 'Tỷ lệ giải quyết đúng hạn', 'Số xã', 'Từ kỳ trước'];
    const { entry } = propose(wide(labels, ['5', '4', '1', '2']));
    expect(entry?.figures.map(({ indicator }) => indicator)).toEqual(['portal766_completed']);
  });

  test('means by a heading with a unit only indicators of that unit', () => {
    const { entry } = propose(wide(['Đúng hạn (hồ sơ)', 'Đúng hạn (%)'], ['3', '95,5']));
    expect(entry?.figures.map(({ indicator }) => indicator)).toEqual([
      'portal766_on_time',
      'portal766_on_time_ratio',
    ]);
  });

  test('passes over the number of the row and remarks; what is unknown waits for a reason', () => {
    const proposal = propose(
      csv(
        ['STT', 'Mã xã', 'Xã, phường', 'Hồ sơ quá hạn', 'Số giếng', 'Trưởng thôn', 'Ghi chú'],
        ...units.map((unit, i) => [String(i + 1), ...unit, '30', '4', 'ông A', '']),
      ),
    );
    expect(proposal.entry?.ignoredColumns).toEqual([
      { column: 'STT', reason: { vi: 'Số thứ tự', en: 'Number of the row' } },
      { column: 'Ghi chú', reason: { vi: 'Ghi chú', en: 'Remarks' } },
      { column: 'Số giếng', reason: { vi: '', en: '' } },
      { column: 'Trưởng thôn', reason: { vi: '', en: '' } },
    ]);
    expect(tableSpec.safeParse(filled(proposal)).success).toBe(false);
  });

  test('finds its headings below other lines, its period there, and passes over column numbers', () => {
    const bytes = csv(
      ['UBND TỈNH LẠNG SƠN'],
      ['SỐ LIỆU THÁNG 10/2026'],
      [''],
      ['Mã', 'Tên', 'Hồ sơ quá hạn'],
      ['(1)', '(2)', '(3)'],
      ...units.map((unit) => [...unit, '30']),
      ['', 'Tổng cộng', '120'],
    );
    const proposal = propose(bytes);
    expect(proposal.entry).toMatchObject({
      period: { text: 'THÁNG 10/2026' },
      place: { column: 'Mã' },
    });
    expect(proposal.entry).not.toHaveProperty('headerRow');
    expect(tried(bytes, proposal).rows).toMatchObject({ data: 4, published: 4 });
  });

  test('of names alone gets the province of most of them, or of the line above', () => {
    const { entry } = propose(
      csv(['Tên xã', 'Hồ sơ quá hạn'], ...units.map(([, name]) => [name, '30'])),
    );
    expect(entry?.place).toEqual({ column: 'Tên xã', scheme: 'name', province: '20' });
    const one = csv(
      ['Tỉnh Thái Nguyên', ''],
      ['Tên xã', 'Hồ sơ quá hạn'],
      ['Xã Văn Lang', '3'],
      ['Xã Văn Lăng', '4'],
    );
    expect(propose(one).entry?.place).toMatchObject({ scheme: 'name', province: '19' });
  });

  test('whose columns are periods gets a figure for each', () => {
    const { entry } = propose(
      wide(['Hồ sơ quá hạn / 9/2026', 'Hồ sơ quá hạn / 10/2026'], ['3', '4']),
    );
    expect(entry?.figures).toEqual([
      { indicator: 'portal766_overdue', value: 'Hồ sơ quá hạn / 9/2026', period: '9/2026' },
      { indicator: 'portal766_overdue', value: 'Hồ sơ quá hạn / 10/2026', period: '10/2026' },
    ]);
  });

  test('with a row for each figure is long: its cells of names are matched, others wait', () => {
    const bytes = csv(
      ['Mã xã', 'Chỉ tiêu', 'Giá trị', 'Kỳ'],
      ...units.flatMap(([code]) => [
        [code, 'Hồ sơ quá hạn', '30', '10/2026'],
        [code, 'Số giếng', '4', '10/2026'],
      ]),
    );
    const { entry } = propose(bytes);
    expect(entry).toMatchObject({
      layout: 'long',
      key: ['Chỉ tiêu'],
      figures: [{ key: ['Hồ sơ quá hạn'], indicator: 'portal766_overdue', value: 'Giá trị' }],
      ignoredRows: [{ key: ['Số giếng'], reason: { vi: '', en: '' } }],
      period: { column: 'Kỳ' },
    });
  });

  test('of the provinces is told by codes of the portal, and an old encoding is named', () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('Ma;T'),
      ...[0xea, 0x6e, 0x20, 0x70, 0x68, 0xfd, 0xf5, 0xcc, 0x6e, 0x67],
      ...new TextEncoder().encode(';Overdue\nH20;x;5\n'),
    ]);
    expect(propose(bytes).entry).toMatchObject({
      encoding: 'windows-1258',
      place: { column: 'Ma', scheme: 'portal' },
      figures: [{ indicator: 'portal766_overdue' }],
    });
  });

  test('keeps a period, a province and an id that a person gave', () => {
    const told = { period: 'Quý II/2026', province: '20', id: 'bieu-rieng' };
    const proposal = propose(csv(...formRows()), 'quy-3-2026.csv', told);
    expect(proposal.id).toBe('bieu-rieng');
    expect(proposal.entry).toMatchObject({
      period: { text: 'Quý II/2026' },
      place: { province: '20' },
    });
  });
});
