import { classOf } from '../charts/classOf.ts';
import { element, group, textElement } from '../charts/element.ts';
import { classColors, color } from '../charts/theme.ts';
import type { CardMap, CardTile, CardZone } from '../views/cards/card.ts';

const COLUMN = 52;
const ROW = 30;
const GAP = 3;

const box = ({ column, row }: Pick<CardTile, 'column' | 'row'>) => ({
  x: column * COLUMN,
  y: row * ROW,
  width: COLUMN - GAP,
  height: ROW - GAP,
});

function tile(cell: CardTile, { classes }: CardMap): string {
  const { value, marked } = cell;
  const own =
    value === null ? color('line') : classColors(classOf(value, classes), classes.length).fill;
  const coloured = classes.length > 0;
  const fill = marked && !coloured ? color('accent') : own;
  const frame = marked && coloured ? { stroke: color('accent'), 'stroke-width': 4 } : {};
  return element('rect', { ...box(cell), fill, ...frame });
}

const middle = ({ column }: CardZone): number => (column + 0.5) * COLUMN - GAP / 2;

// The name stands under its zone, where the sea leaves room on both sides.
const zone = (cell: CardZone): string =>
  element('rect', {
    ...box(cell),
    fill: color('paper'),
    stroke: color('soft'),
    'stroke-width': 1.5,
    'stroke-dasharray': '4 3',
  }) +
  element(
    'svg',
    { x: middle(cell), y: (cell.row + 0.5) * ROW, overflow: 'visible' },
    element('path', {
      d: 'M-9 0h.1M-1-4h.1M2 3h.1M9-2h.1',
      stroke: color('soft'),
      'stroke-width': 4,
      'stroke-linecap': 'round',
    }),
  ) +
  textElement(cell.name, {
    x: middle(cell),
    y: (cell.row + 1) * ROW + 16,
    'font-size': 18,
    'text-anchor': 'middle',
  });

function sea({ zones, seaLabel }: CardMap): string {
  const [first, last] = [zones[0], zones.at(-1)];
  if (!first || !last) return '';
  const row = (first.row + last.row) / 2 + 1;
  const style = { 'font-size': 17, 'font-style': 'italic', 'text-anchor': 'middle' };
  return group(
    { ...style, fill: color('soft') },
    ...seaLabel
      .split(' ')
      .map((word, i) => textElement(word, { x: middle(last), y: row * ROW + i * 21 })),
  );
}

// The country leaves the lower corner free: the classes from left to right, with the outer limits.
function legend({ classes, tiles }: CardMap): string {
  const top = (Math.max(...tiles.map(({ row }) => row)) - 0.3) * ROW;
  const left = 3 * COLUMN;
  const swatches = classes.map((_, i) =>
    element('rect', {
      ...{ x: left + i * 34, y: top, width: 32, height: 16 },
      fill: classColors(i, classes.length).fill,
    }),
  );
  const limit = (text: string, x: number, anchor: string): string =>
    textElement(text, { x, y: top + 36, 'font-size': 17, 'text-anchor': anchor });
  const [low, high] = [classes[0], classes.at(-1)];
  return low && high
    ? group(
        { fill: color('soft') },
        ...swatches,
        limit(low.text, left, 'start'),
        limit(high.text, left + classes.length * 34 - 2, 'end'),
      )
    : '';
}

/** Returns the small map of a card with its left upper corner at (x, y): tiles, and the zones at sea by name. */
export const cardMapPart = (map: CardMap, x: number, y: number): string =>
  group(
    { transform: `translate(${x} ${y})` },
    ...map.tiles.map((cell) => tile(cell, map)),
    sea(map),
    ...map.zones.map(zone),
    legend(map),
  );
