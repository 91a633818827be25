import type { Text } from '../locales.ts';

/** `programme` tells of a programme that a document names without a figure; it is no entry of a timeline. */
export const eventKinds = ['start', 'conference', 'visit', 'plan', 'programme'] as const;

/** Something that a document says took place, in our own words. */
export interface PlaceEvent {
  readonly kind: (typeof eventKinds)[number];
  /** ISO day (`2025-07-21`) or month (`2025-09`); null where the source gives neither. */
  readonly date: string | null;
  /** Codes, never empty; the nation's stand on the page of every province. */
  readonly places: readonly string[];
  readonly text: Text;
  readonly source: string;
  readonly locator: string;
}
