import type { Message } from '../model/account.ts';
import type { Observation } from '../model/observation.ts';
import type { ChangeLine } from './changes.ts';
import { check } from './check/check.ts';
import { flag } from './check/flag.ts';
import { checkBytes, type TableBytes } from './checkBytes.ts';
import { fails } from './codes.ts';
import { completeRates } from './derive/completeRates.ts';
import { deriveRates } from './derive/deriveRates.ts';
import { mergeParts } from './derive/mergeParts.ts';
import { harmonise, type Placed } from './harmonise.ts';
import type { Known } from './known.ts';
import type { Report } from './messages.ts';
import type { Draft, RowOutcome } from './observe/draft.ts';
import { mustAddUp, type Sums } from './identities.ts';
import { compareHistory } from './review/compareHistory.ts';
import { suspicions } from './review/suspicions.ts';
import { sortMessages } from './account.ts';
import { sumsOf } from './sumsOf.ts';

/** A message of the check, flat, as it is printed as JSON. */
export interface CheckMessage {
  readonly code: string;
  readonly severity: Message['severity'];
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
  readonly column: number;
  readonly cell: string;
  readonly vi: string;
  readonly en: string;
}

/** A row that is not published, as it stands in the file, with the codes of its reasons. */
export interface Quarantined {
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
  readonly cells: readonly string[];
  readonly codes: readonly string[];
}

/** What a table holds and what is wrong with it. */
export interface CheckedTable extends Sums {
  readonly sha256: string;
  readonly messages: readonly CheckMessage[];
  readonly changes: readonly ChangeLine[];
  readonly observations: readonly Observation[];
  readonly quarantine: readonly Quarantined[];
  /** True where the whole file is refused. */
  readonly refused: boolean;
  /** Sections, totals and notes below the table, as they stand there. */
  readonly notes: readonly string[];
}

/** Returns a message of the check, flat. */
export const flatMessage = ({ text, sheet, ...rest }: Message): CheckMessage => ({
  code: rest.code,
  severity: rest.severity,
  file: rest.file,
  sheet: sheet ?? null,
  line: rest.line,
  column: rest.column,
  cell: rest.cell,
  ...text,
});

function figuresOf(drafts: readonly Draft[], known: Known, report: Report): Placed[] {
  const placed = harmonise(drafts, known.places, known.aliases, report);
  const rated = completeRates(
    deriveRates(mergeParts(placed, report), [...known.catalogue.values()]),
    report,
  );
  const figures = flag(rated, report);
  check(figures, known.catalogue, report);
  return figures;
}

const cellKey = ({ line, column }: { readonly line: number; readonly column: number }): string =>
  `${line}:${column}`;

/** Rows of which a figure can't stand beside the others of its row or file are not published. */
function withoutWrong(outcomes: readonly RowOutcome[], errors: readonly Message[]): RowOutcome[] {
  const codes = Map.groupBy(errors, cellKey);
  return outcomes.map((each): RowOutcome => {
    const wrong = each.drafts.flatMap(({ at }) => codes.get(cellKey(at)) ?? []);
    return wrong.length === 0
      ? each
      : {
          ...each,
          outcome: 'rejected',
          drafts: [],
          codes: [...new Set(wrong.map(({ code }) => code))],
        };
  });
}

const quarantined = ({ row, codes }: RowOutcome, file: string): Quarantined => ({
  file,
  sheet: row.cells[0]?.sheet ?? null,
  line: row.line,
  cells: row.cells.map(({ text }) => text),
  codes,
});

function published(figure: Placed): Observation {
  const observation: Placed & { at?: unknown; unbounded?: unknown } = { ...figure };
  delete (observation as { at?: unknown }).at;
  delete observation.unbounded;
  return observation;
}

const hexOf = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Returns the SHA-256 of bytes in hexadecimal digits. */
export const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hexOf(await globalThis.crypto.subtle.digest('SHA-256', bytes));

/** Returns the check of bytes whose checksum is known already; the same as `checkTable`. */
export function checkTableBytes(file: TableBytes, known: Known): CheckedTable {
  const read = checkBytes(file, known);
  const messages = [...read.messages];
  const report: Report = (message) => void messages.push(message);
  const found: Message[] = [];
  const all = figuresOf(read.drafts, known, (message) => void found.push(message));
  const errors = found.filter(({ severity }) => severity === 'error');
  errors.forEach(report);
  const outcomes = withoutWrong(read.outcomes, errors);
  const remark: Report = (message) => {
    if (message.severity !== 'error') report(message);
  };
  if (errors.length === 0) found.forEach(remark);
  const figures =
    errors.length === 0
      ? all
      : figuresOf(
          outcomes.flatMap(({ drafts }) => drafts),
          known,
          remark,
        );
  suspicions(figures, file.spec, file.file, known, report);
  compareHistory(figures, file.spec, known, report);
  const codes = [...new Set(messages.map(({ code }) => code))].filter(fails);
  const refused = codes.length > 0;
  const final = refused
    ? outcomes.map((each): RowOutcome =>
        each.outcome === 'rejected' ? each : { ...each, outcome: 'rejected', drafts: [], codes },
      )
    : outcomes;
  const { others = [] } = read.table;
  const sums = sumsOf(read.table, final, file.spec);
  mustAddUp(sums);
  return {
    ...sums,
    file: file.file,
    sha256: file.sha256,
    messages: sortMessages(messages).map(flatMessage),
    changes: refused ? [] : read.changes,
    observations: refused ? [] : figures.map(published),
    quarantine: final
      .filter(({ outcome }) => outcome === 'rejected')
      .map((each) => quarantined(each, file.file)),
    refused,
    notes: others
      .filter(({ kind }) => kind === 'note')
      .map(({ cells }) =>
        cells
          .map(({ text }) => text)
          .filter((text) => text !== '')
          .join(' '),
      ),
  };
}

/** What is checked: the bytes as they are, their name, and how to read them. */
export interface CheckOptions {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly file: string;
  readonly spec: TableBytes['spec'];
  readonly known: Known;
}

/**
 * Returns what a table holds, row by row accounted for, and everything that is wrong with it,
 * each with a stable code, its cell, and what to do in both languages. Pure: the build, the
 * command and the page in the browser give the same answer.
 */
export const checkTable = async ({
  bytes,
  file,
  spec,
  known,
}: CheckOptions): Promise<CheckedTable> =>
  checkTableBytes({ bytes, file, spec, sha256: await sha256Of(bytes) }, known);
