import { max, scaleLinear } from 'd3';
import { drawing, type Block } from './drawing.ts';
import { element, group, textElement } from './element.ts';
import { hatch } from './hatch.ts';
import { markGroup } from './markGroup.ts';
import { percent, round } from './round.ts';
import { placeText } from './scaleLabels.ts';
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
  /** Px at the left for labels and positions, at the right for figures. */
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
  /** Share of the room between them that a value takes, 0 to 1. */
  readonly share: (value: number) => number;
  readonly dots: boolean;
}

const SIZE = 12.5;
const LINE = 16;
// Words that a line may cross keep a ground of their own.
const halo = { stroke: color('paper'), 'stroke-width': 4, 'paint-order': 'stroke' };
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
  const labelWidth = Math.ceil(Math.min(labels, LEAST_WIDTH / 2 - positionWidth));
  const values = data.filter(({ value }) => value !== null).map(({ text }) => text);
  const domain = domainOf(data, options);
  return {
    left: Math.ceil(labelWidth + positionWidth),
    right: Math.ceil(Math.min(widest(values), 90) + 10),
    labelWidth,
    share: scaleLinear().domain(domain).range([0, 1]).clamp(true),
    dots: domain[0] !== 0,
  };
}

// The room for bars is the width less so many px, which no attribute can say. A mark at a share
// of the whole width, moved left by that share of those px, stands where it should.
const offset = (share: number, { left, right }: Layout): number => -share * (left + right);

function labelText(row: RankedBar, lines: readonly string[], layout: Layout, y: number): string {
  const text = lines.map((line, i) =>
    textElement(line, { x: layout.labelWidth, y: y + i * LINE, 'text-anchor': 'end' }),
  );
  if (row.href === null) return text.join('');
  // The whole height of a row is room for a finger.
  const room = { y: y - 16.5, width: layout.labelWidth, height: 24 + (lines.length - 1) * LINE };
  return element(
    'a',
    { href: row.href },
    ...text,
    element('rect', { ...room, fill: 'transparent' }),
  );
}

function barOrDot(row: RankedBar, value: number, layout: Layout, y: number): string {
  const fill = color(row.highlighted ? 'accent' : 'peer');
  const share = layout.share(value);
  const x = offset(share, layout);
  if (layout.dots) {
    const track = { x1: -LEAST_WIDTH, x2: '100%', y1: y, y2: y, stroke: color('line') };
    const moved = { transform: `translate(${offset(1, layout)})` };
    const dot = {
      cx: percent(share * 100),
      cy: y,
      r: 5,
      fill,
      transform: `translate(${round(x)})`,
    };
    return element('line', { ...track, ...moved }) + element('circle', dot);
  }
  const box = { y: y - 6, height: 12, fill };
  return share > 0
    ? element('rect', { x, width: percent(share * 100), ...box })
    : element('rect', { width: 2, ...box });
}

function absentMark(lines: readonly string[], { left }: Layout, y: number): string {
  return (
    hatch({ x: left, y: y - 6, width: 16 }, 12, 16, color('peer')) +
    group(
      { fill: color('soft'), 'font-weight': 400, ...halo },
      ...lines.map((line, i) => textElement(line, { x: left + 22, y: y + 4.5 + i * LINE })),
    )
  );
}

/** What a row has in the room for bars, cut there, and what it has beside it. */
interface Row extends Block {
  /** Words in place of a mark; they stand over the line of reference. */
  readonly absent: string;
  readonly mark: string;
}

function drawRow(row: RankedBar, index: number, layout: Layout, top: number): Row {
  const labels = wrapText(row.label, layout.labelWidth + 1, SIZE);
  const words = wrapText(row.value === null ? row.text : '', LEAST_WIDTH - layout.left - 22, SIZE);
  const height = 24 + (Math.max(labels.length, words.length, 1) - 1) * LINE;
  const y = top + 12;
  const position = { x: layout.left - 8, y: y + 4.5, 'text-anchor': 'end', fill: color('soft') };
  const figure = { x: '100%', y: y + 4.5, 'text-anchor': 'end' };
  const markup = [
    labelText(row, labels, layout, y + 4.5),
    row.position === '' ? '' : textElement(row.position, { ...position, 'font-weight': 400 }),
    row.value === null ? '' : textElement(row.text, figure),
  ].join('');
  const strong = { fill: color('accent'), 'font-weight': 600 };
  return {
    markup: markGroup(index, row.highlighted ? group(strong, markup) : markup),
    mark: row.value === null ? '' : barOrDot(row, row.value, layout, y),
    absent: row.value === null ? absentMark(words, layout, y) : '',
    height,
  };
}

function drawRows(data: readonly RankedBar[], layout: Layout, top: number): Row {
  let [markup, mark, absent, height] = ['', '', '', 0];
  for (const [i, row] of data.entries()) {
    const drawn = drawRow(row, i, layout, top + height);
    markup += drawn.markup;
    mark += drawn.mark;
    absent += drawn.absent;
    height += drawn.height;
  }
  return { markup, height, mark, absent };
}

function referenceLine({ value, text }: Tick, layout: Layout, bottom: number): string {
  const share = layout.share(value);
  const at = offset(share, layout) + layout.left;
  const x = percent(share * 100);
  const { anchor, edge } = placeText(text, at + share * LEAST_WIDTH, SIZE);
  const placed = edge ? { x: anchor === 'end' ? '100%' : 0 } : { x, dx: at };
  const line = { x1: x, x2: x, y1: 20, y2: bottom, transform: `translate(${round(at)})` };
  return (
    element('line', { ...line, stroke: color('ink'), 'stroke-dasharray': '3 2' }) +
    textElement(text, { ...placed, y: 14, 'text-anchor': anchor === 'start' ? null : anchor })
  );
}

function scaleTicks(ticks: readonly Tick[], layout: Layout, y: number): string {
  const labels = ticks.map(({ value, text }) => {
    const share = layout.share(value);
    const x = { x: percent(share * 100), dx: offset(share, layout) + layout.left };
    return textElement(text, { ...x, y: y + 15, 'text-anchor': 'middle' });
  });
  return group({ 'font-size': 12, fill: color('soft') }, ...labels);
}

/**
 * Returns places in the order of the data, one row each: label, position, bar and figure, with a
 * labelled line to compare with. Rows without a value are hatched and carry their words.
 */
export function rankingChart(data: readonly RankedBar[], options: RankingOptions): string {
  const layout = layoutOf(data, options);
  const { reference, ticks = [] } = options;
  const top = reference === null ? 0 : 22;
  const rows = drawRows(data, layout, top);
  const bottom = top + rows.height;
  return drawing(
    options,
    data.some(({ href }) => href !== null) ? 'group' : 'img',
    bottom + (ticks.length === 0 ? 2 : 22),
    rows.mark === '' ? '' : element('svg', { x: layout.left }, rows.mark),
    group(
      { 'font-size': SIZE },
      rows.markup,
      reference === null ? '' : referenceLine(reference, layout, bottom),
      rows.absent,
    ),
    scaleTicks(ticks, layout, bottom),
  );
}
