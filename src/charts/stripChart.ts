import { max, scaleLinear } from 'd3';
import { drawing, remark } from './drawing.ts';
import { element, group } from './element.ts';
import { FLAG_ROW, flagWords } from './flagWords.ts';
import { placeFlags, poleRows, type PlacedFlag } from './placeFlags.ts';
import { percent } from './round.ts';
import { axis } from './scaleLabels.ts';
import { color, LEAST_WIDTH } from './theme.ts';
import type { ChartOptions, Dot, Tick } from './types.ts';

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

/** A flag with where its pole stands, in percent of the width. */
interface Callout {
  readonly flag: PlacedFlag;
  readonly at: number;
  /** Dots under the one that is called out; null for the median. */
  readonly under: number | null;
}

// At 280 px a bin is 5.5 px wide, so that dots of 5 px stand beside each other.
const BINS = 44;
const EDGE = 6.5;
const DOT = 5;
const STEP = 6;
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

// The places in question stand where their value is, on top of their piles, where nothing hides
// them: a place just above the median is seen to be above it.
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
    return [{ text: `${dot.label} ${dot.text}`, at: x(dot.value), under }];
  });
  const { median } = options;
  const all = [
    ...places,
    ...(median === null ? [] : [{ text: median.text, at: x(median.value), under: null }]),
  ];
  const flags = placeFlags(all.map(({ text, at }) => ({ text, x: (at / 100) * LEAST_WIDTH })));
  return all.flatMap(({ at, under }, i) => {
    const flag = flags[i];
    return flag === undefined ? [] : [{ flag, at, under }];
  });
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
  readonly pole: string;
  readonly dot: string;
  readonly words: string;
}

const line = (x: string, y1: number, y2: number, stroke: string, width: number): string =>
  element('line', { x1: x, x2: x, y1, y2, stroke, 'stroke-width': width });

function calloutMark(
  { flag, at, under }: Callout,
  rows: number,
  base: number,
  step: number,
): CalloutMark {
  const x = percent(at);
  const y = (rows - poleRows(flag)) * FLAG_ROW + 2;
  const accent = color('accent');
  const style = under === null ? { fill: color('soft') } : { fill: accent, 'font-weight': 600 };
  const words = flagWords(flag, at, rows, style);
  // Dark and thin, the line of the median is seen over the dots and hides none.
  if (under === null) return { pole: line(x, y, base + 5, color('ink'), 1.5), dot: '', words };
  const top = base - under * step - (under > 0 ? 1 : 0);
  return {
    pole: line(x, y, top, accent, 1),
    dot: element('circle', { cx: x, cy: top, r: 4.5, fill: accent }),
    words,
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
  const rows = max(called, ({ flag }) => flag.row + flag.lines.length) ?? 0;
  const tallest = Math.max(
    max(found.values(), ({ count }) => count) ?? 0,
    max(called, (c) => (c.under ?? 0) + 1) ?? 0,
  );
  const step = Math.min(STEP, Math.max(1.8, MOST_HEIGHT / Math.max(1, tallest)));
  const base = rows * FLAG_ROW + 8 + tallest * step;
  const marks = called.map((callout) => calloutMark(callout, rows, base, step));
  const ticks = options.ticks.map(({ value, text }) => ({ text, at: x(value) }));
  const note = remark(options.absent, base + 25);
  return drawing(
    options,
    'img',
    base + 26 + note.height,
    pileMarks(found, base, step),
    ...marks.map(({ pole }) => pole),
    ...marks.map(({ dot }) => dot),
    ...marks.map(({ words }) => words),
    axis(ticks, base + 5.5),
    note.markup,
  );
}
