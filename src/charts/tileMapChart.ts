import type { ChartOptions, MapClass, SeaTile, Tile } from './types.ts';

export interface TileMapOptions extends ChartOptions {
  /** The special zones at sea; always drawn. */
  readonly seas: readonly SeaTile[];
  /** `Biển Đông` or `East Sea`. */
  readonly seaLabel: string;
  /** At most five, in rising order. */
  readonly classes: readonly MapClass[];
  /** What the values are, over the legend: `% on time; number of provinces`. */
  readonly legendText: string;
  /** Legend of the hatched tiles: `not collected here yet: 2`; null where no value is missing. */
  readonly missingText: string | null;
}

export function tileMapChart(data: readonly Tile[], options: TileMapOptions): string {
  return JSON.stringify([data, options]);
}
