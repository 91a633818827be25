import { containers, readBook, sheetOf } from './library.ts';
import type { Package, PackageSheet } from './package.ts';
import { relations } from './package.ts';
import { readRawSheet } from './rawSheet.ts';
import { Refused } from './refused.ts';
import type { Sheet } from './sheet.ts';
import { elements } from './xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contents = `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`;

const workbook = (date1904: boolean): string =>
  `${head}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/**
 * Returns a workbook of this one sheet, its texts and its formats: of the file
 * nothing else (links, names, drawings, properties) ever comes to the library.
 */
function lightBook({ styles, strings, date1904 }: Package, sheet: string): Uint8Array {
  const container = containers.utils.cfb_new();
  const add = (path: string, text: string): void =>
    containers.utils.cfb_add(container, path, new TextEncoder().encode(text));
  add('/[Content_Types].xml', contents);
  add('/xl/workbook.xml', workbook(date1904));
  add('/xl/worksheets/sheet1.xml', sheet);
  add('/xl/styles.xml', styles ?? '<styleSheet/>');
  add('/xl/sharedStrings.xml', strings ?? '<sst/>');
  return Uint8Array.from(containers.write(container, { fileType: 'zip', type: 'array' }));
}

function notesOf({ xml }: Package, path: string): string[] {
  const parts = relations(xml, path).filter(({ type }) => /comments$/i.test(type));
  const found = parts.flatMap(({ target }) =>
    [...elements(xml(target) ?? '', '(?:comment|threadedComment)')].map(
      (of) => of.get('ref') ?? '',
    ),
  );
  return [...new Set(found)];
}

const unreadable = (name: string): Refused =>
  new Refused(
    'E-XL-FORMAT',
    'không đọc được trang tính này; hãy lưu lại bằng Excel hoặc LibreOffice',
    'invalid workbook: the sheet can not be read; save it again with Excel or LibreOffice',
    name,
  );

/**
 * Returns a sheet of an XLSX file.
 *
 * @throws {Refused} E-LIM-ROWS, or E-XL-FORMAT where the sheet is none of cells or broken
 */
export function readXlsx(book: Package, { name, kind, path }: PackageSheet): Sheet {
  const text = kind === 'worksheet' ? book.xml(path) : null;
  if (text === null) throw unreadable(name);
  const raw = readRawSheet(text, book.styles);
  const sheet = readBook(lightBook(book, raw.xml)).Sheets['Sheet1'];
  if (!sheet) throw unreadable(name);
  return sheetOf(sheet, raw, {
    name,
    range: raw.range,
    hiddenLines: raw.hiddenLines,
    hiddenColumns: raw.hiddenColumns,
    notes: notesOf(book, path),
    date1904: book.date1904,
  });
}
