import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { FLAG_ROW } from './flagWords.ts';
import { FLAG_GAP, placeFlags, poleRows, type PlacedFlag } from './placeFlags.ts';
import { renderPlot } from './renderPlot.ts';
import { color } from './theme.ts';
import type { ChartOptions, Dot, Tick } from './types.ts';
import { wrapText } from './wrapText.ts';

export interface DistributionOptions extends ChartOptions {
  /** Positions in the data of the places that are named, such as the ends; none is in question. */
  readonly named: readonly number[];
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

// Half of the widest first label of an axis: `from 70%`.
const MARGIN = 30;
const SIZE = 13;

const radiusOf = ({ width }: DistributionOptions): number => (width < 400 ? 4 : 5.5);

interface Callout {
  readonly flag: PlacedFlag;
  readonly value: number;
  readonly isMedian: boolean;
}

function callouts(data: readonly Dot[], options: DistributionOptions): Callout[] {
  const { width, domain, median } = options;
  const x = scaleLinear()
    .domain(domain)
    .range([MARGIN, width - MARGIN])
    .clamp(true);
  const places = options.named.flatMap((index) => data[index] ?? []);
  const all = [
    ...places.map(({ label, text, value }) => ({ value, text: `${label} ${text}` })),
    ...(median === null ? [] : [median]),
  ];
  const flags = placeFlags(
    all.map(({ text, value }) => ({ text, x: x(value) })),
    width,
  );
  return all.flatMap(({ value }, i) => {
    const flag = flags[i];
    return flag ? [{ flag, value, isMedian: i === places.length }] : [];
  });
}

function words({ flag, value, isMedian }: Callout): Plot.Markish[] {
  const { lines, row, side } = flag;
  const right = side === 'left' || side === 'right-edge';
  const dx = side === 'over' ? 0 : right ? -FLAG_GAP : FLAG_GAP;
  const atValue = { x: [value], frameAnchor: 'top', dx } as const;
  const atEdge = right
    ? ({ frameAnchor: 'top-right', dx: MARGIN } as const)
    : ({ frameAnchor: 'top-left', dx: -MARGIN } as const);
  return lines.map((line, i) =>
    Plot.text([line], {
      ...(side.endsWith('edge') ? atEdge : atValue),
      text: [line],
      dy: -((row + lines.length - 1 - i) * FLAG_ROW + 12),
      textAnchor: side === 'over' ? 'middle' : right ? 'end' : 'start',
      fontSize: SIZE,
      fontWeight: isMedian ? 400 : 600,
      fill: color(isMedian ? 'soft' : 'ink'),
      stroke: color('paper'),
      strokeWidth: 4,
    }),
  );
}

// Dark and thin, the line of the median is seen over the dots and hides none.
const pole = ({ flag, value, isMedian }: Callout): Plot.Markish =>
  Plot.ruleX([value], {
    stroke: color('ink'),
    strokeWidth: isMedian ? 1.5 : 1,
    insetTop: -(poleRows(flag) * FLAG_ROW + 2),
  });

// Those that are named are placed last, outermost.
function swarmDots(data: readonly Dot[], options: DistributionOptions): Plot.Markish {
  const named = new Set(options.named.map((index) => data[index]));
  const dots = data.toSorted((a, b) => Number(named.has(a)) - Number(named.has(b)));
  return Plot.dot(
    dots,
    Plot.dodgeY('bottom', {
      x: 'value',
      r: radiusOf(options),
      padding: 1,
      fill: (dot: Dot) => color(named.has(dot) ? 'ink' : 'peer'),
      strokeWidth: 0,
    }),
  );
}

const absentMark = (lines: readonly string[]): Plot.Markish =>
  Plot.text([lines.join('\n')], {
    frameAnchor: 'bottom-left',
    lineAnchor: 'top',
    lineHeight: FLAG_ROW / 12.5,
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
  const top = Math.max(0, ...labels.map(({ flag }) => flag.row + flag.lines.length)) * FLAG_ROW + 6;
  const bottom = 26 + absent.length * FLAG_ROW + (absent.length === 0 ? 0 : 6);
  const plot = {
    width: options.width,
    height: top + heightOf(data, options) + bottom,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: MARGIN,
    marginRight: MARGIN,
    x: { domain: [...options.domain] },
    marks: [
      ...labels.filter(({ isMedian }) => !isMedian).map(pole),
      swarmDots(data, options),
      ...labels.filter(({ isMedian }) => isMedian).map(pole),
      ...labels.flatMap(words),
      Plot.frame({ anchor: 'bottom', stroke: color('peer') }),
      axisMark(options.ticks),
      absentMark(absent),
    ],
  };
  return renderPlot(plot, options);
}
