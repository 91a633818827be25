import * as Plot from '@observablehq/plot';
import { scaleLinear, scaleLog } from 'd3';
import { renderPlot } from './renderPlot.ts';
import { thinTexts } from './scaleLabels.ts';
import { LABEL_LINE, scatterLabels, type SpotLabel } from './scatterLabels.ts';
import { textWidth } from './textWidth.ts';
import { color } from './theme.ts';
import type { ChartOptions, Point, Tick } from './types.ts';
import { wrapText } from './wrapText.ts';

export interface ScatterOptions extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  /** The first and the last tick are the ends of the scale, unless a point lies beyond them. */
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** On a log scale points without a positive x are left out. */
  readonly xScale: 'log' | 'linear';
  /** Width of the drawing in px: 288 or 640. */
  readonly width: number;
  /** Begins every id in the drawing; unique on its page. */
  readonly idPrefix: string;
  /** Words about what is absent, on a line of their own. */
  readonly absent?: string;
}

type Domain = readonly [number, number];

const LINE = 17;

function domainOf(values: readonly number[], ticks: readonly Tick[], fallback: Domain): Domain {
  const all = [...values, ...ticks.map(({ value }) => value)];
  if (all.length === 0) return fallback;
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least < most ? [least, most] : [least * 0.9, most * 1.1 || 1];
}

interface Layout {
  readonly x: Domain;
  readonly y: Domain;
  readonly height: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly words: Readonly<Record<'x' | 'y' | 'absent', readonly string[]>>;
}

function layoutOf(points: readonly Point[], options: ScatterOptions): Layout {
  const { width, xTicks, yTicks, xLabel, yLabel, absent = '' } = options;
  const wrap = (text: string): string[] => wrapText(text, width, 12.5);
  const words = { x: wrap(xLabel), y: wrap(yLabel), absent: wrap(absent) };
  const top = words.y.length * LINE + 14;
  const bottom = 30 + (words.x.length + words.absent.length) * LINE + 6;
  return {
    x: domainOf(
      points.map(({ x }) => x),
      xTicks,
      [1, 10],
    ),
    y: domainOf(
      points.map(({ y }) => y),
      yTicks,
      [0, 1],
    ),
    words,
    top,
    bottom,
    left: Math.max(...yTicks.map(({ text }) => textWidth(text, 12)), 0) + 12,
    right: Math.max(10, textWidth(xTicks.at(-1)?.text ?? '', 12) / 2),
    height: Math.round(width < 400 ? 250 : 300) + top + bottom,
  };
}

function xScale(layout: Layout, options: ScatterOptions) {
  const scale = options.xScale === 'log' ? scaleLog() : scaleLinear();
  return scale.domain(layout.x).range([layout.left, options.width - layout.right]);
}

function labelsOf(points: readonly Point[], layout: Layout, options: ScatterOptions) {
  const { top, bottom, height } = layout;
  const x = xScale(layout, options);
  const y = scaleLinear()
    .domain(layout.y)
    .range([height - bottom, top]);
  const spots = points.map((point) => ({
    x: x(point.x),
    y: y(point.y),
    label: point.named || point.highlighted ? point.label : null,
  }));
  return scatterLabels(spots, { left: 0, right: options.width, top, bottom: height - bottom });
}

const paint = ({ highlighted }: Point): string => color(highlighted ? 'accent' : 'peer');

const dots = (points: readonly Point[]): Plot.Markish =>
  Plot.dot(points, {
    x: 'x',
    y: 'y',
    r: 4.5,
    fill: paint,
    stroke: color('paper'),
    strokeWidth: 1,
  });

const labelMark = (point: Point, { text, dx, dy, anchor }: SpotLabel): Plot.Markish =>
  Plot.text([point], {
    x: 'x',
    y: 'y',
    text: [text],
    lineHeight: LABEL_LINE / 12.5,
    dx,
    dy,
    textAnchor: anchor,
    fontSize: 12.5,
    fontWeight: point.highlighted ? 600 : 400,
    fill: color(point.highlighted ? 'accent' : 'ink'),
    stroke: color('paper'),
    strokeWidth: 4,
  });

// Plot's own labels of a log axis follow its own rules, so that ours are text marks.
const tickLabels = (ticks: readonly Tick[], axis: 'x' | 'y'): Plot.Markish =>
  Plot.text(ticks, {
    [axis]: 'value',
    text: 'text',
    frameAnchor: axis === 'x' ? 'bottom' : 'left',
    textAnchor: axis === 'x' ? 'middle' : 'end',
    ...(axis === 'x' ? { dy: 18 } : { dx: -8 }),
    fontSize: 12,
    fill: color('soft'),
  });

function clearTicks(layout: Layout, options: ScatterOptions): Tick[] {
  const x = xScale(layout, options);
  const boxes = options.xTicks.map((tick) => {
    const half = textWidth(tick.text, 12) / 2;
    return { tick, left: x(tick.value) - half, right: x(tick.value) + half };
  });
  return thinTexts(boxes).map(({ tick }) => tick);
}

function words(
  lines: readonly string[],
  dy: number,
  left: number,
  anchor: 'top-left' | 'bottom-left',
) {
  return Plot.text([lines.join('\n')], {
    frameAnchor: anchor,
    lineAnchor: 'top',
    lineHeight: LINE / 12.5,
    dx: -left,
    dy,
    fontSize: 12.5,
    fill: color('soft'),
  });
}

function marks(points: readonly Point[], layout: Layout, options: ScatterOptions): Plot.Markish[] {
  const { left, top } = layout;
  const labels = labelsOf(points, layout, options);
  const under = 32 + layout.words.x.length * LINE;
  return [
    Plot.gridY({
      ticks: options.yTicks.map(({ value }) => value),
      stroke: color('line'),
      strokeOpacity: 1,
    }),
    Plot.frame({ anchor: 'bottom', stroke: color('peer') }),
    tickLabels(options.yTicks, 'y'),
    tickLabels(clearTicks(layout, options), 'x'),
    words(layout.words.y, -top, left, 'top-left'),
    words(layout.words.x, 32, left, 'bottom-left'),
    words(layout.words.absent, under, left, 'bottom-left'),
    dots(points),
    ...points.flatMap((point, i) => {
      const label = labels[i] ?? null;
      return label === null ? [] : [labelMark(point, label)];
    }),
  ];
}

/** Returns places by two measures, those in question and those named with their labels. */
export function scatterChart(data: readonly Point[], options: ScatterOptions): string {
  const shown = data
    .filter(({ x }) => options.xScale === 'linear' || x > 0)
    .toSorted((a, b) => Number(a.highlighted) - Number(b.highlighted));
  const layout = layoutOf(shown, options);
  const plot = {
    width: options.width,
    height: layout.height,
    marginTop: layout.top,
    marginBottom: layout.bottom,
    marginLeft: layout.left,
    marginRight: layout.right,
    x: { type: options.xScale, domain: layout.x, axis: null },
    y: { domain: layout.y, axis: null },
    marks: marks(shown, layout, options),
  };
  return renderPlot(plot, options);
}
