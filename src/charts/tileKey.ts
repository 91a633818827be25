import type { Block } from './drawing.ts';
import { element, group, textElement } from './element.ts';
import { hatch } from './hatch.ts';
import { classColors, color } from './theme.ts';
import type { MapClass } from './types.ts';
import { wrapText } from './wrapText.ts';

export interface TileKey {
  /** At most five, in rising order. */
  readonly classes: readonly MapClass[];
  /** What the values are, over the legend: `% on time; number of provinces`. */
  readonly legendText: string;
  /** Legend of the hatched tiles: `not collected here yet: 2`; null where no value is missing. */
  readonly missingText: string | null;
  /** Where the legend begins from the left; default behind the middle. */
  readonly keyLeft?: string;
  /** Whether each class has its number, as the tiles do that have no room for their figure. */
  readonly numbered?: boolean;
}

const SIZE = 12.5;
const LEFT = '53%';
// What the narrowest drawing leaves at the right of it.
const WIDTH = 131;
const LINE = 19;
const INDENT = 28;

const inkText = (text: string, x: string, y: number, dx: number): string =>
  textElement(text, { x, y, dx });

const swatch = (fill: string, x: string, y: number): string =>
  element('rect', { x, y, width: 20, height: 14, fill });

/** The number of a class, from 1 on, told to the eye alone: words say the figure itself. */
export const classNumber = (
  i: number,
  all: number,
  at: { readonly x: string; readonly y: number; readonly dx?: number },
): string =>
  textElement(String(i + 1), {
    ...at,
    'font-size': 12,
    'text-anchor': 'middle',
    fill: classColors(i, all).ink,
    'aria-hidden': 'true',
  });

// A class a line, its count beside it: limits of any length find room.
function legendClass(
  { text, count }: MapClass,
  i: number,
  all: number,
  left: string,
  top: number,
  numbered: boolean,
): string {
  const x = { x: left, y: top + 12 };
  return (
    swatch(classColors(i, all).fill, left, top) +
    (numbered ? classNumber(i, all, { ...x, y: top + 11, dx: 10 }) : '') +
    textElement(text, { ...x, dx: INDENT }) +
    textElement(count, { ...x, dx: WIDTH, 'text-anchor': 'end', fill: color('soft') })
  );
}

function missingLegend(text: string | null, left: string, top: number): Block {
  const lines = wrapText(text ?? '', WIDTH - INDENT, SIZE);
  const sign = hatch({ x: left, y: top, width: 20 }, 14, 20, color('peer'));
  const words = lines.map((line, i) => inkText(line, left, top + 12 + i * LINE, INDENT));
  return {
    markup: lines.length === 0 ? '' : sign + words.join(''),
    height: lines.length * LINE,
  };
}

/**
 * Returns the legend of a tile map from `top` px on: in the right half, where the country leaves
 * the lower corner free, or where it is said.
 */
export function tileKey(
  { classes, legendText, missingText, keyLeft = LEFT, numbered = false }: TileKey,
  top: number,
): Block {
  const title = wrapText(legendText, WIDTH, SIZE);
  const words = title.map((line, i) => inkText(line, keyLeft, top + 12 + i * 16, 0));
  const at = top + title.length * 16 + 8;
  const rows = classes.map((entry, i) =>
    legendClass(entry, i, classes.length, keyLeft, at + i * LINE, numbered),
  );
  const missing = missingLegend(missingText, keyLeft, at + classes.length * LINE);
  return {
    markup:
      group({ 'font-size': SIZE, fill: color('soft') }, ...words, missing.markup) +
      group({ 'font-size': SIZE }, ...rows),
    height: at - top + classes.length * LINE + missing.height,
  };
}
