import { error, type Report } from '../messages.ts';
import { isDate } from '../read/isDate.ts';
import type { NumberFormat } from '../cells/numberFormat.ts';
import { parseNumber } from '../read/parseNumber.ts';
import { atCell, type Row, type TextCell } from '../read/table.ts';

/** The cells of one row by the name of their column. */
export interface Cells {
  readonly file: string;
  /** The cell; an empty one where the column is not asked for or not there. */
  cell(column: string | undefined): TextCell;
  /** Its text, NFC. */
  text(column: string | undefined): string;
  /** Its number; null where it is empty. Zero is a number. Anything else is reported. */
  number(column: string | undefined): number | null;
  /** Its date; null where it is empty. Anything else is reported. */
  date(column: string | undefined): string | null;
}

/** Returns ways to read the cells of a row. */
export function cellsOf(
  row: Row,
  columns: ReadonlyMap<string, number>,
  numbers: NumberFormat,
  file: string,
  report: Report,
): Cells {
  const nothing: TextCell = { text: '', line: row.line, column: 0 };
  // A column that is not asked for is none, not the one without a name.
  const cell = (name: string | undefined) =>
    (name === undefined ? null : row.cells[columns.get(name) ?? -1]) ?? nothing;
  const wrong = (found: TextCell, code: string, vi: string, en: string): null => {
    report(error(code, atCell(file, found), vi, en));
    return null;
  };
  return {
    file,
    cell,
    text: (name) => cell(name).text.normalize('NFC'),
    number(name) {
      const found = cell(name);
      if (found.text === '') return null;
      const value = parseNumber(found.text, numbers);
      if (value !== null) return value;
      const [vi, en] = [
        `không phải số theo kiểu ${numbers}: "${found.text}"; hãy sửa ô hoặc khai báo kiểu số`,
        `invalid number: "${found.text}" is not written as ${numbers}; mend the cell or the declared format`,
      ];
      return wrong(found, 'E-NUM-FORMAT', vi, en);
    },
    date(name) {
      const found = cell(name);
      if (found.text === '' || isDate(found.text)) return found.text || null;
      const [vi, en] = [
        `không phải ngày: "${found.text}"; hãy viết NĂM-THÁNG-NGÀY`,
        `invalid date: "${found.text}"; write YYYY-MM-DD`,
      ];
      return wrong(found, 'E-DATE-FORMAT', vi, en);
    },
  };
}

/** Returns the position of each column by its name; a `Map`, so that `__proto__` is a name like others. */
export const columnMap = (header: readonly string[]): ReadonlyMap<string, number> =>
  new Map(header.map((name, i) => [name.trim(), i]));
