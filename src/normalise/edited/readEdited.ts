import { error, type Report } from '../messages.ts';
import { type Cells, cellsOf, columnMap } from '../observe/cells.ts';
import { firstNewline } from '../read/lineEnds.ts';
import { readCsv } from '../read/readCsv.ts';
import { atRow, type Row, type Table } from '../read/table.ts';
import type { At } from '../messages.ts';

/** A row of a file that a person edits. */
export interface EditedRow extends Cells {
  readonly at: At;
  readonly row: Row;
}

/** A row that is not used, with the codes of its reasons. */
export interface RefusedRow {
  readonly row: Row;
  readonly codes: readonly string[];
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

/** What the rows of a file say: as many rows as items and refused rows. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly refused: readonly RefusedRow[];
  readonly dataRows: number;
}

const watched = (codes: string[], report: Report): Report => {
  return (message) => {
    if (message.severity === 'error') codes.push(message.code);
    report(message);
  };
};

const unreadable: readonly string[] = ['E-STR-EXTRA-CELL', 'E-STR-MISSING-CELL'];

/**
 * Returns what each row of a file that a person edits says, in its order: UTF-8, commas, LF or
 * CRLF, one header row with exactly these columns in any order, numbers with a decimal point.
 * A row with an error is refused; where the header or the file itself is wrong, all are.
 */
export function readList<T>(
  text: string,
  columns: readonly string[],
  file: string,
  itemOf: (row: EditedRow, report: Report) => T,
  report: Report,
): Listed<T> {
  const whole: string[] = [];
  const format = { delimiter: ',', newline: firstNewline(text) };
  const table = readCsv(text, format, file, watched(whole, report));
  checkHeader(table, columns, watched(whole, report));
  const wrong = [...new Set(whole.filter((code) => !unreadable.includes(code)))];
  const map = columnMap(table.header);
  const read = table.rows.map((row) => {
    const codes: string[] = [];
    const own = watched(codes, report);
    const cells = { ...cellsOf(row, map, 'plain', file, own), at: atRow(file, row), row };
    return { row, item: itemOf(cells, own), codes: [...new Set([...wrong, ...codes])] };
  });
  const unread = (table.unread ?? []).map((row) => ({
    row,
    codes: [row.cells.length < table.header.length ? 'E-STR-MISSING-CELL' : 'E-STR-EXTRA-CELL'],
  }));
  const refused = read.filter(({ codes }) => codes.length > 0);
  return {
    items: read.filter(({ codes }) => codes.length === 0).map(({ item }) => item),
    refused: [...refused.map(({ row, codes }) => ({ row, codes })), ...unread],
    dataRows: table.dataRows,
  };
}
