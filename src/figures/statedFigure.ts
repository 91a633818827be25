import type { SourceLine } from './figure.ts';
import type { ReplyWords } from './replyWords.ts';

/** A number as a document states it: listed with its words, never drawn beside others. */
export interface StatedFigure {
  /** Id of the observation, for links to this line. */
  readonly id: string;
  readonly label: string;
  /** Words of the qualifier, part of the number: `gần`; empty where it is exact. */
  readonly before: string;
  /** Written for its language: `6.600`. */
  readonly number: string;
  /** Unit in small type; empty where it has none. */
  readonly after: string;
  /** What kind of statement it is: `đề xuất`, `tạm thời`. */
  readonly tags: readonly string[];
  /** What a reader must know of it, each leading to where it is told: `đã sửa`. */
  readonly marks: readonly SourceLine[];
  /** A rank that the source prints, with its date and its N, or that the source gives none. */
  readonly rank: string | null;
  /** Time that it covers, or that the source gives no date. */
  readonly period: string;
  /** What it covers where that is not just the place. */
  readonly scope: string | null;
  readonly note: string | null;
  /** Names of all places of a joint figure. */
  readonly places: string | null;
  /** What the province answered about it. */
  readonly replies: readonly ReplyWords[];
  readonly source: SourceLine;
  /** Address that opens the document at the printed figure; on the page of its source alone. */
  readonly opens?: SourceLine;
  /** Place of the number in its source. */
  readonly href: string;
}
