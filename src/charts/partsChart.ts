import { sum } from 'd3';
import { barMark } from './barMark.ts';
import { drawing, stack, type Block } from './drawing.ts';
import { element } from './element.ts';
import { labelLine } from './labelLine.ts';
import { markGroup } from './markGroup.ts';
import { percent } from './round.ts';
import { color } from './theme.ts';
import type { ChartOptions, Part } from './types.ts';

export interface PartsOptions extends ChartOptions {
  /** The whole, on a line under its parts; null where it is not stated. */
  readonly total: { readonly label: string; readonly text: string } | null;
}

const BAR = 26;
const GAP = 14;

interface PlacedPart {
  readonly part: Part;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

// An open end may run on past the last part, so its arrow needs room there.
function placeParts(data: readonly Part[]): PlacedPart[] {
  const whole = sum(data, (part) => part.value);
  const last = data.at(-1)?.end;
  const width = last === 'over' || last === 'at-least' ? 96 : 99.7;
  let before = 0;
  return data.map((part, index) => {
    const from = whole > 0 ? (before / whole) * width : 0;
    before += part.value;
    return { part, index, from, to: whole > 0 ? (before / whole) * width : 0 };
  });
}

function bar(parts: readonly PlacedPart[], top: number): Block {
  const marks = parts
    .filter(({ from, to }) => to > from)
    .map(({ part, index, from, to }, i, all) => {
      const arrow = i === all.length - 1 ? ('beyond' as const) : ('inside' as const);
      return markGroup(index, barMark({ ...part, from, to, y: top, height: BAR, arrow }));
    });
  const gaps = parts
    .filter(({ from, to }) => from > 0 && to > from)
    .map(({ from }) =>
      element('line', { x1: percent(from), x2: percent(from), y1: top, y2: top + BAR }),
    );
  const markup = [
    marks.length === 0
      ? element('rect', { y: top, width: 2, height: BAR, fill: color('peer') })
      : '',
    ...marks,
    gaps.length === 0 ? '' : element('g', { stroke: color('paper'), 'stroke-width': 2 }, ...gaps),
  ];
  return { markup: markup.join(''), height: BAR + 10 };
}

// A swatch has the fill of its part; its end is told by the words.
function swatch({ tone, tentative }: Part, top: number): string {
  const paint = color(tone);
  const box = { x: 1, y: top + 2, width: 11, height: 11 };
  return tentative
    ? element('rect', {
        ...box,
        fill: 'none',
        stroke: paint,
        'stroke-width': 1.5,
        'stroke-dasharray': '3 2',
      })
    : element('rect', { ...box, fill: paint });
}

function partLine(part: Part, index: number, top: number): Block {
  const words = labelLine({ ...part, quiet: false, indent: 20 }, top + 3);
  const markup = markGroup(index, swatch(part, top + 3), words.markup);
  return { markup, height: words.height + 6 };
}

function totalLine({ total }: PartsOptions, index: number, top: number): Block {
  if (total === null) return { markup: '', height: 0 };
  const rule = element('line', { x2: '100%', y1: top + 2.5, y2: top + 2.5, stroke: color('peer') });
  const words = labelLine({ ...total, quiet: false, indent: 20 }, top + 8);
  return { markup: rule + markGroup(index, words.markup), height: words.height + 8 };
}

/** Returns the parts of one whole in one bar, and under it a line for each part and for the whole. */
export function partsChart(data: readonly Part[], options: PartsOptions): string {
  const parts = placeParts(data);
  const { markup, height } = stack(0, [
    (top) => bar(parts, top),
    ...data.map((part, i) => (top: number) => partLine(part, i, top)),
    (top) => totalLine(options, data.length, top),
  ]);
  return drawing(options, 'img', height + GAP / 2, markup);
}
