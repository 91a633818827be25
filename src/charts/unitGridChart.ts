import { classOf } from './classOf.ts';
import { drawing } from './drawing.ts';
import { element } from './element.ts';
import { escapeText } from './escapeText.ts';
import { hatch } from './hatch.ts';
import { percent } from './round.ts';
import { classColors, color } from './theme.ts';
import { classNumber, tileKey, type TileKey } from './tileKey.ts';
import type { ChartOptions, MapClass, UnitTile } from './types.ts';

export type UnitGridOptions = ChartOptions & TileKey;

// Ten columns leave 28 px for a finger on the narrowest phone.
const COLUMNS = 10;
const PITCH = 100 / COLUMNS;
const GAP = 0.5;
const TILE = 28;
const ROW = 31;
const WIDEST_TILE = 90;

function ground(tile: UnitTile, i: number, classes: readonly MapClass[]): string {
  const box = {
    x: percent((i % COLUMNS) * PITCH + GAP / 2),
    y: Math.floor(i / COLUMNS) * ROW,
    width: percent(PITCH - GAP),
  };
  if (tile.value !== null) {
    const at = classOf(tile.value, classes);
    const { fill } = classColors(at, classes.length);
    const middle = { x: percent(((i % COLUMNS) + 0.5) * PITCH), y: box.y + 18 };
    // A frame, because the palest class is hardly seen on its ground; a number, because
    // neighbouring classes are hardly told apart by their colours alone.
    return (
      element('rect', { ...box, height: TILE, fill, stroke: color('peer') }) +
      classNumber(at, classes.length, middle)
    );
  }
  const frame = { ...box, height: TILE, fill: 'none', stroke: color('peer') };
  return hatch(box, TILE, WIDEST_TILE, color('peer')) + element('rect', frame);
}

// The name stands in the tip of the browser; the list under the drawing is its equal.
const linked = (tile: UnitTile, i: number, classes: readonly MapClass[]): string => {
  const words = `${tile.name}: ${tile.text}`;
  return element(
    'a',
    { href: tile.href, 'aria-label': words },
    `<title>${escapeText(words)}</title>`,
    ground(tile, i, classes),
  );
};

/**
 * Returns the units of a province as linked tiles in the order given, ten a row, coloured by class,
 * with the legend under them. Where a tile stands says nothing of where the unit lies.
 */
export function unitGridChart(data: readonly UnitTile[], options: UnitGridOptions): string {
  const bottom = Math.ceil(data.length / COLUMNS) * ROW;
  const key = tileKey({ ...options, keyLeft: '0', numbered: true }, bottom + 10);
  return drawing(
    options,
    'group',
    bottom + 10 + key.height,
    ...data.map((tile, i) => linked(tile, i, options.classes)),
    key.markup,
  );
}
