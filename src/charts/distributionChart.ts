import * as Plot from '@observablehq/plot';
import { renderPlot } from './renderPlot.ts';
import { color } from './theme.ts';
import type { ChartOptions, Dot, Tick } from './types.ts';
import { wrapText } from './wrapText.ts';

export interface DistributionOptions extends ChartOptions {
  /** Positions in the data of the places in question. */
  readonly highlighted: readonly number[];
  readonly median: Tick | null;
  readonly ticks: readonly Tick[];
  readonly domain: readonly [number, number];
  /** Width of the drawing in px: 288 or 640. */
  readonly width: number;
  /** Begins every id in the drawing; unique on its page. */
  readonly idPrefix: string;
  /** Words about what is absent, on a line of their own: `3 provinces: not collected here yet`. */
  readonly absent?: string;
}

interface Swarmer {
  readonly value: number;
  readonly words: string;
  readonly highlighted: boolean;
}

const LINE = 17;
const TOP = 26;
const MARGIN = 16;

// The last to be placed lies outermost, where its label has room.
const swarmOf = (data: readonly Dot[], highlighted: readonly number[]): Swarmer[] =>
  data
    .map((dot, i) => ({
      value: dot.value,
      words: wrapText(`${dot.label} ${dot.text}`, 200, 13).join('\n'),
      highlighted: highlighted.includes(i),
    }))
    .toSorted((a, b) => Number(a.highlighted) - Number(b.highlighted));

const anchorOf = (value: number, [from, to]: readonly [number, number]) => {
  const share = (value - from) / (to - from || 1);
  return share < 0.3 ? 'start' : share > 0.7 ? 'end' : 'middle';
};

// Each place in question has a text mark of its own, laid out with the whole
// swarm, so that its label follows its dot.
const swarmLabel = (swarm: readonly Swarmer[], index: number, options: DistributionOptions) =>
  Plot.text(
    swarm,
    Plot.dodgeY('bottom', {
      x: 'value',
      r: radiusOf(options),
      padding: 1,
      text: (_: Swarmer, i: number) => (i === index ? (swarm[index]?.words ?? '') : ''),
      dy: -9,
      lineAnchor: 'bottom',
      lineHeight: LINE / 13,
      textAnchor: anchorOf(swarm[index]?.value ?? 0, options.domain),
      fontSize: 13,
      fontWeight: 600,
      fill: color('accent'),
      stroke: color('paper'),
      strokeWidth: 4,
    }),
  );

const radiusOf = ({ width }: DistributionOptions): number => (width < 400 ? 4 : 5.5);

const swarmDots = (swarm: readonly Swarmer[], options: DistributionOptions) =>
  Plot.dot(
    swarm,
    Plot.dodgeY('bottom', {
      x: 'value',
      r: radiusOf(options),
      padding: 1,
      fill: ({ highlighted }: Swarmer) => color(highlighted ? 'accent' : 'peer'),
      strokeWidth: 0,
    }),
  );

const medianMarks = ({ median, domain }: DistributionOptions): Plot.Markish[] =>
  median === null
    ? []
    : [
        Plot.ruleX([median.value], { stroke: color('ink'), insetTop: -6 }),
        Plot.text([median.value], {
          x: (value: number) => value,
          text: [median.text],
          frameAnchor: 'top',
          dy: -16,
          textAnchor: anchorOf(median.value, domain),
          fontSize: 12.5,
          fill: color('soft'),
        }),
      ];

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
function heightOf(swarm: readonly Swarmer[], options: DistributionOptions): number {
  const [from, to] = options.domain;
  const diameter = 2 * radiusOf(options) + 1;
  const reach = (diameter / (options.width - 2 * MARGIN)) * (to - from);
  const near = ({ value }: Swarmer): number =>
    swarm.filter((other) => Math.abs(other.value - value) < reach).length;
  const lines = Math.max(
    1,
    ...swarm.map(({ words, highlighted }) => (highlighted ? words.split('\n').length : 0)),
  );
  return Math.round(Math.max(1, ...swarm.map(near)) * diameter * 0.75 + 24 + lines * LINE);
}

/** Returns places as a swarm over an axis, with the median and the places in question labelled. */
export function distributionChart(data: readonly Dot[], options: DistributionOptions): string {
  const swarm = swarmOf(data, options.highlighted);
  const absent = wrapText(options.absent ?? '', options.width, 12.5);
  const bottom = 26 + absent.length * LINE + (absent.length === 0 ? 0 : 6);
  const called = swarm.flatMap(({ highlighted }, i) => (highlighted ? [i] : []));
  const plot = {
    width: options.width,
    height: TOP + heightOf(swarm, options) + bottom,
    marginTop: TOP,
    marginBottom: bottom,
    marginLeft: MARGIN,
    marginRight: MARGIN,
    x: { domain: [...options.domain] },
    marks: [
      ...medianMarks(options),
      swarmDots(swarm, options),
      ...called.map((index) => swarmLabel(swarm, index, options)),
      Plot.frame({ anchor: 'bottom', stroke: color('peer') }),
      axisMark(options.ticks),
      absentMark(absent),
    ],
  };
  return renderPlot(plot, options);
}
