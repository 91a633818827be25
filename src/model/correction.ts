import type { Text } from '../locales.ts';

/** What was decided of a cell that the rules refuse. */
export const correctionActions = ['leave-out', 'publish', 'replace'] as const;

/** A reviewed exception: what stands in a cell, what is done with it, and who says so. */
export interface Correction {
  /** Path below the data folder. */
  readonly file: string;
  /** Workbooks only: the name of the sheet. */
  readonly sheet: string | null;
  /** Physical line, from 1. */
  readonly line: number;
  /** From 1; null for the whole row. */
  readonly column: number | null;
  /** Of the message that was reviewed. */
  readonly code: string;
  /** What stands there; null where it may not be shown. */
  readonly cell: string | null;
  readonly action: (typeof correctionActions)[number];
  /** What the cell is read as, where it is replaced. */
  readonly value: string | null;
  readonly reason: Text;
  /** Who or what says so. */
  readonly source: string;
  /** ISO date of the review. */
  readonly date: string;
}
