import type { TextCell } from './table.ts';

/** Returns the cells of a line. */
export const splitLine = ({ raw, delimiter, line }: LineRecord): TextCell[] =>
  raw.split(delimiter).map((text, i) => ({ text, line, column: i + 1 }));

/** A record on one line and without quotes. Its cells are taken apart for the first who asks. */
export class LineRecord {
  readonly line: number;
  /** The whole text of the file. */
  readonly text: string;
  readonly delimiter: string;
  readonly start: number;
  /** Where its last cell ends; `end` is behind the line's end. */
  readonly stop: number;
  readonly end: number;
  #cells: readonly TextCell[] | null = null;

  constructor(
    line: number,
    text: string,
    delimiter: string,
    [start, stop, end]: readonly [number, number, number],
  ) {
    this.line = line;
    this.text = text;
    this.delimiter = delimiter;
    this.start = start;
    this.stop = stop;
    this.end = end;
  }

  /** Its characters. */
  get raw(): string {
    return this.text.slice(this.start, this.stop);
  }

  get cells(): readonly TextCell[] {
    this.#cells ??= splitLine(this);
    return this.#cells;
  }
}
