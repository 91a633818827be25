import type { Row } from '../../../src/normalise/read/table.ts';

/** Returns a record of these cells on a line. */
export const record = (cells: readonly string[], line = 1): Row => ({
  line,
  cells: cells.map((text, i) => ({ text, line, column: i + 1 })),
});

/** Returns records of these cells, each on a line of its own from 1. */
export const records = (rows: ReadonlyArray<readonly string[]>): Row[] =>
  rows.map((cells, i) => record(cells, i + 1));
