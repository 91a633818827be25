import { element, group, textElement } from './element.ts';
import { percent } from './round.ts';
import { textWidth } from './textWidth.ts';
import { color, LEAST_WIDTH } from './theme.ts';

export interface PlacedText {
  readonly text: string;
  /** Where it belongs, in percent of the width. */
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Ends in px at the least width. */
  readonly left: number;
  readonly right: number;
}

/** Returns where a text stands that belongs to a share of the width, within the drawing. */
export function placeText(text: string, at: number, size: number): PlacedText {
  const width = textWidth(text, size);
  const x = (at / 100) * LEAST_WIDTH;
  if (x - width / 2 >= 0 && x + width / 2 <= LEAST_WIDTH)
    return { text, at, anchor: 'middle', left: x - width / 2, right: x + width / 2 };
  // A text that would leave the drawing begins or ends at its place, or at the edge.
  if (at < 50) {
    const left = x + width <= LEAST_WIDTH ? x : 0;
    return { text, at: left === 0 ? 0 : at, anchor: 'start', left, right: left + width };
  }
  const right = x - width >= 0 ? x : LEAST_WIDTH;
  const end = right === LEAST_WIDTH ? 100 : at;
  return { text, at: end, anchor: 'end', left: right - width, right };
}

/** Returns the texts that stand clear of those before them, in their order. */
export function thinTexts(texts: readonly PlacedText[]): PlacedText[] {
  const kept: PlacedText[] = [];
  for (const text of texts) {
    const last = kept.at(-1);
    if (last === undefined || text.left >= last.right + 6) kept.push(text);
  }
  return kept;
}

/**
 * Returns the number of the row for each text, from 0 at the bottom, so that none meets another.
 * What is clear at the least width is clear at every greater one.
 */
export function textRows(texts: readonly PlacedText[]): number[] {
  const rows: PlacedText[][] = [];
  return texts.map((text) => {
    const free = (row: PlacedText[]): boolean =>
      row.every((other) => text.left > other.right + 8 || text.right < other.left - 8);
    const at = rows.findIndex(free);
    if (at === -1) return rows.push([text]) - 1;
    rows[at]?.push(text);
    return at;
  });
}

/** Returns an axis: a hairline, small ticks, and as many labels as fit at the least width. */
export function axis(ticks: readonly { text: string; at: number }[], y: number): string {
  const labels = thinTexts(ticks.map(({ text, at }) => placeText(text, at, 12)));
  return (
    element('line', { x2: '100%', y1: y, y2: y, stroke: color('peer') }) +
    group(
      { stroke: color('peer') },
      ...ticks.map(({ at }) =>
        element('line', { x1: percent(at), x2: percent(at), y1: y, y2: y + 4 }),
      ),
    ) +
    group(
      { 'font-size': 12, fill: color('soft') },
      ...labels.map(({ text, at, anchor }) =>
        textElement(text, {
          x: percent(at),
          y: y + 17,
          'text-anchor': anchor === 'start' ? null : anchor,
        }),
      ),
    )
  );
}
