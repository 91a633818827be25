import type { Block } from './drawing.ts';
import { element, group, textElement } from './element.ts';
import { textWidth } from './textWidth.ts';
import { color, LEAST_WIDTH } from './theme.ts';
import type { Bar } from './types.ts';

/** Returns the legend of bars from `top` px on, of what is drawn alone: their lines and frames. */
export function barLegend(
  data: readonly Bar[],
  options: { readonly referenceText?: string; readonly frameText?: string },
  top: number,
): Block {
  const drawn = data.filter(({ value }) => value !== null);
  const { referenceText = '', frameText = '' } = options;
  const entries = [
    {
      text: drawn.some((bar) => bar.reference !== null) ? referenceText : '',
      sign: 'M8 3v14',
      stroke: color('ink'),
      'stroke-width': 2,
    },
    {
      text: drawn.some((bar) => bar.max !== null) ? frameText : '',
      sign: 'M1 5.5h14v9h-14z',
      stroke: color('peer'),
      'stroke-width': 1,
    },
  ].filter(({ text }) => text !== '');
  const width = entries.reduce((sum, { text }) => sum + textWidth(text, 12.5) + 40, 0);
  const oneLine = width <= LEAST_WIDTH;
  let x = 0;
  let y = top;
  const markup = entries.map(({ text, sign, ...stroke }) => {
    const entry = group(
      { transform: `translate(${Math.round(x)} ${y})` },
      element('path', { d: sign, fill: 'none', ...stroke }),
      textElement(text, { x: 22, y: 14, 'font-size': 12.5, fill: color('soft') }),
    );
    if (oneLine) x += textWidth(text, 12.5) + 40;
    else y += 20;
    return entry;
  });
  return {
    markup: markup.join(''),
    height: (oneLine ? Math.min(1, entries.length) : entries.length) * 20,
  };
}
