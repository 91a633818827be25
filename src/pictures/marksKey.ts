import { barMark } from '../charts/barMark.ts';
import { type Block, stack } from '../charts/drawing.ts';
import { element } from '../charts/element.ts';
import type { ChartSpec } from '../charts/index.ts';
import type { End } from '../charts/types.ts';
import type { Messages } from '../i18n/vi.ts';
import { lines, type LinesOptions } from './lines.ts';

interface Mark {
  readonly end: End;
  readonly tentative: boolean;
}

const BAR = { width: 34, height: 11 };
const INDENT = 44;

const kinds = [
  { says: 'marks.open', ends: ['over', 'at-least'], sign: 'over', tentative: false },
  { says: 'marks.capped', ends: ['nearly', 'under', 'up-to'], sign: 'nearly', tentative: false },
  { says: 'marks.hatched', ends: ['about'], sign: 'about', tentative: false },
] as const;

/** What a chart draws whose ends may be uncertain; other charts have exact marks alone. */
function marksOf(chart: ChartSpec): readonly Mark[] {
  if (chart.name === 'bars') return chart.data.filter(({ value }) => value !== null);
  return chart.name === 'parts' ? chart.data : [];
}

function used(
  chart: ChartSpec,
): Array<Mark & { readonly says: keyof Messages & `marks.${string}` }> {
  const marks = marksOf(chart);
  return [
    ...kinds.flatMap(({ says, ends, sign }) =>
      marks.some(({ end }) => ends.some((each) => each === end))
        ? [{ says, end: sign, tentative: false }]
        : [],
    ),
    ...(marks.some(({ tentative }) => tentative)
      ? [{ says: 'marks.tentative' as const, end: 'exact' as const, tentative: true }]
      : []),
  ];
}

// Arrows beyond a bar need room beside it.
function sign({ end, tentative }: Mark, top: number, x: number): string {
  const bar = { from: 0, to: 70, y: 0, height: BAR.height, tone: 'two' as const };
  const mark = barMark({ ...bar, end, tentative, arrow: 'beyond' });
  return element('svg', { x, y: top + 4, ...BAR, overflow: 'visible' }, mark);
}

/** Returns what the uncertain ends of a chart's bars mean, one a line; nothing where all are exact. */
export function marksKey(
  chart: ChartSpec,
  say: Messages,
  top: number,
  { x, width, ...style }: LinesOptions,
): Block {
  const rows = used(chart).map((mark) => (at: number) => {
    const room = { ...style, x: x + INDENT, width: width - INDENT };
    const words = lines(say[mark.says], at, room);
    return { ...words, markup: sign(mark, at, x) + words.markup };
  });
  return stack(top, rows);
}
