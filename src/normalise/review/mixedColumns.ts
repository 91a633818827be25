import type { Indicator } from '../../model/indicator.ts';
import { readDate } from '../cells/readDate.ts';
import { scales } from '../cells/numberWords.ts';
import { kindOf, plainCell } from '../cells/readNumber.ts';
import { about, error, type Report } from '../messages.ts';
import { problem } from '../cells/reading.ts';
import { readColumns } from '../observe/columns.ts';
import type { ObservedTable } from '../observe/draft.ts';
import { atCell, type Row, type Table, type TextCell } from '../read/table.ts';
import { glances } from '../plain/plainOutcome.ts';
import { PlainRow } from '../plain/plainRow.ts';
import type { FileSpec } from '../tableSpec.ts';

// Of plain rows, which hold codes, official names and digits, one of each time tells all there is
// to see: no number of theirs has a sign or a word, and they differ in how they write their time.
const isSample = (row: Row): boolean => !(row instanceof PlainRow) || row.first;

const cellsOf = ({ header, rows }: Table, column: string): TextCell[] => {
  const at = header.indexOf(column);
  return rows.filter(isSample).flatMap(({ cells }) => cells[at] ?? []);
};

const DOTS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const COMMAS = /^[1-9]\d{0,2}(?:,\d{3})+$/;

// In a column of whole numbers both signs group, so one of the two formats is wrong.
function checkGroups(table: Table, column: string, report: Report): void {
  const cells = cellsOf(table, column);
  const [dot, comma] = [DOTS, COMMAS].map((shape) =>
    cells.find(({ text }) => shape.test(plainCell(text))),
  );
  if (!dot || !comma) return;
  const [first, second] = dot.line < comma.line ? [dot, comma] : [comma, dot];
  report(
    about(
      'error',
      atCell(table.file, second),
      problem(
        'E-NUM-MIXED',
        `cột có hai cách viết số: "${first.text}" (dòng ${first.line}) và "${second.text}"; hãy dùng một cách`,
        `column with two number formats: "${first.text}" (line ${first.line}) and "${second.text}"; use one`,
      ),
    ),
  );
}

function checkDates(table: Table, column: string, year: string | null, report: Report): void {
  const read = cellsOf(table, column).map((cell) => ({ cell, of: readDate(cell.text, year) }));
  const monthFirst = read.find(({ of }) => 'refused' in of && of.refused.code === 'E-DATE-MDY');
  const dayFirst = read.find(({ of, cell }) => 'date' in of && cell.text.includes('/'));
  if (!monthFirst || !dayFirst) return;
  const { cell } = monthFirst;
  report(
    error(
      'E-DATE-MIXED',
      atCell(table.file, cell),
      `cột có cả ngày/tháng (dòng ${dayFirst.cell.line}) và tháng/ngày; không ngày nào đáng tin, hãy viết lại cả cột`,
      `column with day first (line ${dayFirst.cell.line}) and month first; no date in it can be trusted, write the column again`,
    ),
  );
}

// A column of shares that a spreadsheet keeps as 0.9505 shows nothing above 1.
function checkScale(
  table: Table,
  column: string,
  { outcomes }: ObservedTable,
  report: Report,
): void {
  const at = table.header.indexOf(column) + 1;
  const values = outcomes
    .flatMap(glances)
    .flatMap(({ cell, value }) => (cell?.column === at && value !== null ? [value] : []));
  if (
    values.length < 3 ||
    values.some((value) => value > 1) ||
    !values.some((value) => value > 0 && value < 1)
  )
    return;
  const cell = { text: column, line: table.headerLine ?? 1, column: at };
  report(
    error(
      'E-PCT-SCALE',
      atCell(table.file, cell),
      `mọi tỷ lệ của cột "${column}" không quá 1; có lẽ là phần của 1, hãy nhân 100`,
      `no rate of column "${column}" is above 1; they may be parts of 1, multiply by 100`,
    ),
  );
}

// `\b` knows no letters but ASCII: to it "tỷ" is no word, and "tỉnh" begins with one.
const WORD = new RegExp(`(?<!\\p{L})(?:${scales.map(([word]) => word).join('|')})(?!\\p{L})`, 'u');

function checkScaleWords(table: Table, column: string, report: Report): void {
  const cells = cellsOf(table, column).filter(({ text }) => /\d/.test(text));
  const withWord = cells.find(({ text }) => WORD.test(plainCell(text)));
  if (!withWord || cells.every(({ text }) => WORD.test(plainCell(text)))) return;
  report(
    about(
      'warning',
      atCell(table.file, withWord),
      problem(
        'W-UNIT-MIXED',
        `cột có số viết bằng chữ "${withWord.text}" và số thường; đã quy về một đơn vị`,
        `column with words of scale ("${withWord.text}") and plain numbers; all were brought to one unit`,
      ),
    ),
  );
}

/** Reports columns that can't be trusted as a whole: two number formats, two orders of dates, shares as parts of 1. */
export function mixedColumns(
  table: Table,
  spec: FileSpec,
  catalogue: ReadonlyMap<string, Indicator>,
  observed: ObservedTable,
  report: Report,
): void {
  const columns = new Map(
    spec.figures.flatMap(({ value, indicator }) => {
      const found = catalogue.get(indicator);
      return value === undefined || !found ? [] : [[value, found.unit] as const];
    }),
  );
  for (const [column, unit] of columns) {
    if (kindOf(unit) === 'integer') checkGroups(table, column, report);
    if (unit === 'percent' && spec.layout === 'wide') checkScale(table, column, observed, report);
    checkScaleWords(table, column, report);
  }
  for (const column of new Set(readColumns(spec))) {
    if (!columns.has(column)) checkDates(table, column, spec.year ?? null, report);
  }
}
