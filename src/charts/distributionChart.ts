import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { renderPlot } from './renderPlot.ts';
import { placeText, textRows, type PlacedText } from './scaleLabels.ts';
import { color } from './theme.ts';
import type { ChartOptions, Dot, Tick } from './types.ts';
import { wrapText } from './wrapText.ts';

export interface DistributionOptions extends ChartOptions {
  /** Positions in the data of the places in question. */
  readonly highlighted: readonly number[];
  readonly median: Tick | null;
  readonly ticks: readonly Tick[];
  readonly domain: readonly [number, number];
  /** Width of the drawing in px: 280 or 640. */
  readonly width: number;
  /** Begins every id in the drawing; unique on its page. */
  readonly idPrefix: string;
  /** Words about what is absent, on a line of their own: `3 provinces: not collected here yet`. */
  readonly absent?: string;
}

const LINE = 18;
const MARGIN = 18;
const SIZE = 13;

/** A label over the swarm, with a line down to its value. */
interface Callout {
  readonly value: number;
  readonly placed: PlacedText;
  readonly tone: 'accent' | 'ink';
  /** From 0 at the bottom. */
  readonly row: number;
}

const radiusOf = ({ width }: DistributionOptions): number => (width < 400 ? 4 : 5.5);

function callouts(data: readonly Dot[], options: DistributionOptions): Callout[] {
  const { width, domain, median } = options;
  const x = scaleLinear()
    .domain(domain)
    .range([MARGIN, width - MARGIN])
    .clamp(true);
  const places = options.highlighted.flatMap((index) => data[index] ?? []);
  const labels = [
    ...places.map(({ label, text, value }) => ({
      value,
      text: `${label} ${text}`,
      tone: 'accent' as const,
    })),
    ...(median === null ? [] : [{ ...median, tone: 'ink' as const }]),
  ];
  // Lines of one label are callouts of their own, the last one first.
  const lines = labels.flatMap(({ text, value, tone }) =>
    wrapText(text, width, SIZE)
      .toReversed()
      .map((line) => ({ value, tone, placed: placeText(line, x(value), SIZE, width) })),
  );
  const rows = textRows(lines.map(({ placed }) => placed));
  return lines.map((line, i) => ({ ...line, row: rows[i] ?? 0 }));
}

function calloutMarks({ value, placed, tone, row }: Callout): Plot.Markish[] {
  const { text, anchor, edge } = placed;
  const shared = {
    text: [text],
    dy: -(row * LINE + 12),
    textAnchor: anchor,
    fontSize: SIZE,
    fontWeight: tone === 'accent' ? 600 : 400,
    fill: color(tone === 'accent' ? 'accent' : 'soft'),
    stroke: color('paper'),
    strokeWidth: 4,
  };
  const stem = Plot.ruleX([value], { stroke: color(tone), insetTop: -(row * LINE + 4) });
  const right = anchor === 'end';
  const atEdge = {
    frameAnchor: right ? 'top-right' : 'top-left',
    dx: right ? MARGIN : -MARGIN,
  } as const;
  const atValue = { x: [value], frameAnchor: 'top' } as const;
  return [stem, Plot.text([text], { ...shared, ...(edge ? atEdge : atValue) })];
}

// Those in question are placed last, outermost.
function swarmDots(data: readonly Dot[], options: DistributionOptions): Plot.Markish {
  const highlighted = new Set(options.highlighted.map((index) => data[index]));
  const dots = data.toSorted((a, b) => Number(highlighted.has(a)) - Number(highlighted.has(b)));
  return Plot.dot(
    dots,
    Plot.dodgeY('bottom', {
      x: 'value',
      r: radiusOf(options),
      padding: 1,
      fill: (dot: Dot) => color(highlighted.has(dot) ? 'accent' : 'peer'),
      strokeWidth: 0,
    }),
  );
}

const absentMark = (lines: readonly string[]): Plot.Markish =>
  Plot.text([lines.join('\n')], {
    frameAnchor: 'bottom-left',
    lineAnchor: 'top',
    lineHeight: LINE / 12.5,
    dx: -MARGIN,
    dy: 28,
    fontSize: 12.5,
    fill: color('soft'),
  });

const axisMark = (ticks: readonly Tick[]): Plot.Markish =>
  Plot.axisX({
    ticks: ticks.map(({ value }) => value),
    tickFormat: (_: unknown, i: number) => ticks[i]?.text ?? '',
    tickSize: 4,
    label: null,
    fontSize: 12,
    color: color('soft'),
  });

// The tallest pile is at most as many dots as stand within a diameter of each other.
function heightOf(data: readonly Dot[], options: DistributionOptions): number {
  const [from, to] = options.domain;
  const diameter = 2 * radiusOf(options) + 1;
  const reach = (diameter / (options.width - 2 * MARGIN)) * (to - from);
  const near = ({ value }: Dot): number =>
    data.filter((other) => Math.abs(other.value - value) < reach).length;
  return Math.round(Math.max(1, ...data.map(near)) * diameter * 0.75 + 16);
}

/** Returns places as a swarm over an axis, with the median and the places in question labelled. */
export function distributionChart(data: readonly Dot[], options: DistributionOptions): string {
  const labels = callouts(data, options);
  const absent = wrapText(options.absent ?? '', options.width, 12.5);
  const top = Math.max(0, ...labels.map(({ row }) => row + 1)) * LINE + 6;
  const bottom = 26 + absent.length * LINE + (absent.length === 0 ? 0 : 6);
  const plot = {
    width: options.width,
    height: top + heightOf(data, options) + bottom,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: MARGIN,
    marginRight: MARGIN,
    x: { domain: [...options.domain] },
    marks: [
      ...labels.flatMap(calloutMarks),
      swarmDots(data, options),
      Plot.frame({ anchor: 'bottom', stroke: color('peer') }),
      axisMark(options.ticks),
      absentMark(absent),
    ],
  };
  return renderPlot(plot, options);
}
