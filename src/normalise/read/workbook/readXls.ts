import type { WorkBook } from '@e965/xlsx';
import { encrypted } from './encrypted.ts';
import { type Container, containers, readBook, sheetOf } from './library.ts';
import { Refused } from './refused.ts';
import type { Sheet, SheetName } from './sheet.ts';
import { cellAddress } from '../cellAddress.ts';

const saveAs = (vi: string, en: string): Refused =>
  new Refused(
    'E-XL-FORMAT',
    `${vi}; hãy lưu lại ở dạng .xlsx`,
    `invalid workbook: ${en}; save it as .xlsx`,
  );

function checkContainer(container: Container): void {
  const paths = container.FullPaths.map((path) => path.toLowerCase());
  if (paths.some((path) => path.includes('encryptedpackage'))) throw encrypted();
  if (paths.some((path) => path.includes('_vba_project')))
    throw new Refused(
      'E-XL-MACRO',
      'tệp có macro; hãy lưu lại ở dạng .xlsx (không macro)',
      'workbook with macros; save it as .xlsx, which has none',
    );
  if (!containers.find(container, '/Workbook'))
    throw saveAs('không phải sổ Excel 97 trở về sau', 'no workbook of Excel 97 or later');
}

/** Returns what the library reads; it meets a password before any sheet. */
function bookOf(bytes: Uint8Array): WorkBook {
  try {
    return readBook(bytes, { cellStyles: true });
  } catch (cause) {
    if (cause instanceof Error && cause.message === 'File is password-protected') throw encrypted();
    throw cause;
  }
}

/** An XLS file that was found safe. */
export interface XlsBook {
  readonly sheets: readonly SheetName[];
  /** @throws {Refused} E-XL-FORMAT where the sheet is none of cells */
  readonly sheet: (name: string) => Sheet;
}

const noMarks = { uncached: new Set<string>(), struck: new Set<string>(), rich: new Set<string>() };

const hiddenOf = (list: ReadonlyArray<{ hidden?: boolean }> = []): Set<number> =>
  new Set(list.flatMap(({ hidden }, i) => (hidden ? [i + 1] : [])));

function xlsSheet(book: WorkBook, name: string): Sheet {
  const index = book.SheetNames.indexOf(name);
  const sheet = book.Sheets[book.SheetNames[index] ?? ''];
  if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet')
    throw saveAs('không đọc được trang tính này', 'the sheet can not be read');
  const rows = (sheet['!data'] ?? []) as ReadonlyArray<ReadonlyArray<{ c?: unknown }> | undefined>;
  const notes = rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => (cell?.c ? [cellAddress(r + 1, c + 1)] : [])),
  );
  return sheetOf(sheet, noMarks, {
    name,
    hiddenLines: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
    notes,
    date1904: book.Workbook?.WBProps?.date1904 === true,
  });
}

/**
 * Returns the sheets of an XLS file (Excel 97 to 2003). Formulas always have a
 * value there, and text that is struck through is not seen.
 *
 * @throws {Refused} E-XL-ENCRYPTED, E-XL-MACRO, or E-XL-FORMAT where it is no such file
 */
export function readXls(bytes: Uint8Array): XlsBook {
  checkContainer(containers.read(bytes, { type: 'buffer' }));
  const book = bookOf(bytes);
  return {
    sheets: book.SheetNames.map((name, i) => ({
      name,
      hidden: (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0,
    })),
    sheet: (name) => xlsSheet(book, name),
  };
}
