import type { MapClass } from '../../charts/types.ts';
import type { KeyFigure } from '../../figures/keyFigure.ts';
import type { Locale } from '../../locales.ts';

/** A province on the small map of a card. */
export interface CardTile {
  readonly column: number;
  readonly row: number;
  /** Coloured by class; null where the map only shows where the place lies. */
  readonly value: number | null;
  readonly marked: boolean;
}

/** A special zone at sea, always there. */
export interface CardZone {
  readonly column: number;
  readonly row: number;
  readonly name: string;
}

export interface CardMap {
  readonly tiles: readonly CardTile[];
  readonly zones: readonly CardZone[];
  /** Classes of the values; none where nothing is coloured. */
  readonly classes: readonly MapClass[];
  readonly seaLabel: string;
}

/** What the picture of a page says where its link is shared. */
export interface Card {
  readonly locale: Locale;
  /** Root-based address of the page. */
  readonly path: string;
  /** What the page is of, over its title: `Gia Lai`, `Tỉnh`, `Hồ sơ`. */
  readonly over: string;
  readonly title: string;
  /** The number that stands for the page, with its qualifier, whose rank, period and n. */
  readonly figure: Pick<
    KeyFigure,
    'name' | 'before' | 'number' | 'after' | 'rank' | 'detail'
  > | null;
  /** Words in place of a number, or what the figures say together. */
  readonly statement: string;
  /** Small print under them: another figure, unit and period. */
  readonly details: readonly string[];
  readonly source: string;
  readonly map: CardMap | null;
}
