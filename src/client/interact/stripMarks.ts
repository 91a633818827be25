import type { Box } from './box.ts';
import type { Mark, Marks } from './mark.ts';
import { boxIn } from './mark.ts';
import { fillPiles, type Peer } from './fillPiles.ts';

/** Px of a dot. */
const DOT = 5;

/** A line of dashes that draws a pile: where it stands and how many dots it holds. */
interface Pile {
  readonly line: SVGLineElement;
  readonly count: number;
  /** Px from one dot to the next. */
  readonly step: number;
  /** True where the dots are flat slices. */
  readonly flat: boolean;
}

function pileOf(line: SVGLineElement): Pile {
  const dashes = line.parentElement?.getAttribute('stroke-dasharray') ?? '';
  const [dash = 0, gap = 0] = dashes.split(' ').map(Number);
  const [flat, step] = [dash > 0, dash + gap];
  const length = line.y1.baseVal.value - line.y2.baseVal.value;
  return {
    line,
    flat,
    step,
    count: flat ? Math.round(length / step) : Math.round((length - 1) / step) + 1,
  };
}

/** Where a dot of a pile stands, counted from below. */
function dotBox(holder: Element, { line, step, flat }: Pile, at: number): Box {
  const { x, y, height } = boxIn(holder, line);
  const middle = y + height - (flat ? (at + 0.5) * step : at * step);
  const tall = flat ? step : DOT;
  return { x: x - DOT / 2, y: middle - tall / 2, width: DOT, height: tall };
}

const detailOf = ({ name, text, n }: Peer, title: string) => ({
  name,
  lines: [`${title}: ${text}`, ...(n === '' ? [] : [n])],
});

/**
 * Returns the dots of a strip, the lowest first, each told by its peer; `own` are those that the
 * drawing calls out, in its order. Null where the drawing shows others than these peers.
 */
export function stripMarks(
  holder: Element,
  title: string,
  peers: readonly Peer[],
  own: readonly Peer[],
): Marks | null {
  const lines = holder.querySelectorAll<SVGLineElement>('g[stroke-dasharray] > line');
  const piles = [...lines].map(pileOf);
  const filled = fillPiles(
    piles.map(({ count }) => count),
    peers.filter((peer) => !own.includes(peer)),
  );
  const circles = [...holder.querySelectorAll('circle')];
  if (!filled || circles.length !== own.length) return null;
  const dots = piles.flatMap((pile, i) =>
    (filled[i] ?? []).map((peer, at) => ({ peer, boxes: () => [dotBox(holder, pile, at)] })),
  );
  const called = circles.flatMap((circle, i) => {
    const peer = own[i];
    return peer ? [{ peer, boxes: () => [boxIn(holder, circle)] }] : [];
  });
  const all = [...dots, ...called].sort((a, b) => a.peer.value - b.peer.value);
  const marks = all.map(({ peer, boxes }): Mark => ({
    boxes,
    detail: detailOf(peer, title),
    link: null,
  }));
  const start = all.findIndex(({ peer }) => own.includes(peer));
  return { layout: 'axis', marks, start: Math.max(0, start) };
}
