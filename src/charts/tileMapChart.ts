import { max, mean } from 'd3';
import { classOf } from './classOf.ts';
import { drawing } from './drawing.ts';
import { element, group, textElement } from './element.ts';
import { hatch } from './hatch.ts';
import { percent } from './round.ts';
import { classColors, color } from './theme.ts';
import { tileKey, type TileKey } from './tileKey.ts';
import type { ChartOptions, MapClass, SeaTile, Tile } from './types.ts';

export interface TileMapOptions extends ChartOptions, TileKey {
  /** The special zones at sea; always drawn. */
  readonly seas: readonly SeaTile[];
  /** `Biển Đông` or `East Sea`. */
  readonly seaLabel: string;
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

const nameLines = ({ lines, ...cell }: Cell & Pick<Tile, 'lines'>, first: number): string =>
  lines
    .map((line, i) => textElement(line, { x: middle(cell), y: topOf(cell) + first + i * 13.5 }))
    .join(' ');

/** Returns the number alone: a tile on a phone has no room for `%`, which the subtitle says. */
const bareNumber = (text: string): string => /^[−-]?[\d.,]+/.exec(text)?.[0] ?? text;

// One or two lines of name over the figure.
function tileText(tile: Tile): string {
  const two = tile.lines.length > 1;
  const figure = { x: middle(tile), y: topOf(tile) + (two ? 45 : 39) };
  return (
    `${nameLines(tile, two ? 15 : 20)} ` +
    textElement(bareNumber(tile.text), { ...figure, 'font-size': 12.5, 'font-weight': 600 })
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

// A spoken name begins with the words that are seen, short as they are: `TP. HCM 89,40%`.
function spokenName({ name, lines, text }: Tile): string {
  const seen = lines.join(' ');
  return seen === name ? `${name} ${text}` : `${seen} ${text}, ${name}`;
}

const provinceTile = (tile: Tile, classes: readonly MapClass[]): string =>
  link(
    tile.href,
    spokenName(tile),
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

/** Returns the px from which the right half is free. */
const freeFrom = (cells: readonly Cell[]): number =>
  ((max(
    cells.filter(({ column }) => column >= COLUMNS / 2),
    ({ row }) => row,
  ) ?? -1) +
    1) *
    ROW +
  8;

/**
 * Returns the provinces as linked tiles on a grid of six columns, coloured by class, with Hoàng Sa
 * and Trường Sa as the zones at sea that they are, and the legend at the lower right.
 *
 * @throws where a tile stands beyond the sixth column
 */
export function tileMapChart(data: readonly Tile[], options: TileMapOptions): string {
  const cells: readonly Cell[] = [...data, ...options.seas];
  const beyond = cells.find(({ column }) => column < 0 || column > COLUMNS - 1);
  if (beyond !== undefined) throw new Error(`invalid column of a tile: ${beyond.column}`);
  const bottom = ((max(cells, ({ row }) => row) ?? -1) + 1) * ROW;
  const top = freeFrom(cells);
  const key = tileKey(options, top);
  return drawing(
    options,
    'group',
    Math.max(bottom, top + key.height),
    group(
      { 'font-size': 12, 'text-anchor': 'middle' },
      ...data.map((tile) => provinceTile(tile, options.classes)),
      seaName(options.seaLabel, options.seas),
      ...options.seas.map(seaTile),
    ),
    key.markup,
  );
}
