import { max, scaleLinear } from 'd3';
import { drawing, stack, type Block } from './drawing.ts';
import { element, group, textElement } from './element.ts';
import { hatch } from './hatch.ts';
import { percent } from './round.ts';
import { axis, placeText } from './scaleLabels.ts';
import { textWidth } from './textWidth.ts';
import { color, LEAST_WIDTH } from './theme.ts';
import type { ChartOptions, RankedBar, Tick } from './types.ts';
import { wrapText } from './wrapText.ts';

export interface RankingOptions extends ChartOptions {
  /** A value to compare with, such as the rate of the whole country; null for none. */
  readonly reference: Tick | null;
  /**
   * Ends of the scale; default zero and the largest value. A scale that does not begin at zero is
   * drawn as dots, for a cut bar misleads.
   */
  readonly domain?: readonly [number, number];
  /** Labelled values of the scale; default none. */
  readonly ticks?: readonly Tick[];
}

interface Layout {
  /** Where the bars begin and end, in percent of the width. */
  readonly from: number;
  readonly to: number;
  /** Px for a label and for the position after it. */
  readonly labelWidth: number;
  readonly positionWidth: number;
  readonly x: (value: number) => number;
  readonly dots: boolean;
}

const SIZE = 12.5;
const LINE = 16;
const share = (px: number): number => (px / LEAST_WIDTH) * 100;
const widest = (texts: readonly string[]): number =>
  max(texts, (text) => textWidth(text, SIZE)) ?? 0;

function domainOf(data: readonly RankedBar[], options: RankingOptions): readonly [number, number] {
  if (options.domain !== undefined) return options.domain;
  const most = max([...data.map(({ value }) => value ?? 0), options.reference?.value ?? 0]) ?? 0;
  return [0, most > 0 ? most : 1];
}

// Labels take what the longest needs, up to half the width; figures what the longest needs.
function layoutOf(data: readonly RankedBar[], options: RankingOptions): Layout {
  const positions = widest(data.map(({ position }) => position));
  const positionWidth = positions === 0 ? 8 : positions + 18;
  const labels = widest(data.map(({ label }) => label));
  const labelWidth = Math.min(labels, LEAST_WIDTH / 2 - positionWidth);
  const values = data.filter(({ value }) => value !== null).map(({ text }) => text);
  const from = share(labelWidth + positionWidth);
  const to = 100 - share(Math.min(widest(values) + 10, 90));
  const domain = domainOf(data, options);
  const x = scaleLinear().domain(domain).range([from, to]).clamp(true);
  return { from, to, labelWidth, positionWidth, x, dots: domain[0] !== 0 };
}

function labelText(row: RankedBar, lines: readonly string[], layout: Layout, y: number): string {
  const text = group(
    {},
    ...lines.map((line, i) =>
      textElement(line, {
        x: percent(layout.from),
        dx: -layout.positionWidth,
        y: y + i * LINE,
        'text-anchor': 'end',
      }),
    ),
  );
  return row.href === null ? text : element('a', { href: row.href }, text);
}

function barOrDot(row: RankedBar, value: number, layout: Layout, y: number): string {
  const paint = color(row.highlighted ? 'accent' : 'peer');
  const { from, to, x, dots } = layout;
  const end = x(value);
  if (dots) {
    const [x1, x2] = [percent(from), percent(to)];
    const track = element('line', { x1, x2, y1: y, y2: y, stroke: color('line') });
    return track + element('circle', { cx: percent(end), cy: y, r: 5, fill: paint });
  }
  const box = { x: percent(from), y: y - 6, height: 12, fill: paint };
  return element('rect', { ...box, width: end > from ? percent(end - from) : 2 });
}

function absentMark(lines: readonly string[], { from }: Layout, y: number): string {
  const box = { x: 0, y: y - 6, width: 16 };
  return (
    element('svg', { x: percent(from), overflow: 'visible' }, hatch(box, 12, 16, color('peer'))) +
    group(
      { fill: color('soft') },
      ...lines.map((line, i) =>
        textElement(line, { x: percent(from), dx: 22, y: y + 4.5 + i * LINE }),
      ),
    )
  );
}

function rowBlock(row: RankedBar, layout: Layout, top: number): Block {
  const labels = wrapText(row.label, layout.labelWidth + 1, SIZE);
  const absent = row.value === null ? row.text : '';
  const words = wrapText(absent, LEAST_WIDTH * (1 - layout.from / 100) - 24, SIZE);
  const height = 24 + (Math.max(labels.length, words.length, 1) - 1) * LINE;
  const y = top + 12;
  const position = { x: percent(layout.from), dx: -8, y: y + 4.5, 'text-anchor': 'end' };
  const markup = [
    labelText(row, labels, layout, y + 4.5),
    row.position === ''
      ? ''
      : textElement(row.position, { ...position, fill: color('soft'), 'font-weight': 400 }),
    row.value === null
      ? absentMark(words, layout, y)
      : barOrDot(row, row.value, layout, y) +
        textElement(row.text, { x: '100%', y: y + 4.5, 'text-anchor': 'end' }),
  ].join('');
  const strong = { fill: color('accent'), 'font-weight': 600 };
  return { markup: row.highlighted ? group(strong, markup) : markup, height };
}

function referenceLine(reference: Tick, at: number, bottom: number): string {
  const { text, anchor, at: x } = placeText(reference.text, at, SIZE);
  const end = { x1: percent(at), x2: percent(at), y1: 20, y2: bottom };
  const placed = { x: percent(x), y: 14, 'text-anchor': anchor === 'start' ? null : anchor };
  return (
    element('line', { ...end, stroke: color('ink'), 'stroke-dasharray': '3 2' }) +
    textElement(text, placed)
  );
}

/**
 * Returns places in the order of the data, one row each: label, position, bar and figure, with a
 * labelled line to compare with. Rows without a value are hatched and carry their words.
 */
export function rankingChart(data: readonly RankedBar[], options: RankingOptions): string {
  const layout = layoutOf(data, options);
  const { reference, ticks = [] } = options;
  const top = reference === null ? 0 : 22;
  const rows = stack(
    top,
    data.map((row) => (at: number) => rowBlock(row, layout, at)),
  );
  const bottom = top + rows.height;
  const placed = ticks.map(({ value, text }) => ({ text, at: layout.x(value) }));
  const role = data.some(({ href }) => href !== null) ? 'group' : 'img';
  return drawing(
    options,
    role,
    bottom + (ticks.length === 0 ? 2 : 26),
    group(
      { 'font-size': SIZE },
      rows.markup,
      reference === null ? '' : referenceLine(reference, layout.x(reference.value), bottom),
    ),
    ticks.length === 0 ? '' : axis(placed, bottom + 2.5),
  );
}
