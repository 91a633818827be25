import type { Text } from '../../locales.ts';
import type { Modality, Qualifier, Status } from '../../model/observation.ts';

/** What is wrong with a cell, or worth saying of it: a stable code and what to do. */
export interface Problem extends Text {
  readonly code: string;
}

/** Returns a problem. */
export const problem = (code: string, vi: string, en: string): Problem => ({ code, vi, en });

/** What a cell states: a number with its words, or why there is none. */
export interface Stated {
  /** Null where the cell states an absence, or two counts alone. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  /** `normal`, or why the value is absent. Zero is a value. */
  readonly status: Status;
  /** Ranks: among how many, where the cell says so. */
  readonly rankOf: number | null;
  /** Shares printed as two counts: `64/64`. */
  readonly counts: { readonly numerator: number; readonly denominator: number } | null;
  /** The note that the cell refers to: `*` or a number. */
  readonly mark: string | null;
  /** A word about the number that no field holds: provisional. */
  readonly note: Text | null;
}

/** A cell that was read, with remarks, or the reason why it could not be. */
export type Reading =
  { readonly stated: Stated; readonly remarks: readonly Problem[] } | { readonly refused: Problem };

const exactly: Stated = {
  value: null,
  qualifier: 'exact',
  modality: 'actual',
  status: 'normal',
  rankOf: null,
  counts: null,
  mark: null,
  note: null,
};

/** Returns a reading of these parts; what is not named is exact, actual and normal. */
export const stated = (parts: Partial<Stated>, remarks: readonly Problem[] = []): Reading => ({
  stated: { ...exactly, ...parts },
  remarks,
});

/** Returns the reading of a cell that can't be read. */
export const refused = (code: string, vi: string, en: string): Reading => ({
  refused: problem(code, vi, en),
});
