import {
  accepts,
  type BadCase,
  normalises,
  normalisesAndRemarks,
  refuses,
  rejects,
} from '../badCase.ts';
import { coded, file, good, header, joined, hex, rows } from '../support.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';

const ward = ['06187', 'Phường Kỳ Lừa', '5'] as const;
const body = rows(ward, good);
const table = rows(header) + body;
const whole = { line: 0, column: 0 };
const first = { places: ['06187'], value: 5 };
const figure = (indicator: string, value: string): Partial<FileSpec> => ({
  figures: [{ indicator, value }],
});
const counted = (
  id: string,
  what: string,
  text: string,
  change: string,
  spec: Partial<FileSpec> = {},
): BadCase => normalises(id, what, file(text, spec), first, change);
const total = ['', 'Tổng cộng'];

export const structureCases: readonly BadCase[] = [
  refuses('STR-01', 'no byte', file(''), 'E-STR-EMPTY', whole),
  refuses('STR-01', 'a mark alone', file(joined(hex('EF BB BF'))), 'E-STR-EMPTY', whole),
  refuses('STR-01', 'blank lines', file('\n\n\n'), 'E-STR-EMPTY', whole),
  refuses('STR-02', 'a header alone', file(rows(header)), 'E-STR-NO-DATA', whole),
  normalises('STR-03', 'sep=;', file(`sep=;\n${table}`, { delimiter: ',' }), first),
  counted('STR-04', 'two lines above', `BÁO CÁO\nQuý III năm 2026\n${table}`, 'N-ROWS 1:0'),
  counted('STR-04', 'the header’s place declared', `BÁO CÁO;;\n${table}`, 'N-ROWS 1:0', {
    headerRow: 2,
  }),
  counted(
    'STR-05',
    'two rows of headings',
    rows(['ma', 'ten', 'Biên chế', ''], ['', '', 'Giao', 'Thực hiện']) +
      rows([...ward, '4'], [...good, '3']),
    'N-LABEL 1:3',
    {
      headerRows: 2,
      ignoredColumns: [{ column: 'Biên chế / Thực hiện', reason: { vi: 'a', en: 'a' } }],
      ...figure('portal766_received', 'Biên chế / Giao'),
    },
  ),
  counted(
    'STR-06',
    'a row of column numbers',
    `${rows(header, ['(1)', '(2)', '(3)=(2)/(1)'])}${body}`,
    'N-ROWS 2:0',
  ),
  counted(
    'STR-07',
    'rows of sections',
    `${rows(header, ['', 'I. KHỐI PHƯỜNG', ''])}${body}${rows(['II', 'KHỐI XÃ', ''])}`,
    'N-ROWS 2:0',
  ),
  ...['Mã xã', 'Mã ĐVHC', 'Ma xa', 'MÃ XÃ '].map((label) =>
    normalises(
      'STR-08',
      label,
      file(rows([label, 'ten', 'n']) + body, {
        place: { column: 'Mã đơn vị', scheme: 'code', name: 'ten', names: [] },
      }),
      first,
    ),
  ),
  refuses(
    'STR-10',
    'a missing column',
    file(rows(['ma', 'ten']) + rows(ward.slice(0, 2))),
    'E-STR-MISSING-LABEL',
    { line: 1, column: 0 },
  ),
  refuses(
    'STR-10',
    'a column that nothing describes',
    file(rows([...header, 'x'], [...ward, '1'])),
    'E-STR-UNKNOWN-LABEL',
    { line: 1, column: 4 },
  ),
  refuses(
    'STR-10',
    'an indicator that the catalogue has not',
    file(table, figure('no_such', 'n')),
    'E-INDICATOR-UNKNOWN',
    whole,
  ),
  refuses(
    'STR-11',
    'two columns of one name',
    file(rows([...header, 'n'], [...ward, '1'])),
    'E-STR-DUP-LABEL',
    { line: 1, column: 4 },
  ),
  refuses(
    'STR-12',
    'a column without a name',
    file(rows([...header, ''], [...ward, '1'])),
    'E-STR-BLANK-LABEL',
    { line: 1, column: 4 },
  ),
  ...(
    [
      ['01414', 'Xã Tổng Cọt'],
      ['05191', 'Xã Toàn Thắng'],
      ['18634', 'Xã Toàn Lưu'],
      ['02305', 'Xã Trung Hà'],
    ] as const
  ).map(([code, name]) => accepts('STR-16', name, coded(code, name), { places: [code] })),
  counted(
    'STR-17',
    'notes and signatures',
    `${table}Ghi chú: (*) số liệu ước;;\n;;\nNgười lập biểu;;Thủ trưởng đơn vị\nNguyễn Văn A;;\n`,
    'N-ROWS 4:0',
  ),
  rejects(
    'STR-21',
    'a decimal comma in a comma file',
    file('ma,ten,n\n06187,Phường Kỳ Lừa,95,05\n05977,Phường Đông Kinh,12\n', { delimiter: ',' }),
    'E-STR-EXTRA-CELL',
    { line: 2, column: 4 },
  ),
  rejects(
    'STR-21',
    'a short row',
    file('ma;ten;n\n06187;Phường Kỳ Lừa\n05977;Phường Đông Kinh;12\n'),
    'E-STR-MISSING-CELL',
    { line: 2, column: 3 },
  ),
  counted('STR-22', 'blank rows', `${rows(header)}\n;;\n${body};;;;\n`, 'N-ROWS 2:0'),
  refuses(
    'STR-23',
    'a quote that never closes',
    file(`${table}06325;"Xã Bắc Sơn;3\n`),
    'E-CSV-QUOTE',
    { line: 4, column: 2 },
  ),
  refuses(
    'STR-24',
    'a quote in a quoted cell',
    file(`${table}06325;"Xã "Bắc" Sơn";3\n`),
    'E-CSV-QUOTE',
    { line: 4, column: 2 },
  ),
  rejects(
    'STR-26',
    'curly quotes',
    file('ma,ten,n\n06187,“Phường Kỳ, Lừa”,5\n05977,Phường Đông Kinh,12\n', { delimiter: ',' }),
    'E-STR-EXTRA-CELL',
    { line: 2, column: 4 },
  ),
  normalises(
    'STR-27',
    'two line ends, any allowed',
    file(table.replace('\n', '\r\n'), { newline: 'any' }),
    first,
  ),
  refuses(
    'STR-27',
    'two line ends, one declared',
    file(table.replace('\n', '\r\n')),
    'E-NEWLINE',
    whole,
  ),
  counted('STR-28', 'CR alone', table.replaceAll('\n', '\r'), 'N-NEWLINE 0:0', { newline: 'any' }),
  ...['\u0085', '\u2028'].map((sign) =>
    rejects(
      'STR-28',
      JSON.stringify(sign),
      coded('06187', `Phường${sign}Kỳ Lừa`),
      'E-UNI-CONTROL',
      { line: 2, column: 2 },
    ),
  ),
  normalises(
    'STR-29',
    'a line break in a heading',
    file(rows(['ma', 'ten', 'Số\nhồ sơ']) + body, figure('portal766_received', 'Số hồ sơ')),
    first,
  ),
  ...[',', '\t', '|'].map((sign) =>
    normalises(
      'STR-30',
      JSON.stringify(sign),
      file(table.replaceAll(';', sign), { delimiter: 'auto' }),
      first,
    ),
  ),
  refuses('STR-30', 'a tie', file('a,b;c\n1,2;3\n', { delimiter: 'auto' }), 'E-CSV-DELIM', whole),
  normalisesAndRemarks(
    'STR-31',
    'a row that stands twice',
    file(table + rows(ward)),
    'W-STR-DUPLICATE',
    {
      line: 4,
      column: 0,
      gives: first,
    },
  ),
  counted('STR-33', 'comments, declared', `${rows(header)}# nháp;;\n${body}`, 'N-ROWS 2:0', {
    comment: '#',
  }),
  normalises(
    'STR-34',
    'months as columns',
    file(
      rows(
        ['ma', 'ten', '7/2026', '8/2026'],
        ['06187', 'Phường Kỳ Lừa', '5', '6'],
        [...good, '13'],
      ),
      {
        figures: ['7/2026', '8/2026'].map((month) => ({
          indicator: 'portal766_received',
          value: month,
          period: month,
        })),
      },
    ),
    { value: 5, period: { start: '2026-07-01', end: '2026-07-31' } },
    'N-PERIOD 1:3',
  ),
  normalises('STR-35', 'an invisible sign in a heading', file(`\u200b${table}`), first),
  rejects(
    'XLS-17',
    'a total that is not its rows (in CSV)',
    file(`${table}${rows([...total, '18'])}`),
    'E-SUM',
    { line: 4, column: 3 },
  ),
];
