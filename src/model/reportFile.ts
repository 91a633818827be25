import type { ReportKind } from './report.ts';

/** Words that may lead on; no address where this edition of the site has no page for them. */
export interface ReportLink {
  readonly text: string;
  readonly href: string | null;
}

/** A report in finished words, as a list shows it. Addresses begin at the root of the site. */
export interface ReportLine {
  readonly id: string;
  readonly kind: ReportKind;
  readonly label: string;
  readonly text: string;
  readonly themes: readonly ReportLink[];
  /** The communes, or the province where none is named. */
  readonly places: readonly ReportLink[];
  /** That it is stated for several units together, or for the province; null for one commune. */
  readonly group: string | null;
  /** Day of the visit or meeting, or that none is given. */
  readonly date: string;
  /** Who visited or spoke, or that the document does not say. */
  readonly who: string;
  /** Document and place in it. */
  readonly source: ReportLink;
}

/**
 * What the list is filtered by, a column each: a report is the same position in all of them. Its
 * words stand in the file `position / size` of its language.
 */
export interface ReportIndex {
  /** Reports of a file of words. */
  readonly size: number;
  /** Words of each kind, and the word before a source. */
  readonly kinds: ReadonlyArray<readonly [id: string, name: string]>;
  readonly sourceWord: string;
  /** Names by id, in the order of the page. */
  readonly themes: ReadonlyArray<readonly [id: string, name: string]>;
  readonly provinces: ReadonlyArray<readonly [code: string, name: string]>;
  /** Communes that some report names, with their province. */
  readonly places: ReadonlyArray<readonly [code: string, name: string, province: string]>;
  readonly sources: ReadonlyArray<readonly [id: string, name: string]>;
  /** Sets of themes and of places that reports have, by position above. */
  readonly themeSets: ReadonlyArray<readonly number[]>;
  readonly placeSets: ReadonlyArray<readonly number[]>;
  readonly rows: {
    /** Positions in the lists above. */
    readonly kind: readonly number[];
    readonly themes: readonly number[];
    readonly province: readonly number[];
    readonly places: readonly number[];
    /** ISO; empty where undated. */
    readonly date: readonly string[];
    readonly source: readonly number[];
  };
}
