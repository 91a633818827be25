import type { Block } from '../charts/drawing.ts';
import { type Attributes, group, textElement } from '../charts/element.ts';
import { wrapText } from '../charts/wrapText.ts';

export interface LinesOptions {
  /** Left edge of the words, in px. */
  readonly x: number;
  /** Room for them, in px. */
  readonly width: number;
  readonly size: number;
  /** From one line to the next, in px; default 1.45 of the size, because Vietnamese stacks marks. */
  readonly leading?: number;
  /** Px under the last line; default none. */
  readonly after?: number;
  readonly style?: Attributes;
  /** Lines of like length, for titles: none ends in a word alone; default false. */
  readonly balanced?: boolean;
}

/** The narrowest room in which words take no more lines. */
function balancedWidth(words: string, width: number, size: number): number {
  const count = wrapText(words, width, size).length;
  let narrow = width;
  while (narrow > 8 && wrapText(words, narrow - 8, size).length === count) narrow -= 8;
  return narrow;
}

/** Returns words from `top` px on, in as many lines as they need; nothing for no words. */
export function lines(words: string, top: number, options: LinesOptions): Block {
  const { x, width, size, leading = Math.round(size * 1.45), after = 0, style = {} } = options;
  const said = words.normalize('NFC');
  const room = options.balanced ? balancedWidth(said, width, size) : width;
  const wrapped = wrapText(said, room, size);
  if (wrapped.length === 0) return { markup: '', height: 0 };
  const baseline = top + leading - Math.round((leading - size * 0.72) / 2);
  const texts = wrapped.map((line, i) => textElement(line, { x, y: baseline + i * leading }));
  return {
    markup: group({ 'font-size': size, ...style }, ...texts),
    height: wrapped.length * leading + after,
  };
}
