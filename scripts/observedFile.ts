import type { ReadFile } from '../src/normalise/account.ts';
import type { RowOutcome } from '../src/normalise/observe/draft.ts';
import { type Quarantined, quarantined } from '../src/normalise/quarantined.ts';

/** A file that was read with its rows that are not published. */
export interface ObservedFile extends ReadFile {
  readonly quarantine: readonly Quarantined[];
}

/** Returns how many rows became what. */
export function rowsOf(outcomes: readonly RowOutcome[]): ReadFile['rows'] {
  const of = (kind: RowOutcome['outcome']): number =>
    outcomes.filter(({ outcome }) => outcome === kind).length;
  const duplicates = of('duplicate');
  return {
    data: outcomes.length,
    published: of('published'),
    rejected: of('rejected'),
    ...(duplicates > 0 && { duplicates }),
  };
}

/** Returns the rows that are not published, as they stand in their file. */
export const refusedRows = (outcomes: readonly RowOutcome[], file: string): Quarantined[] =>
  outcomes.filter(({ outcome }) => outcome === 'rejected').map((each) => quarantined(each, file));
