import type { Text } from '../locales.ts';
import type { Period } from './period.ts';

export const units = [
  'count',
  'persons',
  'percent',
  'points',
  'rank',
  'days',
  'km2',
  'ha',
  'm2',
  'VND',
] as const;
export type Unit = (typeof units)[number];

/** The word that came with a number; part of the figure, never dropped. */
export const qualifiers = [
  'exact',
  'over',
  'at-least',
  'nearly',
  'about',
  'under',
  'up-to',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What kind of statement the number is. */
export const modalities = ['actual', 'temporary', 'proposed', 'estimated', 'target'] as const;
export type Modality = (typeof modalities)[number];

/** `normal`, or why a value is absent (after SDMX CL_OBS_STATUS). */
export const statuses = [
  'normal',
  'not-collected',
  'not-published',
  'not-applicable',
  'not-yet',
  'suppressed',
  'rejected',
] as const;
export type Status = (typeof statuses)[number];

/** What a reader must know of a value that is published as it stands. */
export type Flag = 'above-max' | 'garbled-code' | 'sum-differs' | 'revised' | 'reviewed';

/** A cell of an official table, or a place in a document. */
export interface Cell {
  /** Name of the file in the source's folder. */
  readonly file: string;
  /** Workbooks only: the name of the sheet. */
  readonly sheet?: string;
  /** Physical line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
}

/** One value of one indicator for one place (or several together) in one period, as one source states it. */
export interface Observation {
  /** Stable and unique: letters, digits and hyphens; part of addresses and downloads. */
  readonly id: string;
  /** Id of the indicator in the catalogue. */
  readonly indicator: string;
  /** Codes, never empty. Several codes make one joint figure, which is none of theirs alone. */
  readonly places: readonly string[];
  /** First day of the version of the unit that it belongs to; null for joint figures and undated ones. */
  readonly version: string | null;
  readonly period: Period;
  /** ISO date on which the source took the figure; null where it says none. */
  readonly asOf: string | null;
  /** Null exactly when `status` is not normal. */
  readonly value: number | null;
  readonly unit: Unit;
  /** Points only: the most that could be had. */
  readonly max: number | null;
  /** Rates only, where printed: the two counts. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  readonly status: Status;
  /** A rank that the source prints. */
  readonly rank: number | null;
  /** Among how many, where the source says so. */
  readonly rankOf: number | null;
  /** What the figure covers if that is not just the place: its area before the merger, a group. */
  readonly scope: Text | null;
  /** Id of the source. */
  readonly source: string;
  /** Where in the source: `line 23`, `excerpt p4`, or `details.csv:12:8`. */
  readonly locator: string;
  /** The cell, where the source is a table. */
  readonly cell: Cell | null;
  /** The figure's own characters, where known: `88,429`. */
  readonly printed: string | null;
  /** True where Hai Cấp computed it by the indicator's stated formula. */
  readonly derived: boolean;
  readonly flags: readonly Flag[];
  readonly note: Text | null;
}
