import type { Figure } from '../figures/figure.ts';
import type { StatedFigure } from '../figures/statedFigure.ts';

/** A theme on the page of a place. */
export interface ThemeSection {
  /** Id of the topic, and the section's anchor. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** What a reader must know before comparing. */
  readonly notes: readonly string[];
  readonly figures: readonly Figure[];
  /** Core indicators that are listed, never drawn. */
  readonly stated: readonly StatedFigure[];
  /** All else that was published on the theme. */
  readonly others: readonly StatedFigure[];
}
