import type { SourceLine } from './figure.ts';

/** A number that stands alone at the head of a page, with all that a reader needs to quote it. */
export interface KeyFigure {
  readonly label: string;
  /** The whole name of what is counted, for where no page tells what the label means. */
  readonly name: string;
  /** Words of the qualifier, part of the number: `hơn`; empty where it is exact. */
  readonly before: string;
  /** Written for its language: `88.429`. */
  readonly number: string;
  /** Unit or maximum in small type: `%`, `/100`; empty where it has none. */
  readonly after: string;
  /** Who ranked it, among how many and when: `Thứ 17/34 theo bảng điểm của Cổng, 10/10/2026`. */
  readonly rank: string | null;
  /** What it counts, and when. */
  readonly detail: string;
  readonly source: SourceLine;
  /** Place of the number in its source. */
  readonly href: string;
}
