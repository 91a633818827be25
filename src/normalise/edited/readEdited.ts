import { error, type Report } from '../messages.ts';
import { type Cells, cellsOf, columnMap } from '../observe/cells.ts';
import { firstNewline } from '../read/lineEnds.ts';
import { readCsv } from '../read/readCsv.ts';
import { atRow, type Table } from '../read/table.ts';
import type { At } from '../messages.ts';

/** A row of a file that a person edits. */
export interface EditedRow extends Cells {
  readonly at: At;
}

/** A file that a person edits, with its rows by column. */
export interface EditedFile {
  readonly file: string;
  readonly rows: readonly EditedRow[];
  readonly dataRows: number;
}

function checkHeader(table: Table, columns: readonly string[], report: Report): void {
  const differs = [
    ...table.header.filter((name) => !columns.includes(name)),
    ...columns.filter((name) => !table.header.includes(name)),
  ];
  for (const name of differs) {
    const there = table.header.indexOf(name);
    const [code, vi, en] =
      there < 0
        ? [
            'E-STR-MISSING-LABEL',
            `thiếu cột "${name}"; hãy thêm cột`,
            `missing column: "${name}"; add it`,
          ]
        : [
            'E-STR-UNKNOWN-LABEL',
            `cột lạ "${name}"; hãy bỏ cột`,
            `unknown column: "${name}"; remove it`,
          ];
    report(error(code, { file: table.file, line: 1, column: there + 1, cell: name }, vi, en));
  }
}

/** What the rows of a file say, with how many rows it has. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly dataRows: number;
}

/**
 * Returns the rows of a file that a person edits: UTF-8, commas, LF or CRLF, one
 * header row with exactly these columns in any order, numbers with a decimal point.
 */
export function readEdited(
  text: string,
  columns: readonly string[],
  file: string,
  report: Report,
): EditedFile {
  const format = { delimiter: ',', newline: firstNewline(text) };
  const table = readCsv(text, format, file, report);
  checkHeader(table, columns, report);
  const map = columnMap(table.header);
  const rows = table.rows.map((row) => ({
    ...cellsOf(row, map, 'plain', file, report),
    at: atRow(file, row),
  }));
  return { file, rows, dataRows: table.dataRows };
}

/** Returns what each row of such a file says, in its order. */
export function readList<T>(
  text: string,
  columns: readonly string[],
  file: string,
  itemOf: (row: EditedRow) => T,
  report: Report,
): Listed<T> {
  const { rows, dataRows } = readEdited(text, columns, file, report);
  return { items: rows.map(itemOf), dataRows };
}
