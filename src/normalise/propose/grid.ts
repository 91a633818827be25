import { tidy } from '../text/tidy.ts';
import type { Encoding } from '../read/decode.ts';
import { decode, likelyEncoding, markedEncoding } from '../read/decode.ts';
import { type Delimiter, findDelimiter } from '../read/findDelimiter.ts';
import { findHeader } from '../read/findHeader.ts';
import { splitRecords } from '../read/splitRecords.ts';
import type { Row } from '../read/table.ts';
import { headerLines, headerOf } from '../read/workbook/header.ts';
import { MAX_COLUMNS } from '../read/workbook/limits.ts';
import { mergesAt } from '../read/workbook/merges.ts';
import { isWorkbookName, openWorkbook } from '../read/workbook/openWorkbook.ts';
import type { Sheet } from '../read/workbook/sheet.ts';

/** A sheet or a text file as rows of cells, of which nothing is known yet. */
export interface Grid {
  /** Null for a text file. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  readonly rows: readonly Row[];
  /** Headings of so many rows from the first, from 0, joined as the reader joins them. */
  readonly labels: (first: number, count: number) => readonly string[];
  /** Where the reader finds headings that have these columns, from 0. */
  readonly found: (wanted: readonly string[], count: number) => number;
}

/** The grids of a file and how it was opened; `''` is what its bytes do not tell. */
export interface Opened {
  readonly grids: readonly Grid[];
  /** Text files only. */
  readonly encoding?: Encoding | '';
  readonly delimiter?: Delimiter | '';
}

// A proposal is made from the first rows; a table of all communes for a year is within them.
const READ = 5000;

function sheetRows(sheet: Sheet): Row[] {
  const lines = Math.min(sheet.lines, READ);
  return Array.from({ length: lines }, (_, i) => ({
    line: i + 1,
    cells: Array.from({ length: sheet.columns }, (_, c) => {
      const cell = sheet.cell(i + 1, c + 1);
      const text = typeof cell?.value === 'string' ? cell.value : (cell?.shown ?? '');
      const stored = typeof cell?.value === 'number' ? { stored: cell.value } : {};
      return { text: tidy(text), line: i + 1, column: c + 1, ...stored };
    }),
  }));
}

const linesOf = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => first + i + 1);

function sheetGrid(sheet: Sheet, hidden: boolean): Grid {
  const mergeAt = mergesAt(sheet);
  return {
    sheet: sheet.name,
    hidden,
    rows: sheetRows(sheet),
    labels: (first, count) =>
      first + count > sheet.lines
        ? []
        : headerOf(sheet, linesOf(first, count), mergeAt).map(({ text }) => text),
    found: (wanted, count) =>
      (headerLines(sheet, { headerRows: count }, mergeAt, wanted)[0] ?? 1) - 1,
  };
}

function textGrid(records: readonly Row[]): Grid {
  const rows = records.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => ({ ...cell, text: tidy(cell.text) })),
  }));
  return {
    sheet: null,
    hidden: false,
    rows,
    labels: (first, count) =>
      findHeader(records, [], { headerRow: first + 1, headerRows: count }).labels,
    found: (wanted, count) => findHeader(records, wanted, { headerRows: count }).first,
  };
}

function openText(bytes: Uint8Array): Opened {
  const marked = markedEncoding(bytes);
  const encoding = marked ?? likelyEncoding(bytes);
  if (encoding === null) return { grids: [], encoding: '' };
  const text = decode(bytes, encoding, '', () => undefined);
  const told = /^sep=([,;\t|])\r?\n/.exec(text);
  const delimiter = (told?.[1] as Delimiter | undefined) ?? findDelimiter(text);
  const said = marked === null && encoding !== 'utf-8' ? { encoding } : {};
  if (delimiter === null) return { grids: [], ...said, delimiter: '' };
  const start = told?.[0].length ?? 0;
  const { records } = splitRecords(text.slice(start, start + 4_000_000), delimiter);
  return { grids: [textGrid(records.slice(0, READ))], ...said, delimiter };
}

/**
 * Returns the sheets of a workbook, or the one grid of a text file; empty sheets are left out.
 *
 * @throws {Refused} where a workbook can't be trusted or read
 */
export function openGrids(bytes: Uint8Array, file: string): Opened {
  if (!isWorkbookName(file)) return openText(bytes);
  const book = openWorkbook(bytes, file);
  const grids = book.sheets.flatMap(({ hidden }, i) => {
    const sheet = book.open(i);
    return sheet.lines > 0 && sheet.columns <= MAX_COLUMNS ? [sheetGrid(sheet, hidden)] : [];
  });
  return { grids };
}
