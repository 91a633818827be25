/**
 * What a mark looks like. `accent` is the place in question and nothing else: a drawing of several
 * places of equal standing has none. `two` and `three` are parts and tiers, `peer` everyone else and
 * what says little of the place.
 */
export type Tone = 'accent' | 'two' | 'three' | 'peer';

/** How an uncertain end is drawn; the words stand in the text beside it. */
export type End = 'exact' | 'over' | 'at-least' | 'nearly' | 'about' | 'under' | 'up-to';

export interface ChartOptions {
  /** Name that states the finding, for readers who do not see the drawing. */
  readonly label: string;
  /** Longer account: what is drawn, from where to where. */
  readonly description: string;
}

/** One horizontal bar under its label. */
export interface Bar {
  readonly label: string;
  /** Null is drawn as the words of `text`, with no bar at all; zero as a bare baseline tick. */
  readonly value: number | null;
  /** The figure in words, qualifier included: `over 31,900`. */
  readonly text: string;
  readonly tone: Tone;
  readonly end: End;
  /** True for a temporary or proposed figure: dashed outline, no fill. */
  readonly tentative: boolean;
  /** Length of the frame, for points of a maximum. */
  readonly max: number | null;
  /** A labelled tick to compare with, such as a median. */
  readonly reference: number | null;
}

/** A part of one whole. */
export interface Part {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly tone: Tone;
  readonly end: End;
  readonly tentative: boolean;
}

/** A place among its peers. */
export interface Dot {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** A province on the tile grid. */
export interface Tile {
  /** Full name, for the accessible name of the link. */
  readonly name: string;
  /** One or two lines, each short enough for a tile. */
  readonly lines: readonly string[];
  readonly column: number;
  readonly row: number;
  /** Null where nothing is collected: hatched. */
  readonly value: number | null;
  readonly text: string;
  readonly href: string;
}

/** A unit of a province in its grid, whose place in the grid is no place on a map. */
export interface UnitTile {
  readonly name: string;
  /** Null where nothing is collected, or on too few cases: hatched. */
  readonly value: number | null;
  readonly text: string;
  readonly href: string;
}

/** A special zone at sea, always drawn. */
export interface SeaTile {
  readonly name: string;
  readonly lines: readonly string[];
  readonly column: number;
  readonly row: number;
  readonly href: string;
}

/** A place in an order that the title explains. */
export interface RankedBar {
  /** `1`, `2`, or empty where it is not ordered. */
  readonly position: string;
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly highlighted: boolean;
  readonly href: string | null;
}

/** A value on a scale with its finished words: an axis tick, a median, a reference. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** A class of a map: from this value on, up to the next class. */
export interface MapClass {
  readonly from: number;
  /** Limits in words: `90–95`. */
  readonly text: string;
  /** How many places, in words: `7`. */
  readonly count: string;
}

/** So many of so many. */
export interface DotCount {
  readonly filled: number;
  readonly total: number;
}
