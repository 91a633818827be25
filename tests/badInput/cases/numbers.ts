import {
  accepts,
  type BadCase,
  normalises,
  normalisesAndRemarks,
  refuses,
  rejects,
  remarks,
} from '../badCase.ts';
import {
  cell,
  coded,
  columns,
  figures,
  file,
  good,
  header,
  rows,
  unitIndicators,
} from '../support.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';

const at = { line: 2, column: 3 };

const gives = (id: string, unit: string, texts: readonly string[], value: number): BadCase[] =>
  texts.map((text) => normalises(id, text, cell(unit, text), { value }));

const no = (id: string, unit: string, texts: readonly string[], code: string): BadCase[] =>
  texts.map((text) => rejects(id, text, cell(unit, text), code, at));

const said = (
  id: string,
  unit: string,
  texts: readonly string[],
  parts: BadCase['gives'] = {},
): BadCase[] =>
  texts.map((text) =>
    remarks(id, text, cell(unit, text), 'W-NUM-QUALIFIED', { ...at, gives: parts }),
  );

const absent = (id: string, texts: readonly string[], status: string): BadCase[] =>
  texts.map((text) => normalises(id, text, cell('count', text), { value: null, status }));

const column = (unit: string, cells: readonly string[]) => {
  const codes = ['05977', '05983', '05986', '06001', '06004'];
  const names = [
    'Phường Đông Kinh',
    'Phường Lương Văn Tri',
    'Phường Tam Thanh',
    'Xã Đoàn Kết',
    'Xã Quốc Khánh',
  ];
  return file(rows(header, ...cells.map((text, i) => [codes[i]!, names[i]!, text])), {
    figures: [{ indicator: unitIndicators[unit]!, value: 'n' }],
  });
};

const ranked = (text: string) =>
  file(rows([...header, 'hang'], ['06187', 'Phường Kỳ Lừa', '5', text], [...good, '2/34']), {
    figures: [{ indicator: 'portal766_received', value: 'n', rank: 'hang' }],
  });

const required = {
  figures: [{ indicator: 'portal766_received', value: 'n', required: true }],
} as Partial<FileSpec>;

const noted = (text: string, note: string) =>
  file(rows(header, ['06187', 'Phường Kỳ Lừa', text], good, [note, '', '']));

export const numberCases: readonly BadCase[] = [
  ...gives('NUM-01', 'count', ['3.420'], 3420),
  accepts('NUM-02', '3420', cell('count', '3420'), { value: 3420 }),
  ...gives('NUM-03', 'count', ['3 420', '3\u00a0420', '3\u202f420', '3\u2009420'], 3420),
  ...no('NUM-04', 'count', ['3,420'], 'E-NUM-NOT-INTEGER'),
  ...no('NUM-05', 'count', ['3.42'], 'E-NUM-GROUPING'),
  ...no(
    'NUM-06',
    'count',
    ['34.20', '3.4200', '.420', '3.420.', '3..420', '3.,420'],
    'E-NUM-FORMAT',
  ),
  ...gives('NUM-07', 'count', ['1.234.567'], 1234567),
  ...no('NUM-08', 'count', ['1,234,567', '1,234.5'], 'E-NUM-FORMAT'),
  ...gives('NUM-09', 'ha', ['1.234,5'], 1234.5),
  ...no('NUM-09', 'count', ['1.234,5'], 'E-NUM-NOT-INTEGER'),
  refuses('NUM-10', '3.420 and 2,900', column('count', ['3.420', '2,900']), 'E-NUM-MIXED', {
    line: 3,
    column: 3,
    says: 'line 2',
  }),
  ...gives('NUM-11', 'percent', ['95,05%', '95,05 %', '95,05％'], 95.05),
  normalisesAndRemarks('NUM-12', '95.05%', cell('percent', '95.05%'), 'W-PCT-SIGN', {
    ...at,
    gives: { value: 95.05 },
  }),
  ...no('NUM-13', 'percent', ['95.050%'], 'E-NUM-AMBIGUOUS'),
  ...gives('NUM-14', 'percent', ['95,05'], 95.05),
  refuses('NUM-16', 'no rate above 1', column('percent', ['0,95', '0,8', '1']), 'E-PCT-SCALE', {
    line: 1,
    column: 3,
  }),
  ...said('NUM-19', 'percent', ['hơn 95%'], { value: 95, qualifier: 'over' }),
  ...said('NUM-19', 'count', ['trên 31.900', '>31.900'], { value: 31900, qualifier: 'over' }),
  ...said('NUM-21', 'count', ['khoảng 2.300', '~2.300'], { value: 2300, qualifier: 'about' }),
  ...said('NUM-21', 'count', ['ước 2.300', 'ước đạt 2.300'], {
    value: 2300,
    modality: 'estimated',
  }),
  ...said('NUM-22', 'percent', ['≥95%', 'không dưới 95%', 'tối thiểu 95%', 'từ 95% trở lên'], {
    value: 95,
    qualifier: 'at-least',
  }),
  ...said('NUM-23', 'percent', ['dưới 5%', '<5'], { value: 5, qualifier: 'under' }),
  ...said('NUM-23', 'count', ['không quá 5', 'tối đa 5'], { value: 5, qualifier: 'up-to' }),
  ...absent('NUM-25', ['-'], 'not-applicable'),
  ...absent('NUM-27', ['—', '–', 'không có', 'N/A', 'x'], 'not-applicable'),
  ...absent('NUM-27', ['chưa có', 'chưa có số liệu'], 'not-yet'),
  ...absent('NUM-27', ['…'], 'not-published'),
  ...no('NUM-27', 'count', ['nhiều', 'không rõ'], 'E-NUM-WORD'),
  normalises(
    'NUM-28',
    'empty where it may be',
    columns(['n', 'b'], [['', '3.420']], {
      ...figures(
        { indicator: 'portal766_received', value: 'n' },
        { indicator: 'other_count', value: 'b' },
      ),
    }),
    { indicator: 'other_count', value: 3420 },
  ),
  rejects('NUM-28', 'empty where required', cell('count', '', required), 'E-REQUIRED', at),
  accepts('NUM-29', '0', cell('count', '0'), { value: 0, status: 'normal' }),
  ...no('NUM-30', 'count', ['-5', '−5', '(5)'], 'E-RANGE-NEGATIVE'),
  ...gives('NUM-33', 'persons', ['3.420 người'], 3420),
  ...gives('NUM-33', 'count', ['88.429 hồ sơ'], 88429),
  ...no('NUM-33', 'count', ['3.420 người', '5%'], 'E-UNIT'),
  ...['6/34', 'hạng 6/34', 'thứ 6/34'].map((text) =>
    normalises('NUM-35', text, ranked(text), { rank: 6, rankOf: 34 }),
  ),
  ...['Jun-34', '06/1934'].map((text) =>
    rejects('NUM-36', text, ranked(text), 'E-XL-AUTODATE', { line: 2, column: 4 }),
  ),
  rejects('NUM-36', 'no rank', ranked('sáu'), 'E-RANK-FORMAT', { line: 2, column: 4 }),
  normalises(
    'NUM-37',
    '64/64 xã, phường',
    cell('percent', '64/64 xã, phường'),
    {
      numerator: 64,
      denominator: 64,
      value: 100,
    },
    'N-COUNTS 2:3',
  ),
  ...no('NUM-38', 'count', ['½', '1/2'], 'E-NUM-FORMAT'),
  normalises('NUM-40', '="00004"', coded('="00004"', 'Phường Ba Đình'), { places: ['00004'] }),
  remarks('NUM-42', '3.420(1) with its note', noted('3.420(1)', '(1) Số liệu ước'), 'W-NOTE-MARK', {
    ...at,
    gives: { value: 3420 },
  }),
  remarks('NUM-42', '3.420* with its note', noted('3.420*', '(*) Số liệu ước'), 'W-NOTE-MARK', {
    ...at,
    gives: { value: 3420 },
  }),
  remarks(
    'NUM-42',
    '3.420 ⁽¹⁾ with its note',
    noted('3.420 ⁽¹⁾', '(1) Số liệu ước'),
    'W-NOTE-MARK',
    { ...at, gives: { value: 3420 } },
  ),
  rejects('NUM-42', '3.420* without a note', cell('count', '3.420*'), 'E-NOTE-UNDEFINED', at),
  ...said('NUM-43', 'count', ['3.420\n(ước)'], { value: 3420, modality: 'estimated' }),
  rejects('NUM-43', 'an unknown word below', cell('count', '3.420\n(lạ)'), 'E-NUM-WORD', at),
  ...no('NUM-44', 'count', ['123456789012345678'], 'E-NUM-PRECISION'),
  ...no('NUM-45', 'persons', ['1,5'], 'E-NUM-NOT-INTEGER'),
  ...no('UNI-26', 'count', ['3.420²'], 'E-NUM-FORMAT'),
];
