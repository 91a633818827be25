import { MAX_FILE } from './limits.ts';
import { readPackage } from './package.ts';
import { readXls } from './readXls.ts';
import { readXlsx } from './readXlsx.ts';
import { Refused } from './refused.ts';
import type { Sheet, SheetName } from './sheet.ts';
import { readZip } from './zip.ts';

/** A workbook that was found safe, of either format. */
export interface Workbook {
  readonly sheets: readonly SheetName[];
  /** Returns a sheet by its place in `sheets`. */
  readonly open: (index: number) => Sheet;
}

const begins = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 0x03, 0x04);
const isContainer = (bytes: Uint8Array): boolean =>
  begins(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const endingOf = (file: string): string => /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** Returns whether a file is read as a workbook, by its name. */
export const isWorkbookName = (file: string): boolean =>
  /^xl(s|sx|sm|sb|t|tx|tm|am)$/.test(endingOf(file));

const wrongFormat = (vi: string, en: string): Refused =>
  new Refused(
    'E-XL-FORMAT',
    `${vi}; hãy mở bằng Excel hoặc LibreOffice và lưu lại ở dạng .xlsx`,
    `invalid workbook: ${en}; open it in Excel or LibreOffice and save it as .xlsx`,
  );

const mismatch = (vi: string, en: string): Refused =>
  new Refused(
    'E-TYPE-MISMATCH',
    `đuôi tệp không khớp nội dung: ${vi}; hãy mở bằng Excel hoặc LibreOffice và lưu lại ở dạng .xlsx`,
    `type differs: ${en}; open it in Excel or LibreOffice and save it as .xlsx`,
  );

function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new Refused('E-STR-EMPTY', 'tệp trống; hãy chọn lại tệp', 'empty file; choose it again');
  if (bytes.length > MAX_FILE) throw tooLarge(bytes.length);
}

/** Returns the refusal of a file of so many bytes. */
export function tooLarge(size: number): Refused {
  const [mebibytes, limit] = [Math.ceil(size / 1024 / 1024), MAX_FILE / 1024 / 1024];
  return new Refused(
    'E-LIM-SIZE',
    `tệp ${mebibytes} MiB, lớn hơn ${limit} MiB; hãy chia nhỏ tệp`,
    `file too large: ${mebibytes} MiB, more than ${limit} MiB; split it`,
  );
}

function checkEnding(ending: string): void {
  if (/^xl(sm|tm|am)$/.test(ending))
    throw new Refused(
      'E-XL-MACRO',
      'tệp .xlsm có thể chứa macro; hãy lưu lại ở dạng .xlsx',
      'a workbook that may hold macros; save it as .xlsx',
    );
  if (ending !== 'xlsx' && ending !== 'xls')
    throw wrongFormat(`tệp .${ending} không được đọc`, `.${ending} is not read`);
}

function looksLike(bytes: Uint8Array): Refused {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart();
  if (start.startsWith('<'))
    return mismatch('tệp là trang HTML hoặc XML', 'the content is HTML or XML');
  return mismatch('nội dung không phải tệp Excel', 'the content is not of Excel');
}

function xlsxBook(bytes: Uint8Array): Workbook {
  const book = readPackage(readZip(bytes));
  return {
    sheets: book.sheets,
    open(index) {
      const sheet = book.sheets[index];
      if (!sheet) throw new RangeError(`unknown sheet: ${index}`);
      return readXlsx(book, sheet);
    },
  };
}

function xlsBook(bytes: Uint8Array): Workbook {
  const book = readXls(bytes);
  return { sheets: book.sheets, open: (index) => book.sheet(book.sheets[index]?.name ?? '') };
}

/**
 * Returns the sheets of a workbook; the format is that of its bytes and must be
 * the one that the file's name ends in.
 *
 * @throws {Refused} E-LIM-SIZE, E-STR-EMPTY, E-XL-FORMAT, E-XL-MACRO, E-XL-ENCRYPTED, E-XL-ZIP, E-XL-DOCTYPE
 */
export function openWorkbook(bytes: Uint8Array, file: string): Workbook {
  const ending = endingOf(file);
  checkSize(bytes);
  checkEnding(ending);
  if (isContainer(bytes)) {
    const book = orUnreadable(() => xlsBook(bytes));
    if (ending !== 'xls') throw mismatch('tệp là .xls', 'the content is an .xls file');
    return book;
  }
  if (!isZip(bytes)) throw looksLike(bytes);
  const book = xlsxBook(bytes);
  if (ending !== 'xlsx') throw mismatch('tệp là .xlsx', 'the content is an .xlsx file');
  return { sheets: book.sheets, open: (index) => orUnreadable(() => book.open(index)) };
}

/** Returns what `work` returns; the library throws errors of many kinds on broken files. */
function orUnreadable<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    throw wrongFormat('tệp hỏng, không đọc được', 'the file is broken and can not be read');
  }
}
