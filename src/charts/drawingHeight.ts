import { type Drawing, pairWidths } from './index.ts';

/** Where the wide drawing of a pair stands, and how far each may grow, in px of its frame. */
export const pairLimits = { wide: 640, mostNarrow: 400, mostWide: 800 } as const;

const heightOf = (svg: string): number => Number(/^<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]);

/**
 * Returns the height in px that a drawing takes in a frame of a width. One drawing for every width
 * keeps its height; a pair grows with its frame up to its limits.
 *
 * @throws where the drawing does not state its height
 */
export function drawingHeight(drawing: Drawing, width: number): number {
  const isWide = width >= pairLimits.wide;
  const height =
    drawing.kind === 'fluid'
      ? heightOf(drawing.svg)
      : isWide
        ? heightOf(drawing.wide) * (Math.min(width, pairLimits.mostWide) / pairWidths.wide)
        : heightOf(drawing.narrow) * (Math.min(width, pairLimits.mostNarrow) / pairWidths.narrow);
  if (!(height > 0)) throw new Error('missing height of a drawing');
  return height;
}
