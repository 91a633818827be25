import type { Message } from '../model/account.ts';
import type { ChangeLine, ChangeSink } from './changes.ts';
import type { Known } from './known.ts';
import type { Report } from './messages.ts';
import { type ObservedTable, observedTable, type RowOutcome, takenBack } from './observe/draft.ts';
import { correctTable, type CorrectedTable, leftOutcome } from './corrections/correctTable.ts';
import type { ReviewedCell } from './corrections/readCorrections.ts';
import { reportNeedless } from './corrections/reportNeedless.ts';
import { publishedBy, reviewed } from './corrections/reviewer.ts';
import { observeTable } from './observe/observeTable.ts';
import { plainReaderOf } from './plain/plainReaderOf.ts';
import { readTable } from './read/readTable.ts';
import type { Table } from './read/table.ts';
import { mustAddUp } from './identities.ts';
import { columnKinds } from './read/workbook/columnKind.ts';
import { isWorkbookName } from './read/workbook/openWorkbook.ts';
import { readWorkbook } from './read/workbook/readWorkbook.ts';
import { reviewTable } from './review/reviewTable.ts';
import { fails } from './codes.ts';
import { sumsOf } from './sumsOf.ts';
import type { FileSpec } from './tableSpec.ts';

/** The bytes of a file with what is said of it. */
export interface TableBytes {
  readonly bytes: Uint8Array;
  /** Path, as messages name it. */
  readonly file: string;
  readonly sha256: string;
  readonly spec: FileSpec;
}

/** A table that was read and observed. */
export interface CheckedBytes extends ObservedTable {
  readonly table: Table;
  readonly messages: readonly Message[];
  readonly changes: readonly ChangeLine[];
  /** True where nothing of the file may be published. */
  readonly refused: boolean;
}

const none = ({ rows, outcomes }: ObservedTable, codes: readonly string[]): ObservedTable =>
  observedTable(
    outcomes.map((each) =>
      each.outcome === 'rejected' ? each : takenBack(each, 'rejected', codes),
    ),
    { data: rows.data, published: 0, rejected: rows.data, duplicates: 0 },
  );

/** The table of a file, read as its name says. */
function tableOf(
  { bytes, spec, file }: TableBytes,
  known: Known,
  report: Report,
  change: ChangeSink,
): Table {
  const { catalogue } = known;
  if (!isWorkbookName(file))
    return readTable(bytes, spec, file, report, change, plainReaderOf(file, spec, known));
  return readWorkbook(bytes, spec, columnKinds(spec, catalogue), file, report, change);
}

// Messages about a workbook as a whole name the sheet that was read.
const inSheet =
  ({ sheet, file }: Table) =>
  (message: Message): Message =>
    sheet === undefined || message.line === 0 || message.file !== file
      ? message
      : { sheet, ...message };

/** The outcomes with the rows that a review left out, and without a total that it let stand. */
function withReviewed(
  observed: ObservedTable,
  leftOut: CorrectedTable['leftOut'],
  { file, spec }: TableBytes,
  exceptions: readonly ReviewedCell[],
): ObservedTable {
  if (exceptions.length === 0) return observed;
  const figures = spec.layout === 'wide' ? spec.figures.length : 0;
  const stands = ({ row: { line }, codes, figures: held }: RowOutcome): boolean =>
    held === 0 && codes.some((code) => publishedBy(exceptions, { code, file, line }));
  const outcomes = [
    ...observed.outcomes.filter((each) => !stands(each)),
    ...leftOut.map(({ row, code }) => leftOutcome(row, code, figures)),
  ];
  return observedTable(outcomes, observed.rows);
}

/**
 * Returns what the bytes of a table hold by its description: bytes to rows to figures with
 * their places, and what became of each row. Pure: the build and the browser share it.
 *
 * @throws {Error} where its own account does not add up: then nothing may be published
 */
export function checkBytes(file: TableBytes, known: Known): CheckedBytes {
  const messages: Message[] = [];
  const changes: ChangeLine[] = [];
  const exceptions = (known.exceptions ?? []).filter((each) => each.file === file.file);
  const report: Report = (message) => void messages.push(reviewed(message, exceptions));
  const change = (line: ChangeLine): void => void changes.push(line);
  const raw = tableOf(file, known, report, change);
  if (exceptions.length > 0) reportNeedless(raw, file.spec, exceptions, known, messages, report);
  const { table, leftOut } = correctTable(raw, exceptions, report, change);
  const readable = table.header.length > 0;
  const nothing = observedTable([], { data: 0, published: 0, rejected: 0, duplicates: 0 });
  const observed = readable ? observeTable(table, file.spec, known, report, change) : nothing;
  const whole = readable ? reviewTable(table, file, observed, known, report) : observed;
  const settled = withReviewed(whole, leftOut, file, exceptions);
  const codes = [...new Set(messages.filter(fails).map(({ code }) => code))];
  const refused = codes.length > 0;
  const final = refused ? none(settled, codes) : settled;
  const sums = sumsOf(table, final.outcomes, file.spec);
  mustAddUp(sums);
  const { outcomes } = final;
  return {
    outcomes,
    get drafts() {
      return final.drafts;
    },
    rows: sums.rows,
    table,
    messages: messages.map(inSheet(table)),
    get changes() {
      return [...changes, ...outcomes.flatMap((each) => each.changes)];
    },
    refused,
  };
}
