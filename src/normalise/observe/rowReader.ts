import type { Unit } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import { changed, type ChangeLine } from '../changes.ts';
import { type Problem, problem, type Reading, type Stated } from '../cells/reading.ts';
import { readDate } from '../cells/readDate.ts';
import { type NumberColumn, readNumber } from '../cells/readNumber.ts';
import { type PeriodReading, readPeriod } from '../cells/readPeriod.ts';
import { readRank } from '../cells/readRank.ts';
import type { NumberFormat } from '../cells/numberFormat.ts';
import { atCell, type Row, type TextCell } from '../read/table.ts';
import { tidy } from '../text/tidy.ts';
import type { At } from '../messages.ts';

/** What was found in the cells of one row. */
export interface Findings {
  readonly errors: Array<{ readonly at: At; readonly problem: Problem }>;
  readonly remarks: Array<{ readonly at: At; readonly problem: Problem }>;
  readonly changes: ChangeLine[];
}

/** What a number's column is declared to hold, but for the format that the file declares. */
export type ColumnUnit = {
  readonly unit: Unit;
  readonly scale?: number;
  readonly unbounded?: boolean;
};

/** Ways to read the cells of one row by the name of their column; what is wrong is kept as findings. */
export interface RowReader {
  readonly file: string;
  readonly findings: Findings;
  /** The cell; an empty one where the column is not asked for or not there. */
  cell(column: string | undefined): TextCell;
  /** Its text in one form. */
  text(column: string | undefined): string;
  /** What it states; null where it is empty or wrong. */
  number(column: string | undefined, of: ColumnUnit): Stated | null;
  rank(column: string | undefined): Stated | null;
  date(column: string): string | null;
  period(column: string): { readonly period: Period; readonly asOf: string | null } | null;
}

/** What a file declares for all of its cells. */
export interface CellFormat {
  readonly file: string;
  readonly numbers: NumberFormat;
  readonly year: string | null;
  /** Notes that the table explains below itself. */
  readonly marks: ReadonlySet<string>;
}

const isPlain = (text: string, value: number | null): boolean =>
  value === null || (/^\d+(?:\.\d+)?$/.test(text) && Number(text) === value);

/** Returns the reader of a row. A cell is read once by each that asks. */
export function rowReader(
  row: Row,
  columns: ReadonlyMap<string, number>,
  { file, numbers, year, marks }: CellFormat,
): RowReader {
  const findings: Findings = { errors: [], remarks: [], changes: [] };
  const nothing: TextCell = { text: '', line: row.line, column: 0 };
  const { cells } = row;
  // A column that is not asked for is none, not the one without a name.
  const cell = (name: string | undefined) =>
    (name === undefined ? null : cells[columns.get(name) ?? -1]) ?? nothing;
  const at = (found: TextCell): At => atCell(file, found);
  const refuse = (found: TextCell, wrong: Problem): null => {
    findings.errors.push({ at: at(found), problem: wrong });
    return null;
  };
  const note = (found: TextCell, to: string, code: string): void => {
    if (!findings.changes.some(({ column }) => column === found.column))
      findings.changes.push(changed(code, at(found), to));
  };
  function keep(found: TextCell, reading: Reading): Stated | null {
    if ('refused' in reading) return refuse(found, reading.refused);
    const { stated, remarks } = reading;
    if (stated.mark !== null && !marks.has(stated.mark))
      return refuse(found, undefinedNote(stated.mark));
    for (const remark of remarks) findings.remarks.push({ at: at(found), problem: remark });
    const { counts } = stated;
    if (counts) note(found, `${counts.numerator} : ${counts.denominator}`, 'N-COUNTS');
    else if (stated.status !== 'normal') note(found, stated.status, 'N-ABSENT');
    else if (!isPlain(found.text, stated.value)) note(found, String(stated.value), 'N-NUMBER');
    return stated;
  }
  return {
    file,
    findings,
    cell,
    text: (name) => tidy(cell(name).text),
    number(name, { unit, scale = 0, unbounded = false }) {
      const found = cell(name);
      const column: NumberColumn = { format: numbers, unit, scale, unbounded };
      return tidy(found.text) === '' ? null : keep(found, readNumber(found.text, column));
    },
    rank(name) {
      const found = cell(name);
      return tidy(found.text) === '' ? null : keep(found, readRank(found.text));
    },
    date(name) {
      const found = cell(name);
      if (tidy(found.text) === '') return null;
      const read = readDate(found.text, year);
      if ('refused' in read) return refuse(found, read.refused);
      if (read.date !== found.text) note(found, read.date, 'N-DATE');
      return read.date;
    },
    period(name) {
      const found = cell(name);
      const read: PeriodReading = readPeriod(found.text);
      if ('refused' in read) return refuse(found, read.refused);
      note(found, `${read.period.start ?? ''}/${read.period.end ?? ''}`, 'N-PERIOD');
      return read;
    },
  };
}

const undefinedNote = (mark: string): Problem =>
  problem(
    'E-NOTE-UNDEFINED',
    `ghi chú ${mark} không được giải thích dưới bảng; hãy thêm dòng ghi chú hoặc bỏ dấu`,
    `note ${mark} is not explained below the table; add the note or remove its sign`,
  );
