import { readPeriod } from '../cells/readPeriod.ts';
import { changed, type ChangeSink } from '../changes.ts';
import type { Known } from '../known.ts';
import { about, error, info, rejected, type Report } from '../messages.ts';
import { publishedBy } from '../corrections/reviewer.ts';
import { atRow, type Row, type Table } from '../read/table.ts';
import type { FigureSpec, FileSpec } from '../tableSpec.ts';
import { columnMap } from './cells.ts';
import { checkColumns } from './columns.ts';
import { PlainRow } from '../plain/plainRow.ts';
import { PlainOutcome } from '../plain/plainOutcome.ts';
import { markShared, plainTable } from '../plain/plainTable.ts';
import { type Draft, type ObservedTable, observedTable, type RowOutcome } from './draft.ts';
import { headingScales } from './headingScales.ts';
import { observeRow, scanRow } from './observeRow.ts';
import { rowFigures } from './rowFigures.ts';
import { type CellFormat, rowReader } from './rowReader.ts';
import { settleRows } from './settleRows.ts';

const emptyRow = {
  vi: 'nguồn để trống mọi ô số của dòng này',
  en: 'the source leaves every number of this row empty',
};

function checkIndicators(spec: FileSpec, file: string, { catalogue }: Known, report: Report): void {
  for (const { indicator } of spec.figures) {
    if (catalogue.has(indicator)) continue;
    const at = { file, line: 0, column: 0, cell: indicator };
    const [vi, en] = [
      `chỉ tiêu chưa có trong danh mục: "${indicator}"; hãy sửa table.json hoặc thêm vào danh mục`,
      `unknown indicator: "${indicator}"; mend table.json or add it to the catalogue`,
    ];
    report(error('E-INDICATOR-UNKNOWN', at, vi, en));
  }
}

function reportIgnored(
  { header, file, headerLine = 1 }: Table,
  spec: FileSpec,
  report: Report,
): void {
  for (const { column, reason } of spec.ignoredColumns) {
    const at = { file, line: headerLine, column: header.indexOf(column) + 1, cell: column };
    const [vi, en] = [`cột không công bố: ${reason.vi}`, `column not published: ${reason.en}`];
    report(info('I-COLUMN', at, vi, en));
  }
}

/** Columns that are periods: what each heading is read as. */
function notePeriods(
  { header, file, headerLine = 1 }: Table,
  { figures }: FileSpec,
  change: ChangeSink,
): void {
  const periods = new Map(figures.map(({ value, period }) => [value ?? '', period]));
  for (const [column, period] of periods) {
    if (period === undefined) continue;
    const read = readPeriod(period);
    if ('refused' in read) continue;
    const at = { file, line: headerLine, column: header.indexOf(column) + 1, cell: column };
    const { start, end } = read.period;
    change(changed('N-PERIOD', at, `${start ?? ''}/${end ?? ''}`));
  }
}

/** What all rows of a table are read with. */
interface Reading {
  readonly table: Table;
  readonly spec: FileSpec;
  readonly known: Known;
  readonly format: CellFormat;
  readonly columns: ReadonlyMap<string, number>;
  readonly scaleOf: (figure: FigureSpec) => number;
}

function observeOne(row: Row, reading: Reading, report: Report): RowOutcome {
  const { table, spec, known, format, columns, scaleOf } = reading;
  const reader = rowReader(row, columns, format);
  const { findings } = reader;
  scanRow(row, table.header, spec, reader);
  const holds = rowFigures(spec, reader);
  const hostile = findings.errors.length > 0;
  const drafts =
    'figures' in holds && !hostile ? observeRow(holds.figures, spec, scaleOf, known, reader) : [];
  if ('unknown' in holds)
    findings.errors.push({ at: atRow(table.file, row), problem: holds.unknown });
  const figures = 'figures' in holds ? holds.figures.length : 0;
  const passes = ({ at, problem: { code } }: (typeof findings.errors)[number]) =>
    publishedBy(known.exceptions ?? [], { ...at, code });
  const standing = findings.errors.filter((each) => !passes(each));
  const [first] = standing;
  const seen = new Set<string>();
  for (const { at, problem } of findings.errors) {
    const key = `${problem.code}:${at.line}:${at.column}`;
    if (!seen.has(key)) report(about('error', at, problem));
    seen.add(key);
  }
  if (first)
    return {
      row,
      outcome: 'rejected',
      drafts: [],
      codes: [...new Set(standing.map(({ problem }) => problem.code))],
      figures,
      changes: [],
    };
  if (drafts.length === 0) {
    report(rejected(atRow(table.file, row), 'ignored' in holds ? holds.ignored : emptyRow));
    return { row, outcome: 'rejected', drafts, codes: ['R-ROW'], figures, changes: [] };
  }
  for (const { at, problem } of uniqueRemarks(findings.remarks))
    report(about('warning', at, problem));
  const passed = findings.errors.map(({ at }) => at.column);
  return {
    row,
    outcome: 'published',
    drafts: passed.length === 0 ? drafts : flagReviewed(drafts, passed),
    codes: [],
    figures,
    changes: findings.changes,
  };
}

/** Figures of the cells that a review lets stand; of the whole row where the cell holds none. */
function flagReviewed(drafts: readonly Draft[], columns: readonly number[]): Draft[] {
  const own = drafts.filter(({ at }) => columns.includes(at.column));
  const flagged = own.length === 0 ? drafts : own;
  return drafts.map((draft) =>
    flagged.includes(draft) ? { ...draft, flags: [...draft.flags, 'reviewed'] } : draft,
  );
}

const uniqueRemarks = <
  T extends { at: { column: number; line: number }; problem: { code: string } },
>(
  remarks: readonly T[],
): T[] => [
  ...new Map(
    remarks.map((each) => [`${each.problem.code}:${each.at.line}:${each.at.column}`, each]),
  ).values(),
];

/** What became of each row: plain ones that stand alone are known already, the others are read cell by cell. */
function observeRows(reading: Reading, report: Report): RowOutcome[] {
  const { table, spec, known, scaleOf } = reading;
  const careful = (row: Row, to: Report = report): RowOutcome => observeOne(row, reading, to);
  const plain = plainTable(table, spec, known, scaleOf, (row) => careful(row, () => {}));
  if (!plain) return table.rows.map((row) => careful(row));
  const found = table.rows.map((row) => (row instanceof PlainRow ? row : careful(row)));
  markShared(
    found.flatMap((each) => (each instanceof PlainRow ? [] : [each])),
    plain.times,
  );
  return found.map((each) => {
    if (!(each instanceof PlainRow)) return each;
    return each.alone ? new PlainOutcome(each, plain) : careful(each);
  });
}

/**
 * Returns the figures of an official table by its description, with what became of each of
 * its rows. A cell is a number, absent (empty, or a word that says why) or an error; zero is
 * a number. A row with an error is not published.
 */
export function observeTable(
  table: Table,
  spec: FileSpec,
  known: Known,
  report: Report,
  change: ChangeSink,
): ObservedTable {
  const { file, headerLine = 1 } = table;
  checkColumns(table.header, spec, file, report, headerLine);
  checkIndicators(spec, file, known, report);
  reportIgnored(table, spec, report);
  notePeriods(table, spec, change);
  const scaleOf = headingScales(table, spec, known.catalogue, report, change);
  const format = {
    file,
    numbers: spec.numbers,
    year: spec.year ?? null,
    marks: table.marks ?? new Set<string>(),
  };
  const reading = {
    table,
    spec,
    known,
    format,
    columns: columnMap(table.header),
    scaleOf,
  };
  const observed = observeRows(reading, report);
  const unread = (table.unread ?? []).map((row): RowOutcome => ({
    row,
    outcome: 'rejected',
    drafts: [],
    codes: row.faults ?? ['E-STR-EXTRA-CELL'],
    figures: spec.figures.length,
    changes: [],
  }));
  const outcomes = [...settleRows(observed, file, report), ...unread];
  const of = (kind: RowOutcome['outcome']): number =>
    outcomes.filter(({ outcome }) => outcome === kind).length;
  const [published, duplicates] = [of('published'), of('duplicate')];
  const rows = {
    data: table.dataRows,
    published,
    rejected: table.dataRows - published - duplicates,
    duplicates,
  };
  return observedTable(outcomes, rows);
}
