import type { Text } from '../../locales.ts';
import type { Message } from '../../model/account.ts';
import { error, type Report } from '../messages.ts';
import { atCell } from '../read/table.ts';
import type { EditedRow } from './readEdited.ts';

/** Returns a cell's text; null where it is empty. */
export const optional = (row: EditedRow, column: string): string | null => row.text(column) || null;

const emptyCell = (row: EditedRow, column: string): Message =>
  error(
    'E-CELL-EMPTY',
    atCell(row.file, row.cell(column)),
    `ô trống: cột "${column}" phải có chữ; hãy điền`,
    `missing cell: column "${column}" must not be empty; fill it in`,
  );

/** Returns a cell's text; an empty one is reported. */
export function required(row: EditedRow, column: string, report: Report): string {
  const text = row.text(column);
  if (text === '') report(emptyCell(row, column));
  return text;
}

/** Returns the words of the columns `name_vi` and `name_en`; null where both are empty. One alone is reported. */
export function texts(row: EditedRow, name: string, report: Report): Text | null {
  const [vi, en] = [row.text(`${name}_vi`), row.text(`${name}_en`)];
  if (vi === '' && en === '') return null;
  return { vi: required(row, `${name}_vi`, report), en: required(row, `${name}_en`, report) };
}

/** Returns a cell's word, one of those allowed; the first of them, with a message, where it is another. */
export function word<T extends string>(
  row: EditedRow,
  column: string,
  allowed: readonly [T, ...T[]],
  report: Report,
): T {
  const text = row.text(column);
  const found = allowed.find((one) => one === text);
  if (found) return found;
  const list = allowed.join(', ');
  const [vi, en] = [
    `không hiểu "${text}" ở cột "${column}"; hãy dùng một trong: ${list}`,
    `unknown ${column}: "${text}"; use one of: ${list}`,
  ];
  const name = column === 'unit' ? 'MEASURE' : column.toUpperCase();
  report(error(`E-${name}-UNKNOWN`, atCell(row.file, row.cell(column)), vi, en));
  return allowed[0];
}

/** Returns a row's source; one that is not described is reported. */
export function knownSource(row: EditedRow, sources: ReadonlySet<string>, report: Report): string {
  const id = required(row, 'source', report);
  if (id === '' || sources.has(id)) return id;
  const [vi, en] = [
    `nguồn chưa được mô tả: "${id}"; hãy thêm vào data/reference/sources.csv`,
    `unknown source: "${id}"; add it to data/reference/sources.csv`,
  ];
  report(error('E-SOURCE-UNKNOWN', atCell(row.file, row.cell('source')), vi, en));
  return id;
}

/** Returns a code of a row; one of no place is reported. */
export function knownCode(
  row: EditedRow,
  column: string,
  code: string,
  places: ReadonlySet<string>,
  report: Report,
): string {
  if (code === '' || places.has(code)) return code;
  const [vi, en] = [
    `mã đơn vị không có trong danh mục: "${code}"; hãy sửa mã`,
    `unknown place: "${code}"; mend the code`,
  ];
  report(error('E-UNIT-CODE-UNKNOWN', atCell(row.file, row.cell(column)), vi, en));
  return code;
}

/** Returns the codes of a cell, which `;` separates. */
export const codes = (row: EditedRow, column: string): string[] =>
  row
    .text(column)
    .split(';')
    .map((code) => code.trim())
    .filter((code) => code !== '');

/** Returns the codes of a cell; one that has none, be it only `;`, is reported. */
export function requiredCodes(row: EditedRow, column: string, report: Report): string[] {
  const found = codes(row, column);
  if (found.length === 0) report(emptyCell(row, column));
  return found;
}
