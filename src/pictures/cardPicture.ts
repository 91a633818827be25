import { type Block, stack } from '../charts/drawing.ts';
import { element, textElement } from '../charts/element.ts';
import { escapeText } from '../charts/escapeText.ts';
import { color } from '../charts/theme.ts';
import { messages } from '../i18n/messages.ts';
import type { Card } from '../views/cards/card.ts';
import { cardAlt } from './cardAlt.ts';
import { cardMapPart } from './cardMapPart.ts';
import { document } from './document.ts';
import type { Picture } from './figurePicture.ts';
import { lines, type LinesOptions } from './lines.ts';
import { siteMark } from './siteMark.ts';

/** Px of a card, as social networks ask for it. */
export const CARD = { width: 1200, height: 630 } as const;

const EDGE = 64;
const MAP = { x: 800, y: 116 };
const TOP = 112;
/** Where the source begins; what stands over it may shrink, but never reaches it. */
const BOTTOM = 534;

const soft = { fill: color('soft') };

type Write = (
  words: string,
  size: number,
  options?: Partial<LinesOptions>,
) => (top: number) => Block;

const writer =
  (width: number, scale: number): Write =>
  (words, size, options = {}) =>
  (top) =>
    lines(words, top, { x: EDGE, width, size: Math.round(size * scale), ...options });

const tspan = (text: string, size: number, gap: number, style = {}): string =>
  text === ''
    ? ''
    : element(
        'tspan',
        { 'font-size': size, dx: gap === 0 ? null : gap, ...style },
        escapeText(text),
      );

/** The number with its qualifier before it and its unit behind it, on one line. */
function numberLine({ before, number, after }: NonNullable<Card['figure']>, scale: number) {
  const size = 104 * scale;
  const strong = { 'font-weight': 600 };
  const unit = /^[%/]/.test(after) ? 4 : 14;
  return (top: number): Block => ({
    markup: element(
      'text',
      { x: EDGE, y: top + size * 0.92, fill: color('accent') },
      tspan(before, size * 0.4, 0),
      tspan(number, size, before === '' ? 0 : 16, strong),
      tspan(after, size * 0.46, unit, strong),
    ),
    height: size * 1.16,
  });
}

function content({ over, title, figure, statement, details, map }: Card, scale: number): Block {
  const write = writer((map ? MAP.x - 40 : CARD.width - EDGE) - EDGE, scale);
  const bold = { 'font-weight': 600 };
  return stack(TOP, [
    write(over, 26, { style: { fill: color('accent'), ...bold } }),
    write(title, figure ? 58 : 50, {
      style: bold,
      balanced: true,
      after: 18,
      leading: Math.round((figure ? 58 : 50) * 1.22 * scale),
    }),
    ...(figure
      ? [
          write(figure.name, 28, { style: soft }),
          numberLine(figure, scale),
          write(figure.rank ?? '', 27, { style: bold, after: 4 }),
          write(figure.detail, 23, { style: soft, after: 6 }),
        ]
      : []),
    write(statement, map ? 34 : 42, { balanced: true, after: 12 }),
    ...details.map((text) => write(text, 23, { style: soft, after: 4 })),
  ]);
}

/** The largest of a few sizes in which everything has room. */
function fitted(card: Card): Block {
  const tried = [1, 0.92, 0.84, 0.76, 0.68].map((scale) => () => content(card, scale));
  for (const draw of tried) {
    const block = draw();
    if (TOP + block.height <= BOTTOM) return block;
  }
  throw new Error(`invalid card, too many words: ${card.path}`);
}

function frame({ locale, source }: Card): string {
  const say = messages(locale);
  const small = { x: EDGE, width: CARD.width - 2 * EDGE, size: 19, style: soft };
  const y = BOTTOM + 12.5;
  const head = { x: CARD.width - EDGE, y: 74, 'text-anchor': 'end', 'font-size': 20 };
  return (
    element('rect', { width: CARD.width, height: 10, fill: color('accent') }) +
    siteMark(EDGE, 76, 32, 'start') +
    textElement(say['frame.notGovernment'], { ...head, ...soft }) +
    element('line', { x1: EDGE, x2: CARD.width - EDGE, y1: y, y2: y, stroke: color('peer') }) +
    lines(source === '' ? '' : `${say['frame.source']}: ${source}`, BOTTOM + 20, small).markup
  );
}

/**
 * Returns the picture that a page's link is shared with: what it is of, its number or finding, whose
 * rank, period, source, a map where there is one, and who does not publish it.
 */
export function cardPicture(card: Card): Picture {
  const alt = cardAlt(card);
  const map = card.map ? cardMapPart(card.map, MAP.x, MAP.y) : '';
  const svg = document(
    { ...CARD, alt, locale: card.locale },
    frame(card) + map + fitted(card).markup,
  );
  return { svg, ...CARD, alt };
}
