import { type At, error, type Report } from '../../messages.ts';
import { atCell, type Row, type Table, type TextCell } from '../table.ts';
import type { BodyRow } from './body.ts';
import { readSheet, type SheetRecords, type WorkbookFormat } from './readSheet.ts';
import { Refused } from './refused.ts';

function checkHeader(header: readonly TextCell[], file: string, report: Report): void {
  header.forEach((cell, i) => {
    const { text } = cell;
    if (text === '')
      report(
        error(
          'E-STR-BLANK-LABEL',
          atCell(file, cell),
          'cột không có tên; hãy đặt tên cột',
          'invalid header: a column has no name; name it',
        ),
      );
    else if (header.findIndex((other) => other.text === text) !== i)
      report(
        error(
          'E-STR-DUP-LABEL',
          atCell(file, cell),
          `hai cột cùng tên "${text}"; hãy đổi tên một cột`,
          `invalid header: "${text}" stands twice; rename one column`,
        ),
      );
  });
}

// A merge refuses several rows and is said once.
function reportFaults(rows: readonly BodyRow[], file: string, sheet: string, report: Report): void {
  const said = new Set<string>();
  for (const { code, vi, en, line, column, cell } of rows.flatMap(({ faults }) => faults)) {
    const key = `${code} ${line} ${column}`;
    if (!said.has(key)) report(error(code, { file, sheet, line, column, cell }, vi, en));
    said.add(key);
  }
}

function tableOf(records: SheetRecords, file: string, report: Report): Table {
  const { sheet, header, above, body } = records;
  checkHeader(header, file, report);
  const data = body.filter(({ row }) => row.sheetKind === undefined);
  reportFaults(data, file, sheet, report);
  if (data.length === 0)
    report(
      error(
        'E-STR-NO-DATA',
        wholeSheet(file, sheet),
        'không có dòng số liệu nào dưới tiêu đề; hãy điền',
        'missing data: there is no row under the header; fill it in',
      ),
    );
  const rows = body.filter(({ row, faults }) => row.sheetKind !== undefined || faults.length === 0);
  return {
    file,
    sheet,
    header: header.map(({ text }) => text),
    headerCells: header,
    preamble: above.map(({ row }): Row => row),
    rows: rows.map(({ row }): Row => row),
    dataRows: data.length,
  };
}

const wholeSheet = (file: string, sheet: string | undefined): At => ({
  file,
  ...(sheet === undefined ? {} : { sheet }),
  line: 0,
  column: 0,
  cell: '',
});

/**
 * Returns the table in a sheet of an XLSX or XLS file, every cell with its sheet
 * and physical place. Numbers keep their full precision and are written in the
 * declared format, whatever they are shown as. Rows with a cell that can't be
 * trusted are left out and reported, each cell with its address; a file that
 * can't be trusted gives no rows and one message. Nothing outside the file is
 * ever opened.
 */
export function readWorkbook(
  bytes: Uint8Array,
  format: WorkbookFormat,
  file: string,
  report: Report,
): Table {
  try {
    return tableOf(readSheet(bytes, format, file, report), file, report);
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause;
    report(error(cause.code, wholeSheet(file, cause.sheet), cause.vi, cause.message));
    return { file, header: [], rows: [], dataRows: 0 };
  }
}
