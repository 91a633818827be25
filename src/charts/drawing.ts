import { element, textElement } from './element.ts';
import { escapeText } from './escapeText.ts';
import { color, FONT, LEAST_WIDTH } from './theme.ts';
import type { ChartOptions } from './types.ts';
import { wrapText } from './wrapText.ts';

/** A piece of a drawing that grows downwards. */
export interface Block {
  readonly markup: string;
  /** In px. */
  readonly height: number;
}

/** Returns the whole drawing: as wide as its place, `height` px tall, named and described. */
export function drawing(
  { label, description }: ChartOptions,
  role: 'img' | 'group',
  height: number,
  ...children: string[]
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: '100%',
      height: Math.ceil(height),
      role,
      'aria-label': label,
      'font-family': FONT,
      'font-size': 13,
      fill: color('ink'),
    },
    `<desc>${escapeText(description)}</desc>`,
    ...children,
  );
}

/** Returns blocks one under the other, from `top` px on. */
export function stack(top: number, blocks: ReadonlyArray<(top: number) => Block>): Block {
  let at = top;
  let markup = '';
  for (const draw of blocks) {
    const block = draw(at);
    markup += block.markup;
    at += block.height;
  }
  return { markup, height: at - top };
}

/** Returns words under a drawing, in as many lines as they need; nothing for no words. */
export function remark(words: string | null | undefined, top: number): Block {
  const lines = wrapText(words ?? '', LEAST_WIDTH, 12.5);
  const markup = lines.map((line, i) =>
    textElement(line, { y: top + 14 + i * 17, 'font-size': 12.5, fill: color('soft') }),
  );
  return { markup: markup.join(''), height: lines.length === 0 ? 0 : lines.length * 17 + 4 };
}
