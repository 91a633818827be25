import type { Text } from '../locales.ts';

export type ReportKind = 'difficulty' | 'proposal' | 'direction' | 'finding';

/** Something that a document says of how communes fare, in our own words. */
export interface Report {
  readonly id: string;
  readonly kind: ReportKind;
  readonly theme: string;
  readonly province: string;
  /** Codes; several mean the group, not each of them; empty means the province. */
  readonly places: readonly string[];
  /** ISO date of the visit or meeting. */
  readonly date: string | null;
  /** Who visited or spoke, as an id-like English label of the file and its Vietnamese. */
  readonly group: Text | null;
  readonly summary: Text;
  readonly source: string;
  readonly locator: string;
}
