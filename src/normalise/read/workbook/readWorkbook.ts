import { changed, type ChangeSink } from '../../changes.ts';
import { type At, error, type Report } from '../../messages.ts';
import type { FileSpec } from '../../tableSpec.ts';
import { reportSpoilt } from '../readTable.ts';
import { noteOthers } from '../noteOthers.ts';
import { shapeTable } from '../shapeTable.ts';
import { atCell, type OtherRow, type Row, type Table } from '../table.ts';
import type { BodyRow } from './body.ts';
import type { ColumnKinds } from './columnKind.ts';
import { numberText } from './numberText.ts';
import { readSheet, type SheetRecords } from './readSheet.ts';
import { Refused } from './refused.ts';

const wholeSheet = (file: string, sheet: string | undefined): At => ({
  file,
  ...(sheet === undefined ? {} : { sheet }),
  line: 0,
  column: 0,
  cell: '',
});

// A merge refuses several rows and is said once.
function reportFaults(rows: readonly BodyRow[], file: string, sheet: string, report: Report): void {
  const said = new Set<string>();
  for (const fault of rows.flatMap(({ faults }) => faults)) {
    const { code, vi, en, line, column, cell, action } = fault;
    const key = `${code} ${line} ${column}`;
    const message = error(code, { file, sheet, line, column, cell }, vi, en);
    if (!said.has(key)) report(action === undefined ? message : { ...message, action });
    said.add(key);
  }
}

/** What is given otherwise than the sheet shows it: shares, days, booleans, merged texts. */
function noteChanges(rows: readonly BodyRow[], spec: FileSpec, file: string, change: ChangeSink) {
  for (const { row, spread } of rows) {
    for (const cell of row.cells) {
      const { shown, stored, text } = cell;
      const plain = stored !== undefined && numberText(stored, spec.numbers) === text;
      if (cell.rich) change(changed('N-XL-TEXT', atCell(file, cell), text));
      if (shown !== undefined && !plain)
        change(changed('N-XL-VALUE', { ...atCell(file, cell), cell: shown }, text));
    }
    for (const cell of spread)
      change(changed('N-XL-MERGED', { ...atCell(file, cell), cell: '' }, cell.text));
  }
}

/** The header as one record, whose cells say which of the header's rows names them. */
const headerRow = ({ header, headerLines }: SheetRecords): Row => ({
  line: headerLines.at(-1) ?? 1,
  cells: header,
});

const kindOf = ({ sheetKind }: Row): OtherRow['kind'] | null => sheetKind ?? null;

/** Takes out of the data what the form of the sheet shows to be none, and what can't be trusted. */
function settled(
  table: Table,
  records: SheetRecords,
  file: string,
  report: Report,
  change: ChangeSink,
): Table {
  const bodyOf = new Map(records.body.map((each) => [each.row, each]));
  const faulty = (row: Row): boolean => (bodyOf.get(row)?.faults.length ?? 0) > 0;
  const data = table.rows.filter((row) => kindOf(row) === null);
  const none = table.rows.flatMap((row): OtherRow[] => {
    const kind = kindOf(row);
    return kind === null ? [] : [{ ...row, kind }];
  });
  // One record a line of the sheet, although the header was shaped as one row.
  const heads = records.headerLines.map((line): OtherRow => {
    const cells = records.header.filter((cell) => cell.line === line);
    return { line, cells, kind: 'header' };
  });
  noteOthers(none, file, change);
  const refused = data.filter(faulty);
  reportFaults(
    refused.flatMap((row) => bodyOf.get(row) ?? []),
    file,
    records.sheet,
    report,
  );
  const withCodes = refused.map((row): Row => {
    const faults = bodyOf.get(row)?.faults ?? [];
    return { ...row, faults: [...new Set(faults.map(({ code }) => code))] };
  });
  return {
    ...table,
    sheet: records.sheet,
    headerCells: records.header,
    rows: data.filter((row) => !faulty(row)),
    dataRows: table.dataRows - none.length,
    others: [
      ...(table.others ?? []).filter(({ kind }) => kind !== 'header'),
      ...heads,
      ...none,
    ].toSorted((a, b) => a.line - b.line),
    recordCount: records.lines,
    unread: [...(table.unread ?? []), ...withCodes],
  };
}

// Totals are checked by adding up the rows, whatever was stored with their formulas. A row that
// has nothing but a formula without a value looks blank.
function reportOthers(table: Table, records: SheetRecords, file: string, report: Report): void {
  const lines = new Set(
    (table.others ?? []).flatMap(({ kind, line }) =>
      kind === 'total' || kind === 'blank' ? [line] : [],
    ),
  );
  const rows = records.body.filter(({ row }) => lines.has(row.line));
  const said = rows.map((each) => ({
    ...each,
    faults: each.faults.filter(({ code }) => code !== 'E-SUM'),
  }));
  reportFaults(said, file, records.sheet, report);
}

function tableOf(
  records: SheetRecords,
  spec: FileSpec,
  file: string,
  report: Report,
  change: ChangeSink,
): Table {
  const inSheet: Report = (message) => report({ sheet: records.sheet, ...message });
  const above = records.above.map(({ row }) => row);
  const all = [...above, headerRow(records), ...records.body.map(({ row }) => row)];
  const place = { headerRow: above.length + 1, headerRows: 1 };
  reportSpoilt(all, file, inSheet);
  const table = shapeTable(all, { ...spec, ...place }, file, inSheet, change);
  noteChanges(records.body, spec, file, change);
  for (const { code, line, column, from, to } of records.passedOver)
    change(changed(code, { file, sheet: records.sheet, line, column, cell: from }, to));
  reportOthers(table, records, file, report);
  return settled(table, records, file, report, change);
}

/**
 * Returns the table in a sheet of an XLSX or XLS file, every cell with its sheet
 * and physical place. Numbers keep their full precision and are written in the
 * declared format, whatever they are shown as; `columns` says what they mean.
 * Rows with a cell that can't be trusted are kept apart and reported, each cell
 * with its address; a file that can't be trusted gives no rows and one message.
 * Nothing outside the file is ever opened.
 */
export function readWorkbook(
  bytes: Uint8Array,
  spec: FileSpec,
  columns: ColumnKinds,
  file: string,
  report: Report,
  change: ChangeSink,
): Table {
  try {
    const records = readSheet(bytes, { ...spec, columns }, file, report);
    return tableOf(records, spec, file, report, change);
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause;
    report(error(cause.code, wholeSheet(file, cause.sheet), cause.vi, cause.message));
    return { file, header: [], rows: [], dataRows: 0 };
  }
}
