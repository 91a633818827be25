import type { ChartSpec } from '../../charts/index.ts';
import type { Context } from '../../figures/context.ts';
import type { CardMap } from './card.ts';

/** Returns the tiles of a map that a figure draws, by their place in the grid. */
function valuesOf(chart: ChartSpec | null): ReadonlyMap<string, number | null> {
  if (chart?.name !== 'tileMap') return new Map();
  return new Map(chart.data.map(({ column, row, value }) => [`${column} ${row}`, value]));
}

/**
 * Returns the small map of a card: the country with the places marked, coloured as the figure's map
 * is, where it has one. Null where no grid of tiles is known.
 */
export function cardMap(
  { dataset, say }: Context,
  marked: readonly string[],
  chart: ChartSpec | null = null,
): CardMap | null {
  if (dataset.tiles.length === 0) return null;
  const values = valuesOf(chart);
  const zones = dataset.tiles.filter(({ code }) => dataset.place(code).level === 'commune');
  return {
    tiles: dataset.tiles
      .filter((tile) => !zones.includes(tile))
      .map(({ code, column, row }) => ({
        column,
        row,
        value: values.get(`${column} ${row}`) ?? null,
        marked: marked.includes(code),
      })),
    zones: zones.map(({ code, column, row }) => {
      const { name } = dataset.place(code);
      return { column, row, name };
    }),
    classes: chart?.name === 'tileMap' ? chart.options.classes : [],
    seaLabel: say['map.sea'],
  };
}
