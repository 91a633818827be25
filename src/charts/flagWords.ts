import { textElement, type Attributes } from './element.ts';
import { FLAG_GAP, type PlacedFlag } from './placeFlags.ts';
import { percent } from './round.ts';
import { color } from './theme.ts';

/** Height in px of a line of flags. */
export const FLAG_ROW = 18;

const places = {
  left: (at: number) => ({ x: percent(at), dx: -FLAG_GAP, 'text-anchor': 'end' }),
  right: (at: number) => ({ x: percent(at), dx: FLAG_GAP }),
  over: (at: number) => ({ x: percent(at), 'text-anchor': 'middle' }),
  'left-edge': () => ({ x: 0 }),
  'right-edge': () => ({ x: '100%', 'text-anchor': 'end' }),
} as const;

// Words that a line may cross keep a ground of their own.
const halo = { stroke: color('paper'), 'stroke-width': 4, 'paint-order': 'stroke' };

/**
 * Returns the words of a flag whose pole stands at a share of the width, in percent.
 *
 * @param rows how many lines all flags of the drawing have
 */
export function flagWords(flag: PlacedFlag, at: number, rows: number, style: Attributes): string {
  const { lines, row, side } = flag;
  const place: Attributes = places[side](at);
  return lines
    .map((line, i) => {
      const y = 14 + (rows - row - lines.length + i) * FLAG_ROW;
      return textElement(line, { ...place, y, ...style, ...halo });
    })
    .join('');
}
