import { range } from 'd3';
import { drawing } from './drawing.ts';
import { element, group } from './element.ts';
import { color, toneColor } from './theme.ts';
import type { ChartOptions, DotCount, Tone } from './types.ts';

export interface DotsOptions extends ChartOptions {
  /** Dots in a row, at most 18; default 16. */
  readonly columns?: number;
  /** Default the second colour. */
  readonly tone?: Tone;
}

const STEP = 15;
const RADIUS = 5;

// A dash of no length with round ends is a dot: one line draws a row.
const rowOfDots = (count: number, row: number): string =>
  element('line', { x1: 0, x2: (count - 1) * STEP + 1, y1: row * STEP, y2: row * STEP });

function filledRows(count: number, columns: number, tone: Tone): string {
  const rows = range(Math.ceil(count / columns)).map((row) =>
    rowOfDots(Math.min(columns, count - row * columns), row),
  );
  const dashes = { 'stroke-linecap': 'round', 'stroke-dasharray': `0 ${STEP}` };
  return group({ stroke: toneColor(tone), 'stroke-width': 2 * RADIUS, ...dashes }, ...rows);
}

const emptyDots = (from: number, to: number, columns: number): string =>
  group(
    { fill: 'none', stroke: color('peer'), 'stroke-width': 1.5 },
    ...range(from, to).map((i) =>
      element('circle', {
        cx: (i % columns) * STEP,
        cy: Math.floor(i / columns) * STEP,
        r: RADIUS - 0.75,
      }),
    ),
  );

/** Returns so many dots in rows of fixed size, the first `filled` of them full, the rest outlined. */
export function dotsChart({ filled, total }: DotCount, options: DotsOptions): string {
  const { columns = 16, tone = 'two' } = options;
  const height = Math.max(1, Math.ceil(total / columns)) * STEP;
  const dots = group(
    { transform: `translate(${RADIUS + 1} ${STEP / 2})` },
    filledRows(filled, columns, tone),
    emptyDots(filled, total, columns),
  );
  return drawing(options, 'img', height, dots);
}
