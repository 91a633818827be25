import { type Box, holds, type Layout, middleX, middleY } from './box.ts';

/** Px beside a tile in which it is still meant. */
const REACH = 6;

/** Returns how far a point is from a row, up or down; 0 inside it. */
const offRow = ({ y, height }: Box, at: number): number => Math.max(y - at, at - y - height, 0);

function closest(boxes: readonly Box[], distance: (box: Box) => number): number | null {
  const all = boxes.map(distance);
  const least = Math.min(...all);
  return Number.isFinite(least) ? all.indexOf(least) : null;
}

/**
 * Returns the number of the mark that a point means; null for none. Along an axis it is the nearest
 * in x, so that a finger can hit a dot, and of several at one x the nearest in y.
 */
export function nearestMark(
  boxes: readonly Box[],
  layout: Layout,
  x: number,
  y: number,
): number | null {
  const inside = boxes.findIndex((box) => holds(box, x, y));
  if (inside >= 0) return inside;
  if (layout === 'grid') {
    const near = boxes.findIndex((box) => holds(box, x, y, REACH));
    return near < 0 ? null : near;
  }
  if (layout === 'rows') return closest(boxes, (box) => offRow(box, y));
  // A hundredth of the way up counts for less than any way along.
  return closest(boxes, (box) => Math.abs(middleX(box) - x) + Math.abs(middleY(box) - y) / 100);
}
