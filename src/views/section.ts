import type { Figure } from '../figures/figure.ts';
import type { Organisation } from '../figures/organisation.ts';
import type { StatedFigure } from '../figures/statedFigure.ts';

/** What was assigned or set: figures, and programmes that a source names without one. */
export interface Aims {
  readonly stated: readonly StatedFigure[];
  readonly programmes: ReadonlyArray<{
    readonly text: string;
    readonly source: { readonly text: string; readonly href: string };
  }>;
}

/** A theme on the page of a place. */
export interface ThemeSection {
  /** Id of the topic, and the section's anchor. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** What a reader must know before comparing. */
  readonly notes: readonly string[];
  readonly figures: readonly Figure[];
  /** The two tiers and what each holds; of a province's organisation alone. */
  readonly organisation?: Organisation | null;
  /** Core indicators that are listed, never drawn. */
  readonly stated: readonly StatedFigure[];
  /** All else that was published on the theme. */
  readonly others: readonly StatedFigure[];
  /** Tasks and targets, which stand apart from all outcomes. */
  readonly aims?: Aims | null;
}
