import { max, scaleLinear } from 'd3';
import { barMark } from './barMark.ts';
import { drawing, stack, type Block } from './drawing.ts';
import { element, group, textElement } from './element.ts';
import { labelLine } from './labelLine.ts';
import { markGroup } from './markGroup.ts';
import { percent } from './round.ts';
import { axis } from './scaleLabels.ts';
import { textWidth } from './textWidth.ts';
import { color, LEAST_WIDTH } from './theme.ts';
import type { Bar, ChartOptions, Tick } from './types.ts';

export interface BarsOptions extends ChartOptions {
  /** Value at the right end of the scale; default the largest value, maximum or reference. */
  readonly max?: number;
  /** Labelled values of the scale; default none. */
  readonly ticks?: readonly Tick[];
  /** Word of the legend for the reference ticks: `median of 34`; default no legend. */
  readonly referenceText?: string;
  /** Word of the legend for the frames: `maximum`; default no legend. */
  readonly frameText?: string;
}

type Scale = (value: number) => number;

const BAR = 14;

// Arrows beyond a bar need room at the right, frames a hair for their line.
function barScale(data: readonly Bar[], options: BarsOptions): Scale {
  const values = data.flatMap((bar) => [bar.value ?? 0, bar.max ?? 0, bar.reference ?? 0]);
  const most = options.max ?? max([...values, ...(options.ticks ?? []).map((t) => t.value)]) ?? 0;
  const open = data.some(({ end }) => end === 'over' || end === 'at-least');
  return scaleLinear()
    .domain([0, most > 0 ? most : 1])
    .range([0, open ? 96 : 99.7])
    .clamp(true);
}

function referenceMark(at: number, y: number): string {
  const x = percent(at);
  const line = { x1: x, x2: x, y1: y - 3, y2: y + BAR + 3 };
  return (
    element('line', { ...line, stroke: color('paper'), 'stroke-width': 5 }) +
    element('line', { ...line, stroke: color('ink'), 'stroke-width': 2 })
  );
}

const frame = (to: number, y: number): string =>
  element('rect', {
    y: y + 0.5,
    width: percent(to),
    height: BAR - 1,
    fill: 'none',
    stroke: color('peer'),
  });

function barBlock(bar: Bar, index: number, x: Scale, top: number): Block {
  const { label, text, value } = bar;
  const words = labelLine({ label, text, quiet: value === null, indent: 0 }, top);
  if (value === null) return { markup: markGroup(index, words.markup), height: words.height + 12 };
  const y = top + words.height + 4;
  const mark = { ...bar, from: 0, to: x(value), y, height: BAR, arrow: 'beyond' as const };
  const markup = [
    words.markup,
    bar.max === null ? '' : frame(x(bar.max), y),
    barMark(mark),
    bar.reference === null ? '' : referenceMark(x(bar.reference), y),
  ];
  return { markup: markGroup(index, ...markup), height: words.height + BAR + 20 };
}

// A legend explains only what is drawn.
function legend(data: readonly Bar[], options: BarsOptions, top: number): Block {
  const drawn = data.filter(({ value }) => value !== null);
  const { referenceText = '', frameText = '' } = options;
  const entries = [
    {
      text: drawn.some((bar) => bar.reference !== null) ? referenceText : '',
      sign: 'M8 3v14',
      stroke: color('ink'),
      'stroke-width': 2,
    },
    {
      text: drawn.some((bar) => bar.max !== null) ? frameText : '',
      sign: 'M1 5.5h14v9h-14z',
      stroke: color('peer'),
      'stroke-width': 1,
    },
  ].filter(({ text }) => text !== '');
  const width = entries.reduce((sum, { text }) => sum + textWidth(text, 12.5) + 40, 0);
  const oneLine = width <= LEAST_WIDTH;
  let x = 0;
  let y = top;
  const markup = entries.map(({ text, sign, ...stroke }) => {
    const entry = group(
      { transform: `translate(${Math.round(x)} ${y})` },
      element('path', { d: sign, fill: 'none', ...stroke }),
      textElement(text, { x: 22, y: 14, 'font-size': 12.5, fill: color('soft') }),
    );
    if (oneLine) x += textWidth(text, 12.5) + 40;
    else y += 20;
    return entry;
  });
  return {
    markup: markup.join(''),
    height: (oneLine ? Math.min(1, entries.length) : entries.length) * 20,
  };
}

function scaleBlock(ticks: readonly Tick[], x: Scale, top: number): Block {
  if (ticks.length === 0) return { markup: '', height: 0 };
  const placed = ticks.map(({ value, text }) => ({ text, at: x(value) }));
  return { markup: axis(placed, top + 0.5), height: 24 };
}

/**
 * Returns horizontal bars, each under its label and figure, all on one scale.
 * A bar without a value is its words alone; zero is a tick on the base line.
 */
export function barsChart(data: readonly Bar[], options: BarsOptions): string {
  const x = barScale(data, options);
  const { markup, height } = stack(0, [
    ...data.map((bar, i) => (top: number) => barBlock(bar, i, x, top)),
    (top) => scaleBlock(options.ticks ?? [], x, top),
    (top) => legend(data, options, top),
  ]);
  return drawing(options, 'img', height, markup);
}
