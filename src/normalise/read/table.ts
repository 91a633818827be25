import type { At } from '../messages.ts';

/** One cell as it stands in the file. */
export interface TextCell {
  readonly text: string;
  /** Physical line, from 1; a cell with line breaks has that of its first character. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export interface Row {
  /** Physical line, from 1. */
  readonly line: number;
  readonly cells: readonly TextCell[];
}

/** The rows of one file, untyped; each has as many cells as the header. */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Rows of data in the file, which is more than `rows` where some could not be read. */
  readonly dataRows: number;
}

/** Returns the place of a cell, for messages. */
export const atCell = (file: string, { line, column, text }: TextCell): At => ({
  file,
  line,
  column,
  cell: text,
});

/** Returns the place of a row, for messages. */
export const atRow = (file: string, { line, cells }: Row): At => ({
  file,
  line,
  column: 0,
  cell: cells.map(({ text }) => text).join(','),
});
