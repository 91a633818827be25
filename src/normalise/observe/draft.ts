import type { Observation } from '../../model/observation.ts';
import type { ChangeLine } from '../changes.ts';
import type { At } from '../messages.ts';
import type { Row } from '../read/table.ts';

/** A place as a file writes it. */
export interface PlaceText {
  readonly scheme: 'code' | 'portal' | 'name';
  readonly text: string;
  /** The place's name as printed, to check the code by; null where the file has none. */
  readonly name: string | null;
  /** The place's code in a second column; null where the file has none. */
  readonly code: string | null;
  /** Names that the source writes otherwise, by name. */
  readonly otherNames: ReadonlyMap<string, string>;
  /** Code and name of the province that holds it, where the file or its description says; null for neither. */
  readonly province?: { readonly code: string | null; readonly name: string | null } | null;
  /** Its cell. */
  readonly at: At;
}

/**
 * A figure as its file gives it: places not yet looked up, and a rate that is
 * printed as two counts alone still without its value.
 */
export interface Draft extends Omit<Observation, 'places' | 'version'> {
  readonly places: readonly PlaceText[];
  readonly at: At;
  /** Rates that may exceed 100. */
  readonly unbounded?: true;
}

/** Drafts of one file with the account of its rows. */
export interface Observed {
  readonly drafts: readonly Draft[];
  readonly rows: { readonly data: number; readonly published: number; readonly rejected: number };
}

/** What became of a row of a table. */
export interface RowOutcome {
  readonly row: Row;
  readonly outcome: 'published' | 'rejected' | 'duplicate';
  readonly drafts: readonly Draft[];
  /** Codes of the reasons for which it was rejected. */
  readonly codes: readonly string[];
  /** How many figures it may hold. */
  readonly figures: number;
  /** What was read in it otherwise than it was written; none of a row that is rejected at once. */
  readonly changes: readonly ChangeLine[];
}

/** Returns the outcome of a row that is not published after all. */
export const takenBack = (
  each: RowOutcome,
  outcome: 'rejected' | 'duplicate',
  codes: readonly string[],
): RowOutcome => ({
  row: each.row,
  outcome,
  drafts: [],
  codes,
  figures: each.figures,
  get changes() {
    return each.changes;
  },
});

/** Figures of a table and what became of each of its rows: data = published + rejected + duplicates. */
export interface ObservedTable {
  /** Those of all outcomes, put together for each who asks. */
  readonly drafts: readonly Draft[];
  readonly outcomes: readonly RowOutcome[];
  readonly rows: Observed['rows'] & { readonly duplicates: number };
}

/** Returns a table by what became of its rows. */
export const observedTable = (
  outcomes: readonly RowOutcome[],
  rows: ObservedTable['rows'],
): ObservedTable => ({
  outcomes,
  rows,
  get drafts() {
    return outcomes.flatMap(({ drafts }) => drafts);
  },
});
