import { max, scaleLinear } from 'd3';
import { barCaption } from './barCaption.ts';
import { barLegend } from './barLegend.ts';
import { barMark } from './barMark.ts';
import { drawing, stack, type Block } from './drawing.ts';
import { element } from './element.ts';
import { labelLine } from './labelLine.ts';
import { markGroup } from './markGroup.ts';
import { percent } from './round.ts';
import { axis } from './scaleLabels.ts';
import { color } from './theme.ts';
import type { Bar, ChartOptions, Tick } from './types.ts';

export interface BarsOptions extends ChartOptions {
  /** Value at the right end of the scale; default the largest value, maximum or reference. */
  readonly max?: number;
  /** Labelled values of the scale; default none. */
  readonly ticks?: readonly Tick[];
  /** Word for the reference ticks: `median of 34`; it stands at the first that has room, else in a legend. */
  readonly referenceText?: string;
  /** Word for the frames: `maximum`; it stands at the end of the first with room, else in a legend. */
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

function captionOf(bar: Bar, options: BarsOptions, x: Scale, top: number): Block | null {
  const { referenceText = '', frameText = '' } = options;
  if (bar.value === null) return null;
  return barCaption(
    bar.reference !== null && referenceText ? { text: referenceText, at: x(bar.reference) } : null,
    bar.max !== null && frameText ? { text: frameText, at: x(bar.max) } : null,
    top,
  );
}

/** The first bar under which all that the legend would say finds room. */
function captioned(data: readonly Bar[], options: BarsOptions, x: Scale): Bar | null {
  const { referenceText = '', frameText = '' } = options;
  const drawn = data.filter(({ value }) => value !== null);
  const says = (text: string, has: (bar: Bar) => boolean): boolean =>
    text !== '' && drawn.some(has);
  const [line, frame] = [
    says(referenceText, (bar) => bar.reference !== null),
    says(frameText, (bar) => bar.max !== null),
  ];
  return (
    drawn.find(
      (bar) =>
        (!line || bar.reference !== null) &&
        (!frame || bar.max !== null) &&
        captionOf(bar, options, x, 0) !== null,
    ) ?? null
  );
}

type Caption = (bar: Bar, top: number) => Block | null;

function barBlock(bar: Bar, index: number, x: Scale, caption: Caption, top: number): Block {
  const { label, text, value } = bar;
  const words = labelLine({ label, text, quiet: value === null, indent: 0 }, top);
  if (value === null) return { markup: markGroup(index, words.markup), height: words.height + 12 };
  const y = top + words.height + 3;
  const mark = { ...bar, from: 0, to: x(value), y, height: BAR, arrow: 'beyond' as const };
  const named = caption(bar, y + BAR + 2);
  const markup = [
    words.markup,
    bar.max === null ? '' : frame(x(bar.max), y),
    barMark(mark),
    bar.reference === null ? '' : referenceMark(x(bar.reference), y),
  ];
  return {
    markup: markGroup(index, ...markup) + (named?.markup ?? ''),
    height: words.height + BAR + 17 + (named?.height ?? 0),
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
  const named = captioned(data, options, x);
  const caption: Caption = (bar, top) => (bar === named ? captionOf(bar, options, x, top) : null);
  const { markup, height } = stack(0, [
    ...data.map((bar, i) => (top: number) => barBlock(bar, i, x, caption, top)),
    (top) => scaleBlock(options.ticks ?? [], x, top),
    (top) => (named ? { markup: '', height: 0 } : barLegend(data, options, top)),
  ]);
  return drawing(options, 'img', height, markup);
}
