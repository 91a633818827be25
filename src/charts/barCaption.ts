import type { Block } from './drawing.ts';
import { textElement } from './element.ts';
import { percent } from './round.ts';
import { textWidth } from './textWidth.ts';
import { color, LEAST_WIDTH } from './theme.ts';

/** Words that belong to a share of the width, in percent. */
export interface CaptionWords {
  readonly text: string;
  readonly at: number;
}

const SIZE = 12.5;

interface Placed extends CaptionWords {
  readonly anchor: 'start' | 'end';
  /** Ends in px at the least width. */
  readonly left: number;
  readonly right: number;
}

function place({ text, at }: CaptionWords, anchor: Placed['anchor']): Placed {
  const [x, width] = [(at / 100) * LEAST_WIDTH, textWidth(text, SIZE)];
  const left = anchor === 'end' ? x - width : x;
  return { text, at, anchor, left, right: left + width };
}

/** Words end at their line, or begin there. */
const besideLine = (words: CaptionWords): Placed[] => [place(words, 'end'), place(words, 'start')];

const isClear = (all: readonly Placed[]): boolean =>
  all.every(({ left, right }) => left >= 0 && right <= LEAST_WIDTH + 1) &&
  all.every((a) => all.every((b) => a === b || a.right + 8 < b.left || b.right + 8 < a.left));

/**
 * Returns the words that name the line and the frame of a bar, right under them; null where they
 * would meet each other or leave the drawing at the least width, so that a legend has to say them.
 */
export function barCaption(
  line: CaptionWords | null,
  frame: CaptionWords | null,
  top: number,
): Block | null {
  const framed = frame ? [place(frame, 'end')] : [];
  const tried = (line ? besideLine(line).map((named) => [named, ...framed]) : [framed]).filter(
    isClear,
  );
  const [placed] = tried;
  if (!placed || placed.length === 0) return null;
  const style = { y: top + 13, 'font-size': SIZE, fill: color('soft') };
  const markup = placed.map(({ text, at, anchor }) =>
    textElement(text, {
      x: percent(at),
      'text-anchor': anchor === 'start' ? null : anchor,
      ...style,
    }),
  );
  return { markup: markup.join(''), height: 17 };
}
