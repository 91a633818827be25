import { max, mean } from 'd3';
import { drawing, remark, type Block } from './drawing.ts';
import { element, group, textElement } from './element.ts';
import { hatch } from './hatch.ts';
import { percent } from './round.ts';
import { classColors, color } from './theme.ts';
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

type Cell = Pick<Tile, 'column' | 'row'>;

const COLUMNS = 6;
const PITCH = 100 / COLUMNS;
const GAP = 0.4;
const TILE = 52;
const ROW = 54;
// Tiles grow with the page; hatching is drawn for the widest.
const WIDEST_TILE = 200;

const left = ({ column }: Cell): number => column * PITCH + GAP / 2;
const middle = ({ column }: Cell): string => percent((column + 0.5) * PITCH);
const topOf = ({ row }: Cell): number => row * ROW;

const box = (cell: Cell) => ({
  x: percent(left(cell)),
  y: topOf(cell),
  width: percent(PITCH - GAP),
});

/** Returns the number of the class of a value; values under the first limit belong to the first. */
const classOf = (value: number, classes: readonly MapClass[]): number =>
  Math.max(0, classes.filter(({ from }) => value >= from).length - 1);

const nameLines = ({ lines, ...cell }: Cell & Pick<Tile, 'lines'>, first: number): string =>
  lines
    .map((line, i) => textElement(line, { x: middle(cell), y: topOf(cell) + first + i * 13.5 }))
    .join('');

// One or two lines of name over the figure.
function tileText(tile: Tile): string {
  const two = tile.lines.length > 1;
  const figure = { x: middle(tile), y: topOf(tile) + (two ? 45 : 39) };
  return (
    nameLines(tile, two ? 15 : 20) +
    textElement(tile.text, { ...figure, 'font-size': 12.5, 'font-weight': 600 })
  );
}

// Hatched, the tile has only its name, which needs a ground of its own; its words are in the
// name of the link and in the legend.
function missingTile(tile: Tile): string {
  const lines = hatch(box(tile), TILE, WIDEST_TILE, color('peer'));
  const frame = element('rect', {
    ...box(tile),
    height: TILE,
    fill: 'none',
    stroke: color('peer'),
  });
  const halo = { stroke: color('paper'), 'stroke-width': 3, 'paint-order': 'stroke' };
  return lines + frame + group(halo, nameLines(tile, tile.lines.length > 1 ? 24 : 30));
}

function valueTile(tile: Tile, value: number, classes: readonly MapClass[]): string {
  const { fill, ink } = classColors(classOf(value, classes), classes.length);
  const ground = element('rect', { ...box(tile), height: TILE, fill });
  return ground + group({ fill: ink }, tileText(tile));
}

const link = (href: string, name: string, ...children: string[]): string =>
  element('a', { href, 'aria-label': name }, ...children);

const provinceTile = (tile: Tile, classes: readonly MapClass[]): string =>
  link(
    tile.href,
    `${tile.name}: ${tile.text}`,
    tile.value === null ? missingTile(tile) : valueTile(tile, tile.value, classes),
  );

// Three islets stand where a province has its figure.
function seaTile(sea: SeaTile): string {
  const frame = { ...box(sea), height: TILE, fill: color('paper'), stroke: color('soft') };
  const islets = 'M-9 0h.1M-1-3h.1M2 3h.1M9-1h.1';
  return link(
    sea.href,
    sea.name,
    element('rect', { ...frame, 'stroke-dasharray': '3 2' }),
    nameLines(sea, 15),
    element(
      'svg',
      { x: middle(sea), y: topOf(sea) + 43, overflow: 'visible' },
      element('path', {
        d: islets,
        stroke: color('soft'),
        'stroke-width': 3,
        'stroke-linecap': 'round',
      }),
    ),
  );
}

// The name of the sea stands between the zones, a word a line, in the column of the sea.
function seaName(words: string, seas: readonly SeaTile[]): string {
  const column = max(seas, (sea) => sea.column) ?? COLUMNS - 1;
  const row = mean(seas, (sea) => sea.row) ?? 0;
  const y = topOf({ column, row }) + 22;
  const style = { 'font-size': 13, 'font-style': 'italic', fill: color('soft') };
  return group(
    style,
    ...words
      .split(' ')
      .map((word, i) => textElement(word, { x: middle({ column, row }), y: y + i * 17 })),
  );
}

function legendClass({ text, count }: MapClass, i: number, all: number, top: number): string {
  const width = 100 / all;
  const x = percent(i * width + width / 2);
  const { fill } = classColors(i, all);
  return (
    element('rect', {
      x: percent(i * width),
      y: top,
      width: percent(width - GAP),
      height: 12,
      fill,
    }) +
    textElement(text, { x, y: top + 28 }) +
    textElement(count, { x, y: top + 44, fill: color('soft') })
  );
}

function missingLegend(text: string | null, top: number): Block {
  if (text === null) return { markup: '', height: 0 };
  const sign = hatch({ x: 0, y: top + 4, width: 24 }, 12, 24, color('peer'));
  return { markup: sign + textElement(text, { x: 32, y: top + 14 }), height: 22 };
}

function legend(options: TileMapOptions, top: number): Block {
  const { classes, legendText, missingText } = options;
  const title = remark(legendText, top);
  const at = top + title.height + 4;
  const swatches = classes.map((entry, i) => legendClass(entry, i, classes.length, at));
  const height = classes.length === 0 ? 0 : 50;
  const missing = missingLegend(missingText, at + height);
  return {
    markup:
      title.markup +
      group({ 'font-size': 12, 'text-anchor': 'middle' }, ...swatches) +
      group({ 'font-size': 12.5, fill: color('soft') }, missing.markup),
    height: title.height + 4 + height + missing.height,
  };
}

/**
 * Returns the provinces as linked tiles on a grid of six columns, coloured by class, with Hoàng Sa
 * and Trường Sa as the zones at sea that they are, and the legend under them.
 *
 * @throws where a tile stands beyond the sixth column
 */
export function tileMapChart(data: readonly Tile[], options: TileMapOptions): string {
  const cells: readonly Cell[] = [...data, ...options.seas];
  const beyond = cells.find(({ column }) => column < 0 || column > COLUMNS - 1);
  if (beyond !== undefined) throw new Error(`invalid column of a tile: ${beyond.column}`);
  const bottom = ((max(cells, ({ row }) => row) ?? -1) + 1) * ROW;
  const under = legend(options, bottom + 6);
  return drawing(
    options,
    'group',
    bottom + 8 + under.height,
    group(
      { 'font-size': 12, 'text-anchor': 'middle' },
      ...data.map((tile) => provinceTile(tile, options.classes)),
      seaName(options.seaLabel, options.seas),
      ...options.seas.map(seaTile),
    ),
    under.markup,
  );
}
