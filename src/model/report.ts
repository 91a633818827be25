import type { Text } from '../locales.ts';

/** Kinds in the order of a meeting: what is hard, what is asked, what is told, what was seen. */
export const reportKinds = ['difficulty', 'proposal', 'direction', 'finding'] as const;

export type ReportKind = (typeof reportKinds)[number];

/** Something that a document says of how communes fare, in our own words. */
export interface Report {
  readonly id: string;
  readonly kind: ReportKind;
  /** Ids of themes, the main one first; never empty. */
  readonly themes: readonly string[];
  readonly province: string;
  /** Codes; several mean the group, not each of them; empty means the province. */
  readonly places: readonly string[];
  /** ISO date of the visit or meeting; null where the document gives none. */
  readonly date: string | null;
  /** Who visited or spoke; null where the document does not say. */
  readonly group: Text | null;
  readonly summary: Text;
  readonly source: string;
  readonly locator: string;
  /** Locators of the same document that it answers, where the document itself says that it does. */
  readonly repliesTo: readonly string[];
}
