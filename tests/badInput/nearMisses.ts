import {
  cell,
  coded,
  columns,
  figures,
  file,
  good,
  header,
  name,
  rows,
  type TableCase,
} from './support.ts';

type NearMiss = readonly [what: string, table: TableCase];

const each = (texts: readonly string[], table: (text: string) => TableCase): NearMiss[] =>
  texts.map((text) => [text, table(text)]);

const at = (province: string) => (text: string) => name(text, province);
const ward = ['06187', 'Phường Kỳ Lừa', '5'] as const;

const dated = (text: string): TableCase =>
  file(rows([...header, 'ngay'], [...ward, text], [...good, '2026-07-21']), {
    period: { start: null, end: { column: 'ngay' } },
  });

const termed = (text: string): TableCase =>
  file(rows([...header, 'ky'], [...ward, text], [...good, '7/2026']), { period: { column: 'ky' } });

const noted = (text: string): TableCase =>
  file(rows([...header, 'ghi_chu'], [...ward, text], [...good, '']), {
    ignoredColumns: [{ column: 'ghi_chu', reason: { vi: 'Ghi chú', en: 'Remarks' } }],
  });

const below = (text: string): TableCase => file(rows(header, ward, good, [text, '', '']));

const ranked = (text: string): TableCase =>
  file(
    rows([...header, 'hang'], [...ward, text], [...good, '2/34']),
    figures({ indicator: 'portal766_received', value: 'n', rank: 'hang' }),
  );

const en = (text: string): TableCase => cell('count', text, { numbers: 'en' });
const plain = (text: string): TableCase => cell('points', text, { numbers: 'plain' });

/** What looks like a mistake and is none: each must be published whole, without an error. */
export const nearMisses: readonly NearMiss[] = [
  ...each(
    [
      '0',
      '1',
      '12',
      '999',
      '1.000',
      '10.000',
      '100.000',
      '1.000.000',
      '2.025',
      '9.007.199.254.740.991',
      '3.420 hồ sơ',
      '31,9 nghìn',
      '1,2 triệu',
      '64 xã',
      '64 xã, phường, đặc khu',
      'đạt 5',
      'HƠN 2.900',
    ],
    (text) => cell('count', text),
  ),
  ...each(
    ['0', '0,5', '100', '100%', '99,995', '95.05%', '95.5', '0,01%', '64/64', '0/12', 'gần 86%'],
    (text) => cell('percent', text),
  ),
  ...each(['1 người', '1.234 cán bộ, công chức', 'gần 6.600 người'], (text) =>
    cell('persons', text),
  ),
  ...each(['0', '19,41', '18', '7,5 điểm', '1.234,5'], (text) => cell('points', text)),
  ...each(['3 tỷ đồng', '1,5 nghìn tỷ đồng', '500.000 đồng', '0 đồng'], (text) =>
    cell('VND', text),
  ),
  ...each(['3,420', '1,234,567', '95', '0'], en),
  ...each(['3.42', '3.420', '0.5', '19'], plain),
  ...each(
    ['-', '–', '—', '…', '...', 'chưa có', 'Chưa có số liệu', 'N/A', 'x', 'Không phát sinh'],
    (text) => cell('count', text),
  ),
  ...each(['1/1', '34/34', '6/34', '63/63', '45/45', 'Thứ 6/34', '6'], ranked),
  ...each(['1/7/2026', '31/7/2026', '28/2/2026', '12/12/2025', '2026-07-01', '01.07.2026'], dated),
  ...each(
    [
      '7/2026',
      'Quý II/2026',
      '6 tháng đầu năm 2026',
      '9 tháng năm 2026',
      'năm 2025',
      'tính đến 1/7/2026',
      'từ 1/7 đến 31/7/2026',
      'Tháng Mười Hai năm 2025',
      '2026-Q1',
    ],
    termed,
  ),
  ...each(
    [
      'Xã Tân Tiến',
      'XÃ TÂN TIẾN',
      'Phường Tam Thanh',
      'P. Tam Thanh',
      'Phường Lương Văn Tri',
      'Xã Na Sầm',
      'Xã Thái Bình',
    ],
    at('20'),
  ),
  ...each(['Xã Ba Tơ', 'Xã Ba Tô', 'Xã Ia Chim'], at('51')),
  ...each(['Xã Al Bá', 'Xã Ia Mơ'], at('52')),
  ...each(['Phường Hội An', 'Phường Hội An Tây', 'Phường Hội An Đông'], at('48')),
  ...each(["Xã Ea H'Leo"], at('66')),
  ...each(['Phường Bạc Liêu'], at('96')),
  ['Ba Đình by its code', coded('00004', 'Phường Ba Đình')],
  ['a code with its zeros as a formula', coded('="00004"', 'Phường Ba Đình')],
  ['Xã Tổng Cọt', coded('01414', 'Xã Tổng Cọt')],
  ['Xã Toàn Thắng', coded('05191', 'Xã Toàn Thắng')],
  ['Xã Trung Hà', coded('02305', 'Xã Trung Hà')],
  ['a code alone', file('ma;n\n06187;5\n', { place: { column: 'ma', scheme: 'code', names: [] } })],
  ...each(
    [
      '5 < 6',
      'a-b',
      '-',
      '- không',
      'số 1; số 2',
      '50%',
      'Nghị quyết số 39/2026/QH16',
      '“trích dẫn”',
      '«khá» và «tốt»',
      'XÃ\u00a0BẮC SƠN',
      'Có nên không?',
      'Vì sao? Vì thế',
      '100 + 200',
      '3.420 m²',
      'https://dichvucong.gov.vn/p?a=b',
    ],
    noted,
  ),
  ...each(
    [
      'Ghi chú: số liệu ước',
      '(*) Số liệu ước',
      'Nguồn: Sở Nội vụ',
      'Người lập biểu',
      '- Số liệu đến 30/9',
      'Lạng Sơn, ngày 5 tháng 10 năm 2026',
    ],
    below,
  ),
  [
    'a quoted semicolon',
    file(rows([...header, 'x'], [...ward, 'a; b'], [...good, '']), {
      ignoredColumns: [{ column: 'x', reason: { vi: 'a', en: 'a' } }],
    }),
  ],
  ['no line end at the end', file(rows(header, ward).trimEnd())],
  [
    'three equal values of four',
    columns(
      ['n'],
      [['7'], ['7'], ['7'], ['8']],
      figures({ indicator: 'portal766_received', value: 'n' }),
    ),
  ],
  [
    'a tie of ranks',
    columns(
      ['n', 'hang'],
      [
        ['90', '1'],
        ['90', '1'],
        ['80', '3'],
      ],
      figures({ indicator: 'portal766_received', value: 'n', rank: 'hang' }),
    ),
  ],
  [
    'shares of exactly one',
    columns(
      ['n'],
      [['1'], ['1'], ['0']],
      figures({ indicator: 'portal766_publish_on_time', value: 'n' }),
    ),
  ],
  [
    'two rates below one',
    columns(
      ['n'],
      [['0,5'], ['0,7']],
      figures({ indicator: 'portal766_publish_on_time', value: 'n' }),
    ),
  ],
  [
    'a rate rounded to no decimals',
    columns(
      ['a', 'b', 'n'],
      [
        ['1', '3', '33'],
        ['2', '3', '66,7'],
      ],
      figures({
        indicator: 'portal766_publish_on_time',
        value: 'n',
        numerator: 'a',
        denominator: 'b',
      }),
    ),
  ],
  [
    'parts that are their total',
    columns(['a', 'b', 'c'], [['7.581', '80.848', '88.429']], {
      ...figures(
        { indicator: 'portal766_received', value: 'c' },
        { indicator: 'other_count', value: 'a' },
        { indicator: 'third_count', value: 'b' },
      ),
      checks: [{ sum: ['a', 'b'], equals: 'c' }],
    }),
  ],
];
