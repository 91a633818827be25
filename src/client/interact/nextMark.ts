import { type Box, type Layout, middleX, middleY } from './box.ts';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A step sideways counts as three ahead: the way goes straight where it can. */
const ASIDE = 3;

/** Returns the nearest mark in a direction; where there is none, the one that it began at. */
function towards(boxes: readonly Box[], from: number, [dx, dy]: readonly [number, number]): number {
  const start = boxes[from];
  if (!start) return 0;
  const ways = boxes.map((box) => {
    const [x, y] = [middleX(box) - middleX(start), middleY(box) - middleY(start)];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    return ahead > 1 && aside <= 2 * ahead ? ahead + ASIDE * aside : Infinity;
  });
  const least = Math.min(...ways);
  return Number.isFinite(least) ? ways.indexOf(least) : from;
}

/**
 * Returns the number of the mark that a key leads to, from the one that is shown or from none; null
 * for a key that leads nowhere. On a grid arrows go where they point, else to the next or the last.
 */
export function nextMark(
  boxes: readonly Box[],
  layout: Layout,
  from: number | null,
  key: string,
): number | null {
  const last = boxes.length - 1;
  if (last < 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = steps[key];
  if (!step) return null;
  if (from === null) return 0;
  if (layout === 'grid') return towards(boxes, from, step);
  return Math.min(last, Math.max(0, from + step[0] + step[1]));
}
