import { codeOfFile } from '../check/checkFilePlace.ts';
import type { Places } from '../harmonise.ts';
import { error, type Report } from '../messages.ts';
import { atCell } from '../read/table.ts';
import { codes, required } from './fields.ts';
import type { EditedRow } from './readEdited.ts';

/** Returns a way to tell of a wrong cell of a row. */
export const teller =
  (row: EditedRow, report: Report) =>
  (code: string, column: string, vi: string, en: string): void =>
    report(error(code, atCell(row.file, row.cell(column)), vi, en));

/** Tells of a wrong cell: code, column and words in both languages. */
export type Tell = ReturnType<typeof teller>;

function knownPlace(column: string, code: string, places: Places, tell: Tell) {
  const place = places.byCode(code);
  if (place) return place;
  const [vi, en] = [
    `mã đơn vị không có trong danh mục: "${code}"; hãy sửa mã`,
    `unknown place: "${code}"; mend the code`,
  ];
  tell('E-UNIT-CODE-UNKNOWN', column, vi, en);
  return null;
}

/** Returns the code of the province, which is that of the file; empty where it is wrong, which is told. */
export function provinceOf(row: EditedRow, places: Places, report: Report, tell: Tell): string {
  const text = required(row, 'province', report);
  const place = text === '' ? null : knownPlace('province', text, places, tell);
  if (!place) return '';
  const own = codeOfFile(row.file);
  if (/^\d{2}$/.test(own) && place.code !== own)
    tell(
      'E-PLACE-FILE',
      'province',
      `tệp này là của tỉnh ${own}, không phải ${place.code}; hãy chuyển dòng sang tệp của tỉnh đó`,
      `this is the file of province ${own}, not ${place.code}; move the row to the file of its province`,
    );
  return place.code;
}

/** Returns the communes of a cell, which are of the province; those that are not are told. */
export function communesOf(
  row: EditedRow,
  column: string,
  province: string,
  places: Places,
  tell: Tell,
): string[] {
  const found = codes(row, column).flatMap((code) => {
    const place = knownPlace(column, code, places, tell);
    if (!place || province === '') return [];
    if (place.level === 'commune' && place.parent === province) return place.code;
    const [vi, en] = [
      `${code} không phải xã, phường, đặc khu của tỉnh ${province}; hãy sửa mã hoặc để trống`,
      `not a commune of province ${province}: "${code}"; mend the code or leave the cell empty`,
    ];
    tell('E-PLACE-DIFFERS', column, vi, en);
    return [];
  });
  return [...new Set(found)];
}
