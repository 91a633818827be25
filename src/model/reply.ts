import type { Text } from '../locales.ts';

/** What a province answered about a figure of its own; it stands beside the figure. */
export interface Reply {
  /** Id of the observation. */
  readonly figure: string;
  /** Code of the province that answers. */
  readonly province: string;
  /** ISO date of the answer. */
  readonly date: string;
  readonly text: Text;
  /** Where the answer stands: number of the letter, or the address of a page. */
  readonly source: string;
}
