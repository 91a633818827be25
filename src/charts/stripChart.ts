import { max, scaleLinear } from 'd3';
import { drawing, remark } from './drawing.ts';
import { element, group, textElement } from './element.ts';
import { percent } from './round.ts';
import { axis, placedAt, placeText, textRows, type PlacedText } from './scaleLabels.ts';
import { color, LEAST_WIDTH } from './theme.ts';
import type { ChartOptions, Dot, Tick } from './types.ts';
import { wrapText } from './wrapText.ts';

export interface StripOptions extends ChartOptions {
  /** Positions in the data of the places in question. */
  readonly highlighted: readonly number[];
  readonly median: Tick | null;
  readonly ticks: readonly Tick[];
  readonly domain: readonly [number, number];
  /** Words about what is absent, on a line of their own: `3 communes: not collected here yet`. */
  readonly absent?: string;
}

interface Pile {
  /** Middle of the bin, in percent of the width. */
  readonly at: number;
  readonly count: number;
}

interface Callout {
  readonly placed: PlacedText;
  /** Where its stem stands, in percent of the width. */
  readonly at: number;
  /** Dots under the one that is called out; null for the median. */
  readonly under: number | null;
  /** True for the line of text that stands over its mark. */
  readonly marked: boolean;
}

// At 280 px a bin is 5.5 px wide, so that dots of 5 px stand beside each other.
const BINS = 44;
const EDGE = 6.5;
const DOT = 5;
const STEP = 6;
const ROW = 18;
const MOST_HEIGHT = 100;

const binOf = (value: number, [from, to]: readonly [number, number]): number =>
  to > from
    ? Math.min(BINS - 1, Math.max(0, Math.floor(((value - from) / (to - from)) * BINS)))
    : 0;

const middleOf = (bin: number): number => EDGE + ((bin + 0.5) / BINS) * (100 - 2 * EDGE);

function piles(data: readonly Dot[], options: StripOptions): Map<number, Pile> {
  const found = new Map<number, Pile>();
  data.forEach(({ value }, i) => {
    if (options.highlighted.includes(i)) return;
    const bin = binOf(value, options.domain);
    found.set(bin, { at: middleOf(bin), count: (found.get(bin)?.count ?? 0) + 1 });
  });
  return found;
}

const pxOf = (at: number): number => (at / 100) * LEAST_WIDTH;

// A text that is wider than most of the drawing takes several lines, the last one first, so that it
// stands nearest to its mark.
function linesOf(text: string, at: number, under: number | null): Callout[] {
  const lines = wrapText(text, LEAST_WIDTH * 0.7, 13);
  const longest = lines.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const place = placeText(longest, pxOf(at), 13);
  return lines
    .toReversed()
    .map((line, i) => ({ placed: { ...place, text: line }, at, under, marked: i === 0 }));
}

// The places in question stand on top of their piles, where nothing hides them.
function callouts(
  data: readonly Dot[],
  options: StripOptions,
  found: ReadonlyMap<number, Pile>,
  x: (value: number) => number,
): Callout[] {
  const on = new Map<number, number>();
  const places = options.highlighted.flatMap((index) => {
    const dot = data[index];
    if (dot === undefined) return [];
    const bin = binOf(dot.value, options.domain);
    const under = on.get(bin) ?? found.get(bin)?.count ?? 0;
    on.set(bin, under + 1.5);
    return linesOf(`${dot.label} ${dot.text}`, middleOf(bin), under);
  });
  const { median } = options;
  return median === null ? places : [...places, ...linesOf(median.text, x(median.value), null)];
}

// One dashed line draws a whole pile: round dashes of no length are dots; where a pile is too
// tall for dots, they are flat slices, so that each place can still be counted.
function pileMarks(found: ReadonlyMap<number, Pile>, base: number, step: number): string {
  const round = step >= STEP;
  const lines = [...found.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, { at, count }]) => {
      const x = percent(at);
      const y2 = round ? base - (count - 1) * step - 1 : base + DOT / 2 - count * step;
      return element('line', { x1: x, x2: x, y1: round ? base : base + DOT / 2, y2 });
    });
  const dashes = round
    ? { 'stroke-linecap': 'round', 'stroke-dasharray': `0 ${step}` }
    : { 'stroke-dasharray': `${step - 0.8} .8` };
  return group({ stroke: color('peer'), 'stroke-width': DOT, ...dashes }, ...lines);
}

interface CalloutMark {
  readonly stem: string;
  readonly dot: string;
  readonly words: string;
}

function calloutMark(callout: Callout, y: number, base: number, step: number): CalloutMark {
  const { placed, at, under, marked } = callout;
  const x = percent(at);
  const top = under === null ? base + 5 : base - under * step - (under > 0 ? 1 : 0);
  const stroke = color(under === null ? 'ink' : 'accent');
  const halo = { stroke: color('paper'), 'stroke-width': 4, 'paint-order': 'stroke' };
  const weight = under === null ? {} : { 'font-weight': 600 };
  const fill = under === null ? color('soft') : stroke;
  const dot = { cx: x, cy: top, r: 4.5, fill: stroke };
  return {
    stem: marked ? element('line', { x1: x, x2: x, y1: y + 4, y2: top, stroke }) : '',
    dot: marked && under !== null ? element('circle', dot) : '',
    words: textElement(placed.text, { ...placedAt(placed, at), y, fill, ...weight, ...halo }),
  };
}

/**
 * Returns places as dots along an axis, gathered in bins and piled so that none hides another;
 * those in question are larger, on top of their pile, with their label.
 */
export function stripChart(data: readonly Dot[], options: StripOptions): string {
  const x = scaleLinear()
    .domain(options.domain)
    .range([EDGE, 100 - EDGE])
    .clamp(true);
  const found = piles(data, options);
  const called = callouts(data, options, found, x);
  const rowOf = textRows(called.map(({ placed }) => placed));
  const rows = (max(rowOf) ?? -1) + 1;
  const tallest = Math.max(
    max(found.values(), ({ count }) => count) ?? 0,
    max(called, (c) => (c.under ?? 0) + 1) ?? 0,
  );
  const step = Math.min(STEP, Math.max(1.8, MOST_HEIGHT / Math.max(1, tallest)));
  const base = rows * ROW + 8 + tallest * step;
  const marks = called.map((callout, i) =>
    calloutMark(callout, 13 + (rows - 1 - (rowOf[i] ?? 0)) * ROW, base, step),
  );
  const ticks = options.ticks.map(({ value, text }) => ({ text, at: x(value) }));
  const note = remark(options.absent, base + 25);
  return drawing(
    options,
    'img',
    base + 26 + note.height,
    ...marks.map(({ stem }) => stem),
    pileMarks(found, base, step),
    ...marks.map(({ dot }) => dot),
    ...marks.map(({ words }) => words),
    axis(ticks, base + 5.5),
    note.markup,
  );
}
