import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

export interface Spot {
  /** In px. */
  readonly x: number;
  readonly y: number;
  /** Null for a mark without a printed label. */
  readonly label: string | null;
}

export interface SpotLabel {
  readonly text: string;
  /** Offset from the mark in px. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZE = 12.5;
/** Px from one line of a label to the next. */
export const LABEL_LINE = 15;
const WIDEST = 150;

const candidates: ReadonlyArray<Omit<SpotLabel, 'text'>> = [
  { dx: 9, dy: 0, anchor: 'start' },
  { dx: -9, dy: 0, anchor: 'end' },
  { dx: 0, dy: -14, anchor: 'middle' },
  { dx: 0, dy: 14, anchor: 'middle' },
  { dx: 7, dy: -11, anchor: 'start' },
  { dx: 7, dy: 11, anchor: 'start' },
  { dx: -7, dy: -11, anchor: 'end' },
  { dx: -7, dy: 11, anchor: 'end' },
];

function boxOf({ x, y }: Spot, { dx, dy, anchor, text }: SpotLabel): Box {
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => textWidth(line, SIZE)));
  const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  const half = (lines.length * LABEL_LINE) / 2 + 0.5;
  return { left, right: left + width, top: y + dy - half, bottom: y + dy + half };
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const dotBox = ({ x, y }: Spot): Box => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 });

function cost(box: Box, spots: readonly Spot[], taken: readonly Box[], frame: Box): number {
  const outside =
    box.left < frame.left ||
    box.right > frame.right ||
    box.top < frame.top ||
    box.bottom > frame.bottom;
  const labels = taken.filter((other) => meets(box, other)).length;
  const dots = spots.filter((spot) => meets(box, dotBox(spot))).length;
  return (outside ? 1000 : 0) + labels * 100 + dots;
}

/** Returns where each label stands, beside its mark, clear of other labels and of as many marks as can be; null for marks without one. */
export function scatterLabels(spots: readonly Spot[], frame: Box): Array<SpotLabel | null> {
  const taken: Box[] = [];
  return spots.map((spot) => {
    if (spot.label === null) return null;
    const text = wrapText(spot.label, WIDEST, SIZE).join('\n');
    const best = candidates
      .map((candidate) => ({ ...candidate, text }))
      .map((label) => ({ label, box: boxOf(spot, label) }))
      .map((choice) => ({ ...choice, cost: cost(choice.box, spots, taken, frame) }))
      .reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    return best.label;
  });
}
