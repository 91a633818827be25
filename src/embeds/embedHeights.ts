import { drawingHeight, pairLimits } from '../charts/drawingHeight.ts';
import type { Drawing } from '../charts/index.ts';
import { wrapText } from '../charts/wrapText.ts';
import {
  aside,
  bands,
  layoutOf,
  roomOf,
  space,
  steps,
  tableLine,
  type as sizes,
  widths,
} from './embedLayout.ts';
import type { EmbedText } from './embedText.ts';

/** Height in px of an embed from each width on. */
export type EmbedHeights = Readonly<Record<(typeof bands)[number], number>>;

interface Type {
  readonly size: number;
  readonly line: number;
}

const textHeight = (text: string, width: number, { size, line }: Type): number =>
  wrapText(text, width, size).length * line;

function headHeight(text: EmbedText, width: number): number {
  const room = roomOf(width);
  return (
    textHeight(text.subject, room, sizes.subject) +
    textHeight(text.heading, room, sizes.heading[layoutOf(width)]) +
    textHeight(text.subtitle, room, sizes.subtitle)
  );
}

const paragraphs = (texts: readonly string[], width: number): number =>
  texts.reduce((sum, text) => sum + textHeight(text, width, sizes.small) + space.line, 0);

const footHeight = (text: EmbedText, room: number): number =>
  paragraphs([text.sourcesWord + text.sources, `${text.rights} · ${text.live}`], room) + tableLine;

/** Returns whether what explains a drawing stands beside it in the wide layout: where that is tall. */
export const hasAside = (drawing: Drawing, { explained }: EmbedText): boolean =>
  explained.length > 0 && drawingHeight(drawing, steps.wide - aside.width) > aside.from;

/** A pair is highest just before a step, and where it has grown to its limit. */
const tallest = (drawing: Drawing, from: number, to: number): number =>
  Math.max(
    ...[from, to, pairLimits.mostNarrow, pairLimits.wide - 1]
      .map((width) => Math.min(to, Math.max(from, width)))
      .map((width) => drawingHeight(drawing, width)),
  );

function bodyHeight(drawing: Drawing, text: EmbedText, from: number, to: number): number {
  if (from >= steps.wide && hasAside(drawing, text)) {
    const beside = aside.width + aside.gap;
    const chart = tallest(drawing, roomOf(from) - beside, roomOf(to) - beside);
    return Math.max(chart, paragraphs(text.explained, aside.width)) + space.part;
  }
  const chart = tallest(drawing, roomOf(from), roomOf(to));
  return chart + space.part + paragraphs(text.explained, roomOf(from));
}

/**
 * Returns the heights that an embed needs, without a scroll bar, from each width on: its text as it
 * breaks in the narrowest frame of the band, measured rather too wide than too narrow, and its
 * drawing as tall as it gets there. The document fills what is left over.
 */
export function embedHeights(drawing: Drawing, text: EmbedText): EmbedHeights {
  const heights = bands.map((band, i) => {
    const from = i === 0 ? widths.least : band;
    const to = (bands[i + 1] ?? widths.most + 1) - 1;
    const parts = [headHeight(text, from), bodyHeight(drawing, text, from, to)];
    const foot = footHeight(text, roomOf(from));
    const spaces = 2 * space.block + 2 * space.part;
    return [band, Math.ceil(parts.reduce((sum, part) => sum + part, foot + spaces))] as const;
  });
  return Object.fromEntries(heights) as Record<(typeof bands)[number], number>;
}
