import { type BadCase, normalises, normalisesAndRemarks, refuses, remarks } from '../badCase.ts';
import { file, good, header, rows, unitIndicators } from '../support.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';

const figure = (indicator: string, value: string): Partial<FileSpec> => ({
  figures: [{ indicator, value }],
});
const headed = (label: string, unit: string, cell: string, above = '') =>
  file(
    above + rows(['ma', 'ten', label], ['06187', 'Phường Kỳ Lừa', cell], good),
    figure(unitIndicators[unit]!, label),
  );

const mixed = (a: string, b: string) =>
  file(rows(header, ['06187', 'Phường Kỳ Lừa', a], ['05977', 'Phường Đông Kinh', b]));

export const unitCases: readonly BadCase[] = [
  normalises('UNT-01', 'Kinh phí (triệu đồng)', headed('Kinh phí (triệu đồng)', 'VND', '3'), {
    value: 3_000_000,
  }),
  normalises('UNT-02', 'a line of the unit', headed('n', 'count', '5', 'Đơn vị tính: hồ sơ;;\n'), {
    value: 5,
  }),
  normalises(
    'UNT-02',
    'a line of the unit in thousands',
    headed('n', 'persons', '5', 'Đơn vị tính: nghìn người;;\n'),
    { value: 5000 },
  ),
  refuses(
    'UNT-03',
    'two units',
    headed('n', 'persons', '5', 'Đơn vị tính: người;;\nĐVT: nghìn người;;\n'),
    'E-UNIT-CONFLICT',
    { line: 2, column: 1 },
  ),
  refuses(
    'UNT-06',
    'điểm % for a rate',
    headed('Tỷ lệ (điểm %)', 'percent', '5'),
    'E-UNIT-CONFLICT',
    { line: 1, column: 3 },
  ),
  remarks(
    'UNT-08',
    '3.420 nghìn người',
    headed('Dân số (nghìn người)', 'persons', '3.420'),
    'W-MAGNITUDE',
    { line: 2, column: 3, gives: { value: 3_420_000 } },
  ),
  normalisesAndRemarks(
    'UNT-09',
    '88.429 and 88,4 nghìn',
    mixed('88,4 nghìn', '88.429'),
    'W-UNIT-MIXED',
    { line: 2, column: 3, gives: { value: 88_400 } },
  ),
  normalises('UNT-09', '88,4 nghìn and 88,5 nghìn', mixed('88,4 nghìn', '88,5 nghìn'), {
    value: 88_400,
  }),
  refuses('UNT-09', '88.429 and 88,430', mixed('88.429', '88,430'), 'E-NUM-MIXED', {
    line: 3,
    column: 3,
  }),
];
