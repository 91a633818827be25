import type { Report } from '../../../src/normalise/messages.ts';
import { said } from '../said.ts';

/** Returns a file of rows of these columns; a cell that is not given is empty. */
export const csv = (
  columns: readonly string[],
  ...rows: ReadonlyArray<Readonly<Record<string, string>>>
): string =>
  [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

/** Returns what a reader makes of a file, with what it says. */
export function listed<T>(read: (report: Report) => T) {
  const made: T[] = [];
  const messages = said((report) => void made.push(read(report)));
  return { ...made[0]!, messages };
}
