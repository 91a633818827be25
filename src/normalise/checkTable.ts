import type { Message } from '../model/account.ts';
import type { Observation } from '../model/observation.ts';
import type { ChangeLine } from './changes.ts';
import type { TableBytes } from './checkBytes.ts';
import { checkFolder, type FolderFile } from './checkFolder.ts';
import type { Known } from './known.ts';
import { quietSums } from './plain/quietSums.ts';
import { published } from './published.ts';
import { mustAddUp, type Sums } from './identities.ts';
import { type Quarantined, quarantined } from './quarantined.ts';
import { sortMessages } from './account.ts';
import { sumsOf } from './sumsOf.ts';
import { sha256 } from './sha256.ts';

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

/** What a table holds and what is wrong with it. */
export interface CheckedTable extends Sums {
  readonly sha256: string;
  readonly messages: readonly CheckMessage[];
  /** Put together for each who asks, as are the observations. */
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

const hexOf = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Returns the SHA-256 of bytes in hexadecimal digits, on pages of plain http too. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  return subtle ? hexOf(await subtle.digest('SHA-256', bytes)) : sha256(bytes);
}

/** Returns what is said of a file that was checked with its folder. */
export function checkedTable({
  file,
  read,
  outcomes,
  messages,
  refused,
  figures,
}: FolderFile): CheckedTable {
  const { others = [] } = read.table;
  const sums = sumsOf(read.table, outcomes, file.spec);
  mustAddUp(sums);
  return {
    ...sums,
    file: file.file,
    sha256: file.sha256,
    messages: sortMessages(messages).map(flatMessage),
    get changes() {
      return refused ? [] : read.changes;
    },
    get observations() {
      return figures.map(published);
    },
    quarantine: outcomes
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

/** The check of a table of which there is nothing to say; what it holds is read for who asks. */
function quietTable(file: TableBytes, known: Known): CheckedTable | null {
  const sums = quietSums(file, known);
  if (!sums) return null;
  let read: CheckedTable | null = null;
  const careful = (): CheckedTable => (read ??= carefulTable(file, known, []));
  return {
    ...sums,
    sha256: file.sha256,
    messages: [],
    get changes() {
      return careful().changes;
    },
    get observations() {
      return careful().observations;
    },
    quarantine: [],
    refused: false,
    notes: [],
  };
}

function carefulTable(file: TableBytes, known: Known, others: readonly TableBytes[]): CheckedTable {
  const { files, messages } = checkFolder([file, ...others], known);
  const [own] = files;
  if (!own) throw new Error(`missing file of the check: ${file.file}`);
  return checkedTable({ ...own, messages: [...own.messages, ...messages] });
}

/**
 * Returns the check of bytes whose checksum is known already; the same as `checkTable`. The other
 * files of its `table.json`, where given, are what it is compared with.
 */
export function checkTableBytes(
  file: TableBytes,
  known: Known,
  others: readonly TableBytes[] = [],
): CheckedTable {
  const quiet = others.length === 0 ? quietTable(file, known) : null;
  return quiet ?? carefulTable(file, known, others);
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
