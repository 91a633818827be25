import type { At } from '../messages.ts';
import type { PlainReader } from '../plain/plainReader.ts';
import type { ByteCounts } from './byteCounts.ts';

/** One cell as it stands in the file. */
export interface TextCell {
  readonly text: string;
  /** Physical line, from 1; a cell with line breaks has that of its first character. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Workbooks only: the name of the sheet. */
  readonly sheet?: string;
  /** Workbooks only: what the sheet shows, where that is not `text`. */
  readonly shown?: string;
  /** Workbooks only: the number as it is stored; a text of digits has none. */
  readonly stored?: number;
  /** Workbooks only: the value was computed by a formula when the file was saved. */
  readonly formula?: true;
  /** Workbooks only: its text was joined from several runs. */
  readonly rich?: true;
}

/** What a row is, where the form of a sheet alone tells it. */
export type SheetRowKind = 'index' | 'section' | 'note';

export interface Row {
  /** Physical line, from 1. */
  readonly line: number;
  readonly cells: readonly TextCell[];
  /** Workbooks only; absent where the row may be data. */
  readonly sheetKind?: SheetRowKind;
  /** Workbooks only: codes of what makes a row of data unreadable. */
  readonly faults?: readonly string[];
}

/** What a record of a file is; data alone are rows. */
export const recordKinds = [
  'preamble',
  'header',
  'repeated-header',
  'index',
  'section',
  'blank',
  'note',
  'total',
  'comment',
  'data',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record that is no row of data. */
export interface OtherRow extends Row {
  readonly kind: Exclude<RecordKind, 'data'>;
}

/** Returns a record as what it is. */
export const otherRow = <K extends OtherRow['kind']>(
  { line, cells, sheetKind, faults }: Row,
  kind: K,
): OtherRow & { readonly kind: K } => ({
  line,
  cells,
  ...(sheetKind === undefined ? {} : { sheetKind }),
  ...(faults === undefined ? {} : { faults }),
  kind,
});

/** The rows of one file, untyped; each has as many cells as the header. */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Rows of data in the file, which is more than `rows` where some could not be read. */
  readonly dataRows: number;
  /** Workbooks only: the name of the sheet. */
  readonly sheet?: string;
  /** Workbooks only: each column's lowest header cell, for messages; as long as `header`. */
  readonly headerCells?: readonly TextCell[];
  /** Physical line of the header; 1 where it is not said. */
  readonly headerLine?: number;
  /** Records that are no rows of data, each kind in the order of the file. */
  readonly others?: readonly OtherRow[];
  /** Rows of data that can't be read and so are not in `rows`; each has its message. */
  readonly unread?: readonly Row[];
  /** How many records its reader met, whatever became of them; 0 where it could not be read. */
  readonly recordCount?: number;
  /** Delimited files only: where their bytes are. */
  readonly bytes?: ByteCounts;
  /** Signs of notes that the table explains below it: `*`, `1`. */
  readonly marks?: ReadonlySet<string>;
  /** What read those of its rows that need no care. */
  readonly plain?: PlainReader;
}

/** Returns the place of a cell, for messages. */
export const atCell = (file: string, { line, column, text, sheet }: TextCell): At => ({
  file,
  ...(sheet === undefined ? {} : { sheet }),
  line,
  column,
  cell: text,
});

/** Returns the place of a row, for messages. */
export const atRow = (file: string, { line, cells }: Row): At => ({
  file,
  ...(cells[0]?.sheet === undefined ? {} : { sheet: cells[0].sheet }),
  line,
  column: 0,
  cell: cells.map(({ text }) => text).join(','),
});
