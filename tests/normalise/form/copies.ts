import { formColumns, formLabel } from '../../../src/model/form.ts';

/*
 * Copies of the form, with headings as they were read in public copies (docs/form-06a.md tells
 * where) and invented numbers. The text of a merged cell stands in its first cell.
 */

export const numbers = Array.from({ length: 13 }, (_, i) => `(${i + 1})`);

const blank = (count: number): string[] => Array<string>(count).fill('');

/** The form of one office: a row for each field of work. */
export const officeCopy: readonly string[][] = [
  ['Biểu số II.06a/VPCP/KSTT', '', '', 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
  ['', '', '', 'Kỳ báo cáo: Quý III/2026', '', '', '', '', '- Đơn vị báo cáo: UBND xã Văn Lang'],
  ['(Từ ngày 01/7/2026 đến ngày 30/9/2026)'],
  ['', '', '', '', '', '', '', '', '', '', '', '', 'Đơn vị tính: Số hồ sơ TTHC.'],
  [
    'TT',
    'Lĩnh vực, công việc giải quyết theo cấp',
    'Tiếp nhận',
    ...blank(3),
    'Số lượng hồ sơ đã giải quyết',
    ...blank(3),
    'Số lượng hồ sơ đang giải quyết',
    ...blank(2),
  ],
  [
    '',
    '',
    'Tổng số',
    'Trong đó',
    '',
    'Từ kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn\n(Bao gồm cả hồ sơ chờ Bổ sung và Trả lại / Xin rút)',
    'Quá hạn',
    'Tổng số',
    'Trong hạn\n(Bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác)',
    'Quá hạn',
  ],
  ['', '', '', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', ...blank(8)],
  numbers,
  ['1', 'Chứng thực', '2400', '2280', '105', '15', '2375', '1750', '600', '25', '25', '20', '5'],
  ['', 'Tổng cộng', '2400', '2280', '105', '15', '2375', '1750', '600', '25', '25', '20', '5'],
];

/** The same for a row a unit, as an office prints it. */
export const unitCopy: readonly string[][] = [
  [
    'TT',
    'Đơn vị',
    'Tiếp nhận',
    ...blank(3),
    'Số lượng hồ sơ đã giải quyết',
    ...blank(3),
    'Hồ sơ đang xử lý',
    ...blank(2),
  ],
  [
    '',
    '',
    'Tổng số',
    'Trong kỳ',
    '',
    'Kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn',
    'Quá hạn',
    'Tổng số',
    'Đúng hạn',
    'Quá hạn',
  ],
  ['', '', '', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', ...blank(8)],
  numbers,
  ['1', 'Xã Văn Lang', '10', '6', '3', '1', '9', '5', '3', '1', '1', '1', '0'],
];

/** One row of headings, with the numbers in them. */
export const flatCopy: readonly string[][] = [
  ['TỔNG HỢP TÌNH HÌNH TIẾP NHẬN VÀ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
  ['Kỳ báo cáo: Tháng 01/2026'],
  [
    'STT',
    'Lĩnh vực giải quyết',
    'Tổng số hồ sơ tiếp nhận (3)',
    'Trực tuyến (4)',
    'Trực tiếp, dịch vụ bưu chính (5)',
    'Từ kỳ trước (6)',
    'Tổng số hồ sơ đã giải quyết (7)',
    'Trước hạn (8)',
    'Đúng hạn (9)',
    'Quá hạn (10)',
    'Tổng số hồ sơ đang giải quyết (11)',
    'Trong hạn (12)',
    'Quá hạn (13)',
  ],
  ['1', 'Hộ tịch', '1100', '1030', '60', '10', '1087', '700', '385', '2', '13', '13', '0'],
];

/** The wide variant that Hai Cấp takes in. */
export const wide: readonly string[][] = [
  ['Mã đơn vị', 'Tên đơn vị', ...formColumns.map(formLabel)],
  [
    '90001',
    'Phường Đường Tây',
    ...['2400', '2280', '105', '15', '2375', '1750', '600', '25', '25', '20', '5'],
  ],
  ['90002', 'Xã Văn Lang', ...blank(11)],
  ['', 'Tổng cộng', '2400', '2280', '105', '15', '2375', '1750', '600', '25', '25', '20', '5'],
];
