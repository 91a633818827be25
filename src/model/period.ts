/** The time a figure covers. A date that the source does not give is null, never guessed. */
export interface Period {
  /** ISO date of the first day. */
  readonly start: string | null;
  /** ISO date of the last day; a state at a date has an end only. */
  readonly end: string | null;
}

/** Returns text that sorts periods by their end, then start; undated ones come first. */
export const periodKey = (period: Period): string => `${period.end ?? ''}/${period.start ?? ''}`;

/** Returns whether a source gave any date at all. */
export const isDated = (period: Period): boolean => period.start !== null || period.end !== null;
