import { changed, type ChangeSink } from '../changes.ts';
import { about, error, type Report, wholeFile } from '../messages.ts';
import { readColumns } from '../observe/columns.ts';
import type { PlainReader } from '../plain/plainReader.ts';
import { PlainRow } from '../plain/plainRow.ts';
import type { FileSpec } from '../tableSpec.ts';
import { checkLabels } from './checkLabels.ts';
import { classifyRow, type Layout, marksOf } from './classifyRow.ts';
import { findHeader, type Heading } from './findHeader.ts';
import { hasWidth } from './hasWidth.ts';
import { columnOf } from './labels.ts';
import { limits, tooLarge } from './limits.ts';
import { LineRecord } from './lineRecord.ts';
import { noteOthers } from './noteOthers.ts';
import { type OtherRow, otherRow, type Row, type Table } from './table.ts';

const wantedColumns = (spec: FileSpec): string[] => [
  ...new Set([...readColumns(spec), ...spec.ignoredColumns.map(({ column }) => column)]),
];

/** The labels as the description names them: by their characters, form or a synonym. */
function namedLabels(
  { labels, first }: Heading,
  wanted: readonly string[],
  records: readonly Row[],
  file: string,
  change: ChangeSink,
): string[] {
  const named = new Map(wanted.map((name) => [columnOf(name, labels), name]));
  return labels.map((label, i) => {
    const name = named.get(i) ?? label;
    const cell = records[first]?.cells[i];
    if (cell && cell.text !== name)
      change(
        changed('N-LABEL', { file, line: cell.line, column: cell.column, cell: cell.text }, name),
      );
    return name;
  });
}

function layoutOf(header: readonly string[], { place, comment }: FileSpec): Layout {
  const at = (name: string | undefined): number => (name === undefined ? -1 : header.indexOf(name));
  const { column, name, scheme }: Partial<Extract<typeof place, { column: string }>> =
    'column' in place ? place : {};
  const [code, names] = scheme === 'name' ? [undefined, column] : [column, name];
  return { header, comment: comment ?? null, code: at(code), name: at(names) };
}

function classify(
  body: readonly Row[],
  layout: Layout,
  plain: PlainReader | null,
): { data: Row[]; others: OtherRow[] } {
  const [data, others] = [[] as Row[], [] as OtherRow[]];
  let notes = false;
  for (const row of body) {
    const found = row instanceof LineRecord ? plain?.take(row) : null;
    if (found) {
      data.push(found);
      notes = false;
      continue;
    }
    const kind = classifyRow(row, layout, { data: data.length > 0, notes });
    notes = kind === 'note' || (notes && kind === 'blank');
    if (kind === 'data') data.push(row);
    else others.push(otherRow(row, kind));
  }
  return { data, others };
}

function checkAmount(
  file: string,
  records: readonly Row[],
  data: readonly Row[],
  others: readonly OtherRow[],
  report: Report,
): void {
  const at = wholeFile(file);
  const filled = records.some(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  if (!filled)
    report(error('E-STR-EMPTY', at, 'tệp trống; hãy chọn lại tệp', 'empty file; choose it again'));
  else if (data.length === 0 && !others.some(({ kind }) => kind === 'total'))
    report(
      error(
        'E-STR-NO-DATA',
        at,
        'tệp chỉ có tiêu đề, không có dòng số liệu; hãy điền',
        'missing data: the file has a header alone; fill it in',
      ),
    );
  if (data.length > limits.rows) report(about('error', at, tooLarge.rows));
}

/** Makes what reads the rows of a table that need no care, by its heading and their number; null for none. */
export type PlainReaderOf = (header: readonly string[], most: number) => PlainReader | null;

/**
 * Returns a table of the records of one file or sheet: its header where it stands, its rows
 * of data, and what else there is (lines above, column numbers, sections, totals, notes),
 * each counted as what it is. Every record is in exactly one list.
 */
export function shapeTable(
  records: readonly Row[],
  spec: FileSpec,
  file: string,
  report: Report,
  change: ChangeSink,
  plainOf: PlainReaderOf = () => null,
): Table {
  const wanted = wantedColumns(spec);
  const heading = findHeader(records, wanted, spec);
  const { first, count } = heading;
  const header = namedLabels(heading, wanted, records, file, change);
  const headerLine = records[first]?.line ?? 1;
  checkLabels(header, file, headerLine, report);
  const above = records.slice(0, first).map((row) => otherRow(row, 'preamble'));
  const headings = records.slice(first, first + count).map((row) => otherRow(row, 'header'));
  const body = records.slice(first + count);
  const plain = plainOf(header, body.length);
  const { data, others } = classify(body, layoutOf(header, spec), plain);
  checkAmount(file, records, data, others, report);
  noteOthers([...above, ...others], file, change);
  const parts = Map.groupBy(
    data,
    (row) => row instanceof PlainRow || hasWidth(row, header.length, file, report),
  );
  const marks = new Set(others.filter(({ kind }) => kind === 'note').flatMap(marksOf));
  return {
    file,
    header,
    rows: parts.get(true) ?? [],
    dataRows: data.length,
    headerLine,
    others: [...above, ...headings, ...others],
    unread: parts.get(false) ?? [],
    marks,
    ...(plain && { plain }),
  };
}
