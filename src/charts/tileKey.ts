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
}

const SIZE = 12.5;
const LEFT = '53%';
// What the narrowest drawing leaves at the right of it.
const WIDTH = 134;
const LINE = 19;
const INDENT = 28;

const inkText = (text: string, y: number, dx: number): string =>
  textElement(text, { x: LEFT, y, dx });

const swatch = (fill: string, y: number): string =>
  element('rect', { x: LEFT, y, width: 20, height: 14, fill });

// A class a line, its count beside it: limits of any length find room.
function legendClass({ text, count }: MapClass, i: number, all: number, top: number): string {
  const x = { x: LEFT, y: top + 12 };
  return (
    swatch(classColors(i, all).fill, top) +
    textElement(text, { ...x, dx: INDENT }) +
    textElement(count, { ...x, dx: WIDTH, 'text-anchor': 'end', fill: color('soft') })
  );
}

function missingLegend(text: string | null, top: number): Block {
  const lines = wrapText(text ?? '', WIDTH - INDENT, SIZE);
  const sign = hatch({ x: LEFT, y: top, width: 20 }, 14, 20, color('peer'));
  const words = lines.map((line, i) => inkText(line, top + 12 + i * LINE, INDENT));
  return {
    markup: lines.length === 0 ? '' : sign + words.join(''),
    height: lines.length * LINE,
  };
}

/**
 * Returns the legend of a tile map from `top` px on, in the right half, where the country leaves
 * the lower corner free.
 */
export function tileKey({ classes, legendText, missingText }: TileKey, top: number): Block {
  const title = wrapText(legendText, WIDTH, SIZE);
  const words = title.map((line, i) => inkText(line, top + 12 + i * 16, 0));
  const at = top + title.length * 16 + 8;
  const rows = classes.map((entry, i) => legendClass(entry, i, classes.length, at + i * LINE));
  const missing = missingLegend(missingText, at + classes.length * LINE);
  return {
    markup:
      group({ 'font-size': SIZE, fill: color('soft') }, ...words, missing.markup) +
      group({ 'font-size': SIZE }, ...rows),
    height: at - top + classes.length * LINE + missing.height,
  };
}
