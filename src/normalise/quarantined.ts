import type { RefusedRow } from './edited/readEdited.ts';

/** A row that is not published, as it stands in the file, with the codes of its reasons. */
export interface Quarantined {
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
  readonly cells: readonly string[];
  readonly codes: readonly string[];
}

/** Returns a row that is not published as it stands in its file. */
export const quarantined = ({ row, codes }: RefusedRow, file: string): Quarantined => ({
  file,
  sheet: row.cells[0]?.sheet ?? null,
  line: row.line,
  cells: row.cells.map(({ text }) => text),
  codes,
});
