import type { NumberFormat } from '../../cells/numberFormat.ts';
import { info, type Report } from '../../messages.ts';
import type { TextCell } from '../table.ts';
import { type BodyRow, readBody } from './body.ts';
import type { ColumnKinds } from './columnKind.ts';
import { headerLines, headerOf, type HeaderPlace } from './header.ts';
import { MAX_COLUMNS, MAX_GRID, MAX_ROWS } from './limits.ts';
import { mergesAt } from './merges.ts';
import { openWorkbook, type Workbook } from './openWorkbook.ts';
import { type PassedOver, passedOver } from './passedOver.ts';
import { pickSheet, type SheetChoice } from './pickSheet.ts';
import { Refused } from './refused.ts';
import { reportSheet } from './reportSheet.ts';
import type { Sheet } from './sheet.ts';

/** What a description says of a workbook. */
export interface WorkbookFormat extends SheetChoice, HeaderPlace {
  /** How texts of the sheet write numbers; stored numbers are given in the same way. */
  readonly numbers: NumberFormat;
  /** What the columns hold, by heading. Default: none is known, and every cell is taken as it stands. */
  readonly columns?: ColumnKinds | undefined;
}

/** All rows of a sheet down to the last that holds anything, each in one list. */
export interface SheetRecords {
  readonly sheet: string;
  /** Physical lines of the header. */
  readonly headerLines: readonly number[];
  /** One cell a heading: all its header rows in one text. */
  readonly header: readonly TextCell[];
  readonly above: readonly BodyRow[];
  readonly body: readonly BodyRow[];
  /** How many lines the sheet has, down to the last that holds anything. */
  readonly lines: number;
  readonly passedOver: readonly PassedOver[];
}

function checkExtent({ name, lines, columns }: Sheet): void {
  if (lines === 0)
    throw new Refused(
      'E-STR-EMPTY',
      'trang tính trống; hãy chọn trang khác',
      'empty sheet; name another',
      name,
    );
  if (columns > MAX_COLUMNS)
    throw new Refused(
      'E-LIM-COLUMNS',
      `trang tính có ${columns} cột, nhiều hơn ${MAX_COLUMNS}; hãy xóa cột thừa`,
      `too many columns: ${columns}, more than ${MAX_COLUMNS}; remove those that are not needed`,
      name,
    );
  const most = Math.min(MAX_ROWS, Math.floor(MAX_GRID / columns));
  if (lines > most)
    throw new Refused(
      'E-LIM-ROWS',
      `trang tính kéo dài đến dòng ${lines}, quá ${most} dòng; hãy xóa ô thừa dưới bảng hoặc chia nhỏ tệp`,
      `too many rows: the last is ${lines}, more than ${most}; remove stray cells below the table or split the file`,
      name,
    );
}

function reportOtherSheets(
  { sheets }: Workbook,
  index: number,
  file: string,
  report: Report,
): void {
  sheets.forEach(({ name, hidden }, i) => {
    if (!hidden || i === index) return;
    const at = { file, sheet: name, line: 0, column: 0, cell: '' };
    report(info('I-XL-HIDDEN-SHEET', at, 'trang tính ẩn, không đọc', 'hidden sheet, not read'));
  });
}

/**
 * Returns the rows of the described sheet of an XLSX or XLS file with what is
 * wrong in them; what holds for the whole sheet is reported.
 *
 * @throws {Refused} where the file or the sheet can't be trusted or is not found
 */
export function readSheet(
  bytes: Uint8Array,
  format: WorkbookFormat,
  file: string,
  report: Report,
): SheetRecords {
  const book = openWorkbook(bytes, file);
  const index = pickSheet(book, format);
  reportOtherSheets(book, index, file, report);
  const sheet = book.open(index);
  checkExtent(sheet);
  const { numbers, columns = new Map() } = format;
  const mergeAt = mergesAt(sheet);
  const lines = headerLines(sheet, format, mergeAt, [...columns.keys()]);
  const header = headerOf(sheet, lines, mergeAt);
  const shared = { mergeAt, numbers, columns };
  const [first = 1, last = first] = [lines[0], lines.at(-1)];
  const above = readBody(sheet, { ...shared, headerCells: [], after: 0, until: first });
  const body = readBody(sheet, { ...shared, headerCells: header, after: last });
  reportSheet(sheet, header, body, file, report);
  return {
    sheet: sheet.name,
    headerLines: lines,
    header,
    above,
    body,
    lines: sheet.lines,
    passedOver: passedOver(sheet),
  };
}
