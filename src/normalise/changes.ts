import type { At } from './messages.ts';

/** What was read otherwise than it was written, with nothing lost: a line of the account. */
export interface ChangeLine {
  /** Stable: `N-NUMBER`. */
  readonly code: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** Where changes go. */
export type ChangeSink = (change: ChangeLine) => void;

/** Returns a line of what was changed. */
export const changed = (
  code: string,
  { file, sheet, line, column, cell }: At,
  to: string,
): ChangeLine => ({
  code,
  file,
  sheet: sheet ?? null,
  line,
  column,
  from: cell,
  to,
});
