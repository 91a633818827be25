import { element, group } from './element.ts';
import { hatch } from './hatch.ts';
import { percent } from './round.ts';
import { color, toneColor } from './theme.ts';
import type { End, Tone } from './types.ts';

export interface BarMark {
  /** Ends, in percent of the width. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly tone: Tone;
  readonly end: End;
  readonly tentative: boolean;
  /** Arrows of open ends stand beyond the bar, or inside it where another part follows. */
  readonly arrow: 'beyond' | 'inside';
}

/** Px at the end of a bar that tell of its uncertainty. */
const CAP = 12;

const isOpen = (end: End): boolean => end === 'over' || end === 'at-least';
const isCapped = (end: End): boolean => end === 'nearly' || end === 'under' || end === 'up-to';

// A mark of fixed size at a share of the width: its own small drawing there.
const at = (x: number, y: number, ...children: string[]): string =>
  element('svg', { x: percent(x), y, overflow: 'visible' }, ...children);

function outline({ from, to, y, height, end, tone }: BarMark): string {
  const [x1, x2, bottom] = [percent(from), percent(to), y + height];
  const closed = !isOpen(end) && !isCapped(end);
  return group(
    { stroke: toneColor(tone), 'stroke-width': 1.5, 'stroke-dasharray': '4 3' },
    element('line', { x1, x2, y1: y + 0.75, y2: y + 0.75 }),
    element('line', { x1, x2, y1: bottom - 0.75, y2: bottom - 0.75 }),
    element('line', { x1, x2: x1, y1: y, y2: bottom, transform: 'translate(.75)' }),
    closed ? element('line', { x1: x2, x2, y1: y, y2: bottom, transform: 'translate(-.75)' }) : '',
  );
}

function arrow({ to, y, height, tone, arrow, tentative }: BarMark): string {
  const half = 4.5;
  const beyond = arrow === 'beyond';
  const fill = beyond || tentative ? toneColor(tone) : color('paper');
  const d = `M${beyond ? 3 : -9} ${-half}l6.5 ${half}l-6.5 ${half}z`;
  return at(to, y + height / 2, element('path', { d, fill }));
}

// Caps stay within their bar, however short it is.
const within = ({ from, to, y, height }: BarMark, ...children: string[]): string =>
  element(
    'svg',
    { x: percent(from), width: percent(to - from), y, height },
    element('svg', { x: '100%', overflow: 'visible' }, ...children),
  );

const blank = (height: number): string =>
  element('rect', { x: -CAP, width: CAP + 1, height, fill: color('paper') });

function openCap(mark: BarMark): string {
  const d = `M${-CAP} .75h${CAP}M${-CAP} ${mark.height - 0.75}h${CAP}`;
  const edges = element('path', { d, stroke: toneColor(mark.tone), 'stroke-width': 1.5 });
  return within(mark, blank(mark.height), edges);
}

function hatchedEnd(mark: BarMark): string {
  const { height, tone } = mark;
  return within(mark, blank(height), hatch({ x: -CAP, width: CAP }, height, CAP, toneColor(tone)));
}

function endMark(mark: BarMark): string {
  if (isOpen(mark.end)) return arrow(mark);
  if (mark.end === 'about') return hatchedEnd(mark);
  return isCapped(mark.end) && !mark.tentative ? openCap(mark) : '';
}

/**
 * Returns a bar whose end tells how the figure is meant: plain for an exact one, an arrow for
 * "over" and "at least", an open cap for "nearly", "under" and "up to", hatched for "about";
 * dashed without fill for a tentative one. A bar of no length is a tick on the base line.
 */
export function barMark(mark: BarMark): string {
  const { from, to, y, height, tone, tentative } = mark;
  if (to <= from)
    return element('rect', { x: percent(from), y, width: 2, height, fill: toneColor(tone) });
  const body = element('rect', {
    x: percent(from),
    y,
    width: percent(to - from),
    height,
    fill: toneColor(tone),
  });
  return (tentative ? outline(mark) : body) + endMark(mark);
}
