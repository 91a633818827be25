import type { Observation } from '../../model/observation.ts';
import type { At } from '../messages.ts';

/** A place as a file writes it. */
export interface PlaceText {
  readonly scheme: 'code' | 'portal';
  readonly text: string;
  /** The place's name as printed, to check the code by; null where the file has none. */
  readonly name: string | null;
  /** The place's code in a second column; null where the file has none. */
  readonly code: string | null;
  /** Names that the source writes otherwise, by name. */
  readonly otherNames: ReadonlyMap<string, string>;
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
}

/** Drafts of one file with the account of its rows. */
export interface Observed {
  readonly drafts: readonly Draft[];
  readonly rows: { readonly data: number; readonly published: number; readonly rejected: number };
}
