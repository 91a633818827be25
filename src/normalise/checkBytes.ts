import type { Message } from '../model/account.ts';
import type { ChangeLine } from './changes.ts';
import type { Known } from './known.ts';
import type { Report } from './messages.ts';
import type { ObservedTable } from './observe/draft.ts';
import { observeTable } from './observe/observeTable.ts';
import { readTable } from './read/readTable.ts';
import type { Table } from './read/table.ts';
import { reviewTable } from './review/reviewTable.ts';
import { fails } from './codes.ts';
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

const none = ({ rows, outcomes }: ObservedTable, codes: readonly string[]): ObservedTable => ({
  drafts: [],
  rows: { data: rows.data, published: 0, rejected: rows.data, duplicates: 0 },
  outcomes: outcomes.map((each) =>
    each.outcome === 'rejected' ? each : { ...each, outcome: 'rejected', drafts: [], codes },
  ),
});

/**
 * Returns what the bytes of a table hold by its description: bytes to rows to figures with
 * their places, and what became of each row. Pure: the build and the browser share it.
 */
export function checkBytes(file: TableBytes, known: Known): CheckedBytes {
  const messages: Message[] = [];
  const changes: ChangeLine[] = [];
  const report: Report = (message) => void messages.push(message);
  const change = (line: ChangeLine): void => void changes.push(line);
  const table = readTable(file.bytes, file.spec, file.file, report, change);
  const readable = table.header.length > 0;
  const nothing: ObservedTable = {
    drafts: [],
    outcomes: [],
    rows: { data: 0, published: 0, rejected: 0, duplicates: 0 },
  };
  const observed = readable ? observeTable(table, file.spec, known, report, change) : nothing;
  const reviewed = readable ? reviewTable(table, file, observed, known, report) : observed;
  const codes = [...new Set(messages.map(({ code }) => code))].filter(fails);
  const refused = codes.length > 0;
  return {
    ...(refused ? none(reviewed, codes) : reviewed),
    table,
    messages,
    changes,
    refused,
  };
}
