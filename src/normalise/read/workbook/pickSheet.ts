import type { Workbook } from './openWorkbook.ts';
import { Refused } from './refused.ts';
import type { SheetName } from './sheet.ts';

/** Which sheet of a workbook is read. */
export interface SheetChoice {
  /** Its name; may be left out where the workbook has one sheet. */
  readonly sheet?: string | undefined;
  /** Says that the sheet is hidden and is meant all the same. */
  readonly hiddenSheet?: boolean | undefined;
}

const clean = (name: string): string => name.normalize('NFC').trim();

function chosen(sheets: readonly SheetName[], wanted: string | undefined): number {
  const names = sheets.map(({ name }) => clean(name));
  const list = names.map((name) => `"${name}"`).join(', ');
  const found = names.flatMap((name, i) =>
    wanted === undefined || name === clean(wanted) ? [i] : [],
  );
  const [index] = found;
  if (index !== undefined && found.length === 1) return index;
  if (wanted === undefined)
    throw new Refused(
      'E-XL-SHEET',
      `sổ có nhiều trang tính (${list}); hãy ghi tên trang cần đọc ở "sheet"`,
      `several sheets: ${list}; name the one to read in "sheet"`,
    );
  throw new Refused(
    'E-XL-SHEET',
    `không có đúng một trang tính tên "${wanted}" (sổ có ${list}); hãy sửa "sheet"`,
    `unknown sheet: "${wanted}" is not the name of one sheet (there are ${list}); mend "sheet"`,
  );
}

/**
 * Returns the place of the sheet that the description names, capitals and marks
 * exactly, whatever their Unicode form.
 *
 * @throws {Refused} E-XL-SHEET, or E-XL-HIDDEN-SHEET where it is hidden and that is not declared
 */
export function pickSheet(
  { sheets }: Workbook,
  { sheet, hiddenSheet = false }: SheetChoice,
): number {
  const index = chosen(sheets, sheet);
  const found = sheets[index];
  if (found?.hidden && !hiddenSheet)
    throw new Refused(
      'E-XL-HIDDEN-SHEET',
      'trang tính bị ẩn; hãy bỏ ẩn, hoặc ghi "hiddenSheet": true nếu đúng là trang cần đọc',
      'hidden sheet; unhide it, or declare "hiddenSheet": true if it is the one to read',
      clean(found.name),
    );
  return index;
}
