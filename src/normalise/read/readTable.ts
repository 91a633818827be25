import type { ChangeSink } from '../changes.ts';
import { changed } from '../changes.ts';
import { about, error, type Report, wholeFile } from '../messages.ts';
import { mayBeSpoilt, spoilt } from '../text/spoilt.ts';
import type { FileSpec } from '../tableSpec.ts';
import { byteCounts, unreadBytes } from './byteCounts.ts';
import { decode, type Encoding, markedEncoding } from './decode.ts';
import { findDelimiter } from './findDelimiter.ts';
import { limits, tooLarge } from './limits.ts';
import { LineRecord } from './lineRecord.ts';
import { isMixed } from './lineEnds.ts';
import { readRecords } from './readCsv.ts';
import { type PlainReaderOf, shapeTable } from './shapeTable.ts';
import { sniff } from './sniff.ts';
import { atCell, type OtherRow, otherRow, type Row, type Table } from './table.ts';

const noTable = (file: string, bytes: Uint8Array): Table => ({
  file,
  header: [],
  rows: [],
  dataRows: 0,
  bytes: unreadBytes(bytes),
});

/** Spreadsheets write `sep=;` as a first line that is no data. */
const SEP = /^sep=(.)\r?\n/;

function delimiterOf(text: string, { delimiter }: FileSpec, file: string, report: Report): string {
  const separator = SEP.exec(text)?.[1];
  if (separator !== undefined) return separator;
  if (delimiter !== 'auto') return delimiter;
  const found = findDelimiter(text);
  if (found === null)
    report(
      error(
        'E-CSV-DELIM',
        wholeFile(file),
        'không rõ dấu phân cách cột; hãy khai báo delimiter trong table.json',
        'ambiguous delimiter; declare it in table.json',
      ),
    );
  return found ?? ',';
}

const markLength = (marked: Encoding | null): number => {
  if (marked === null) return 0;
  return marked === 'utf-8' ? 3 : 2;
};

/** Reports each kind of spoilt text once a file, at its first cell. */
export function reportSpoilt(records: readonly Row[], file: string, report: Report): void {
  const said = new Set<string>();
  for (const record of records) {
    if (record instanceof LineRecord && !mayBeSpoilt(record.raw)) continue;
    for (const cell of record.cells) {
      if (!mayBeSpoilt(cell.text)) continue;
      const found = spoilt(cell.text);
      if (found && !said.has(found.code)) report(about('error', atCell(file, cell), found));
      if (found) said.add(found.code);
    }
  }
}

function noteChanges(
  bytes: Uint8Array,
  text: string,
  { encoding, newline, delimiter }: FileSpec,
  file: string,
  used: string,
  change: ChangeSink,
): void {
  const at = wholeFile(file);
  const mark = markedEncoding(bytes);
  if (mark !== null) change(changed('N-ENCODING', { ...at, cell: `${mark}, BOM` }, 'utf-8'));
  else if (encoding !== 'utf-8') change(changed('N-ENCODING', { ...at, cell: encoding }, 'utf-8'));
  const ends = isMixed(text) ? 'mixed' : /\r(?!\n)/.test(text) ? 'cr' : null;
  if (newline === 'any' && ends !== null) change(changed('N-NEWLINE', { ...at, cell: ends }, 'lf'));
  if (used !== delimiter) change(changed('N-DELIMITER', { ...at, cell: delimiter }, used));
}

/**
 * Returns the table of a delimited file's bytes by its description; where the file can't be
 * read at all it has no rows and a message says why. Size comes first, then what the first
 * bytes say, then the encoding, then the records.
 */
export function readTable(
  bytes: Uint8Array,
  spec: FileSpec,
  file: string,
  report: Report,
  change: ChangeSink,
  plainOf?: PlainReaderOf,
): Table {
  const wrong = bytes.length > limits.bytes ? tooLarge.bytes : sniff(bytes, file);
  if (wrong) {
    report(about('error', wholeFile(file), wrong));
    return noTable(file, bytes);
  }
  let failed = false;
  const watch: Report = (message) => {
    failed = true;
    report(message);
  };
  const marked = markedEncoding(bytes);
  const text = decode(bytes, spec.encoding, file, watch);
  const delimiter = delimiterOf(text, spec, file, watch);
  if (failed) return noTable(file, bytes);
  noteChanges(bytes, text, spec, file, delimiter, change);
  const sep = SEP.exec(text)?.[0];
  const all = readRecords(text, { delimiter, newline: spec.newline }, file, watch);
  if (failed) return noTable(file, bytes);
  const records = sep === undefined ? all : all.slice(1);
  if (mayBeSpoilt(text)) reportSpoilt(records, file, watch);
  const table = shapeTable(records, spec, file, report, change, plainOf);
  const [first] = all;
  const above: OtherRow[] = sep === undefined || !first ? [] : [otherRow(first, 'preamble')];
  return {
    ...table,
    others: [...above, ...(table.others ?? [])],
    recordCount: all.length,
    bytes: byteCounts(bytes, markLength(marked), marked ?? spec.encoding, text, all),
  };
}
