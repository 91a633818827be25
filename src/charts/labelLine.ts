import type { Block } from './drawing.ts';
import { group, textElement } from './element.ts';
import { textWidth } from './textWidth.ts';
import { color, LEAST_WIDTH } from './theme.ts';
import { wrapText } from './wrapText.ts';

export interface LabelLine {
  readonly label: string;
  readonly text: string;
  /** True where the text stands for an absent value. */
  readonly quiet: boolean;
  /** Px that the label leaves free at the left, for a swatch. */
  readonly indent: number;
}

const SIZE = 13;
const LINE = 18;

/**
 * Returns a label at the left and its figure at the right. They share a line where both fit the
 * least width; else the label wraps and the figure takes the next line.
 */
export function labelLine({ label, text, quiet, indent }: LabelLine, top: number): Block {
  const width = LEAST_WIDTH - indent;
  const labels = wrapText(label, width, SIZE);
  const room = width - textWidth(labels.at(-1) ?? '', SIZE) - 12;
  const texts = textWidth(text, SIZE) <= room ? [text] : wrapText(text, LEAST_WIDTH, SIZE);
  const shared = textWidth(text, SIZE) <= room ? 1 : 0;
  const y = (line: number): number => top + 13 + line * LINE;
  const markup = [
    ...labels.map((line, i) => textElement(line, { x: indent === 0 ? null : indent, y: y(i) })),
    group(
      quiet ? { fill: color('soft') } : { 'font-weight': 600 },
      ...texts.map((line, i) =>
        textElement(line, { x: '100%', y: y(labels.length - shared + i), 'text-anchor': 'end' }),
      ),
    ),
  ];
  return {
    markup: markup.join(''),
    height: (labels.length - shared + Math.max(texts.length, shared)) * LINE,
  };
}
