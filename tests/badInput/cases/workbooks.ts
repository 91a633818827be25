import { type SheetParts, xlsx, zip } from '../../fixtures/workbooks/book.ts';
import {
  type BadCase,
  normalises,
  normalisesAndRemarks,
  refuses,
  rejects,
  remarks,
} from '../badCase.ts';
import { book } from '../support.ts';

const sheet = 'Biên chế';
const at = (line: number, column: number) => ({ line, column, sheet });
const whole = { line: 0, column: 0 };

const head = ['Mã xã', 'Tên xã', 'Tiếp nhận', 'Tỷ lệ', 'Thứ hạng', 'Ngày'];
const rows: SheetParts['rows'] = [
  head,
  ['90001', 'Phường Đường Tây', 1234, 95.05, 1, '2026-10-10'],
  ['90002', 'Xã Văn Lang', 600, 80, 2, '2026-10-10'],
  ['90003', 'Xã Văn Lăng', 0, 100, 3, '2026-10-10'],
];
const made = (parts: Partial<SheetParts>) =>
  book('t.xlsx', {}, xlsx({ [sheet]: { rows, ...parts } }));

const no = (id: string, name: string, code: string, line: number, column: number): BadCase =>
  rejects(id, name, book(name), code, at(line, column));

const none = (id: string, name: string, code: string): BadCase =>
  refuses(id, name, book(name), code, whole);

/** Workbooks: the places are those of the toy nation. */
export const workbookCases: readonly BadCase[] = [
  remarks('XLS-01', 'a formula', book('xls-01-formula.xlsx'), 'W-XL-FORMULA', at(3, 3)),
  remarks('XLS-01', 'from a file', book('xls-01-other-file.xlsx'), 'W-XL-EXTERNAL', at(3, 3)),
  no('XLS-02', 'xls-02-no-cache.xlsx', 'E-XL-NOCACHE', 3, 3),
  no('XLS-02', 'xls-02-empty-cache.xlsx', 'E-XL-NOCACHE', 3, 3),
  no('XLS-03', 'xls-03-na.xlsx', 'E-XL-ERROR', 3, 3),
  no('XLS-03', 'xls-03-div0.xlsx', 'E-XL-ERROR', 4, 4),
  no('XLS-03', 'xls-03-ref.xls', 'E-XL-ERROR', 3, 3),
  no('XLS-03', 'xls-03-text.xlsx', 'E-XL-ERROR', 3, 3),
  normalises('XLS-06', 'rich text', book('xls-06-rich-text.xlsx'), {}, 'N-XL-TEXT 3:2'),
  normalises('XLS-07', 'a comment', book('xls-07-comment.xlsx'), {}, 'N-XL-NOTE 3:3'),
  none('XLS-08', 'xls-08-sheets.xlsx', 'E-XL-SHEET'),
  refuses(
    'OWN-SHEET',
    'a hidden sheet that is named',
    book('hidden-sheet.xlsx', { sheet }),
    'E-XL-HIDDEN-SHEET',
    { ...whole, sheet },
  ),
  normalises(
    'XLS-09',
    'a boolean',
    book(
      't.xlsx',
      { ignoredColumns: [{ column: 'Đã nộp', reason: { vi: 'a', en: 'a' } }] },
      xlsx({ [sheet]: { rows: rows.map((row, i) => [...row, i === 0 ? 'Đã nộp' : i === 1]) } }),
    ),
  ),
  no('XLS-11', 'xls-11-autodate.xlsx', 'E-XL-AUTODATE', 3, 2),
  no('XLS-12', 'xls-12-strike.xlsx', 'E-XL-STRIKE', 3, 3),
  no('XLS-12', 'xls-12-strike-run.xlsx', 'E-XL-STRIKE', 3, 3),
  none('XLS-13', 'xls-13-encrypted.xlsx', 'E-XL-ENCRYPTED'),
  none('XLS-13', 'xls-13-password.xls', 'E-XL-ENCRYPTED'),
  none('XLS-13', 'xls-13-zip-password.xlsx', 'E-XL-ENCRYPTED'),
  normalises(
    'XLS-15',
    'empty formatted rows',
    book('xls-15-empty-rows.xlsx'),
    {},
    'N-XL-RANGE 0:0',
  ),
  normalises('XLS-16', 'strings of three kinds', book('xls-16-strings.xlsx'), {}, 'N-XL-TEXT 3:2'),
  no('XLS-17', 'xls-17-stale-total.xlsx', 'E-SUM', 5, 3),
  none('SEC-20', 'sec-20-doctype.xlsx', 'E-XL-DOCTYPE'),
  ...['ratio', 'lie', 'path', 'twice', 'checksum'].map((name) =>
    none('SEC-21', `sec-21-${name}.xlsx`, 'E-XL-ZIP'),
  ),
  none('OWN-MACRO', 'macro.xlsx', 'E-XL-MACRO'),
  no('SEC-01', 'sec-01-hyperlink.xlsx', 'E-SEC-FORMULA', 3, 2),
  rejects(
    'STR-19',
    'a figure merged over two',
    made({ merges: ['C2:C3'] }),
    'E-XL-MERGED-VALUE',
    at(2, 3),
  ),
  no('NUM-05', 'num-05-spoilt.xlsx', 'E-NUM-GROUPING', 3, 3),
  no('NUM-18', 'num-18-share.xlsx', 'E-PCT-SCALE', 3, 4),
  no('NUM-36', 'num-36-rank-date.xlsx', 'E-XL-AUTODATE', 3, 5),
  no('NUM-36', 'num-36-rank-date.xls', 'E-XL-AUTODATE', 3, 5),
  no('DAT-18', 'dat-18-month.xlsx', 'E-DATE-AMBIGUOUS', 3, 6),
  normalises('DAT-20', 'a day number', book('percent.xlsx'), { asOf: '2025-07-21' }),
  normalisesAndRemarks('DAT-20', 'days from 1904', book('dat-20-1904.xlsx'), 'W-XL-1904', {
    ...at(2, 6),
    gives: { asOf: '2025-07-21' },
  }),
  no('DAT-21', 'dat-21-phantom.xlsx', 'E-DATE-INVALID', 3, 6),
  no('DAT-22', 'dat-22-time.xlsx', 'E-DATE-TIME', 3, 6),
  none('ENC-21', 'really-html.xls', 'E-TYPE-MISMATCH'),
  none('ENC-21', 'really-xls.xlsx', 'E-TYPE-MISMATCH'),
  none('ENC-21', 'really-xlsx.xls', 'E-TYPE-MISMATCH'),
  refuses(
    'OWN-HEADER',
    'a header below the last row',
    book('plain.xlsx', { headerRow: 9 }),
    'E-STR-HEADER-ROWS',
    { ...whole, sheet },
  ),
  refuses(
    'OWN-BROKEN',
    'a zip that is no workbook',
    book('t.xlsx', {}, zip([['[Content_Types].xml', '<Types/>']])),
    'E-XL-FORMAT',
    whole,
  ),
  remarks(
    'OWN-HIDDEN',
    'a hidden row',
    book('hidden.xlsx', { sheet }),
    'W-XL-HIDDEN-ROW',
    at(3, 0),
  ),
  remarks(
    'OWN-HIDDEN',
    'a hidden column',
    book('hidden.xlsx', { sheet }),
    'W-XL-HIDDEN-COLUMN',
    at(0, 4),
  ),
];
