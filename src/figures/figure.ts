import type { ChartSpec } from '../charts/index.ts';

/** A cell of a figure's table. Addresses begin with `/`, the root of the site. */
export interface TableCell {
  readonly text: string;
  /** `number` is right-aligned and leads to its place in the source; `absent` says why there is none. */
  readonly kind: 'text' | 'number' | 'absent';
  readonly href: string | null;
  /** Text under the figure in small type: n, rank, date. */
  readonly detail?: string;
  /** What a reader must know of the figure, each leading to where it is told: `đã sửa`. */
  readonly marks?: readonly SourceLine[];
  /** Length of a bar under the number, in % of what its column can reach; none where nothing may be compared. */
  readonly bar?: number;
  /** Value to sort by, where it is not the text; none for a figure on too few cases to be ordered. */
  readonly sort?: number | string;
}

/** The same values as the chart, in words and numbers. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each row is its header. */
  readonly rows: ReadonlyArray<readonly TableCell[]>;
  /**
   * Columns by which a reader may order the rows: figures of one source and one time. None where the
   * order is part of what the table says, or would rank what may not be ranked.
   */
  readonly sorts?: readonly number[];
  /** Columns that each hold one date, of which a reader may choose one. */
  readonly periods?: readonly number[];
}

/** Where the figure's numbers stand. */
export interface SourceLine {
  readonly text: string;
  readonly href: string;
}

/** One answer to one question. The page shows it, the embed is it alone, the table under it is its data. */
export interface Figure {
  /** Part of addresses, unique on its page: `on-time`. */
  readonly id: string;
  /** States the answer. */
  readonly title: string;
  /** Unit, period, as-of date and n of N. */
  readonly subtitle: string;
  /** The time of its numbers in words; where it has a drawing, which travels without its page. */
  readonly time?: string;
  /** What it must not be shown without, away from its page: what is counted, who stands beside whom. */
  readonly terms?: readonly string[];
  /** Null where a drawing would say more than the numbers do. */
  readonly chart: ChartSpec | null;
  readonly table: Table;
  /** How to read the drawing, in a line; null where it needs none. */
  readonly reading: string | null;
  /** How the place stands beside its peers, in a line. */
  readonly beside?: string;
  /** What the uncertain ends among its marks mean; where none is drawn there is nothing to say. */
  readonly marks?: string;
  /** What the figure can't tell. */
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
}
