import { element, group, textElement, type Attributes } from './element.ts';
import { percent } from './round.ts';
import { textWidth } from './textWidth.ts';
import { color, LEAST_WIDTH } from './theme.ts';

export interface PlacedText {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** True where it stands at the edge of the drawing instead of at its place. */
  readonly edge: boolean;
  /** Ends in px at the least width. */
  readonly left: number;
  readonly right: number;
}

/** Returns how a text stands that belongs to `x` px of a drawing, so that it stays within the drawing. */
export function placeText(text: string, x: number, size: number, within = LEAST_WIDTH): PlacedText {
  const width = textWidth(text, size);
  const fits = (left: number): boolean => left >= 0 && left + width <= within;
  const place = (anchor: PlacedText['anchor'], left: number, edge = false): PlacedText => ({
    text,
    anchor,
    edge,
    left,
    right: left + width,
  });
  if (fits(x - width / 2)) return place('middle', x - width / 2);
  if (x < within / 2) return fits(x) ? place('start', x) : place('start', 0, true);
  return fits(x - width) ? place('end', x - width) : place('end', within - width, true);
}

/** Returns the attributes of a text that was placed at `at` percent of the width. */
export const placedAt = ({ anchor, edge }: PlacedText, at: number): Attributes => ({
  x: percent(edge ? (anchor === 'end' ? 100 : 0) : at),
  'text-anchor': anchor === 'start' ? null : anchor,
});

/** Returns the texts that stand clear of those before them, in their order. */
export function thinTexts<T extends Pick<PlacedText, 'left' | 'right'>>(texts: readonly T[]): T[] {
  const kept: T[] = [];
  for (const text of texts) {
    const last = kept.at(-1);
    if (last === undefined || text.left >= last.right + 6) kept.push(text);
  }
  return kept;
}

/** Returns an axis: a hairline, small ticks, and as many labels as fit at the least width. */
export function axis(ticks: readonly { text: string; at: number }[], y: number): string {
  const placed = ticks.map(({ text, at }) => placeText(text, (at / 100) * LEAST_WIDTH, 12));
  const kept = new Set(thinTexts(placed));
  const stroke = color('peer');
  const marks = ticks.map(({ at }) =>
    element('line', { x1: percent(at), x2: percent(at), y1: y, y2: y + 4 }),
  );
  const labels = ticks.map(({ text, at }, i) => {
    const place = placed[i];
    return place !== undefined && kept.has(place)
      ? textElement(text, { ...placedAt(place, at), y: y + 17 })
      : '';
  });
  return (
    group({ stroke }, element('line', { x2: '100%', y1: y, y2: y }), ...marks) +
    group({ 'font-size': 12, fill: color('soft') }, ...labels)
  );
}
