import type { Text } from '../locales.ts';

/** A line of the log for readers of the data. */
export interface Change {
  /** ISO date. */
  readonly date: string;
  readonly kind: 'added' | 'corrected' | 'site';
  readonly text: Text;
}
