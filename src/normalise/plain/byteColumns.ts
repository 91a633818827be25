/** The rows of a plain table, column by column. */
export interface ByteColumns {
  readonly rows: number;
  /** Numbers in a row; those of row `i` begin at `i * slots`. */
  readonly slots: number;
  readonly numbers: Int32Array;
  /** For each way to write the time: the row of each unit by its position, from 1; 0 for none. */
  readonly rowOf: readonly Uint32Array[];
  /** For each way to write the time: where the line of its first row begins and ends. */
  readonly samples: ReadonlyArray<readonly [start: number, end: number]>;
}
