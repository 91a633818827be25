import { readFileSync } from 'node:fs';
import { officeCopy } from '../form/copies.ts';
import { overdue, type ProposedCase, proposed as of, wide } from './proposedCase.ts';
import { csv, formRows, units } from './support.ts';

const long = (labels: readonly string[], words: readonly string[], more: readonly string[] = []) =>
  csv(
    ['Mã', ...labels],
    ...units.flatMap(([code]) => words.map((word) => [code, word, '5', ...more])),
  );

const longs: readonly ProposedCase[] = [
  of('a row for each figure', long(['Chỉ tiêu', 'Giá trị'], [overdue, 'Số giếng'])),
  of(
    'a row for each figure, which has no heading of its own',
    long(['Tên', 'Số'], [overdue, 'Tổng điểm']),
  ),
  of('rows of which few are figures', long(['Tên', 'Số'], [overdue, 'a', 'b', 'c'])),
  of(
    'rows whose figure may be several',
    long(['Chỉ tiêu', 'Giá trị', 'Người nhập'], ['Đúng hạn', 'Tổng điểm'], ['ông A']),
  ),
  of(
    'rows with two columns of numbers',
    long(['Chỉ tiêu', 'Số', 'Lượng'], [overdue, 'Tổng điểm'], ['7']),
  ),
  of(
    'rows with two columns of numbers of which one is the value',
    long(['Chỉ tiêu', 'Số', 'Giá trị', 'Ghi chú'], [overdue, 'Tổng điểm'], ['7', 'x']),
  ),
  of(
    'a word for each row is no key',
    csv(['Mã', 'Chỉ tiêu', 'Giá trị'], ...units.map(([code], i) => [code, `${overdue} ${i}`, '5'])),
  ),
];

const fixture = (name: string) => readFileSync(`tests/fixtures/workbooks/files/${name}`);

const books = [
  'form.xlsx',
  'plain.xlsx',
  'plain.xls',
  'hidden-sheet.xlsx',
  'xls-08-sheets.xlsx',
  'percent.xlsx',
  'merged-text.xlsx',
  'str-01-empty.xlsx',
  'str-02-header-only.xlsx',
  'str-12-blank.xlsx',
].map((name) => of(`the workbook ${name}`, fixture(name), name));

const forms: readonly ProposedCase[] = [
  of('the form', csv(...formRows()), 'quy-3-2026.csv'),
  of(
    'the form with a column more',
    csv(...formRows().map((cells, i) => [...cells, i ? 'x' : 'Thôn'])),
  ),
  of(
    'the form with remarks and a number more',
    csv(...formRows().map((cells, i) => [...cells, ...(i ? ['', '7'] : ['Ghi chú', 'Số giếng'])])),
  ),
  of(
    'the form of one office',
    csv(...officeCopy.map((row) => row.map((words) => words.replace(/\n/g, ' ')))),
    'office.csv',
  ),
];

const names: readonly ProposedCase[] = [
  'quy-3-2026',
  'so-lieu-q4_2025',
  'quy-iv-2026',
  '2026-quy2',
  'thang-09-2026',
  't9_2026',
  '2026-09',
  '2026-13',
  'nam-2026',
  'Biểu Quý 3',
].map((name) => of(`the name ${name}`, wide([overdue], ['5']), `${name}.csv`));

/** Long tables, workbooks, the form and names of files. */
export const otherFiles: readonly ProposedCase[] = [...longs, ...books, ...forms, ...names];
