import { max, range } from 'd3';
import { textWidth } from './textWidth.ts';
import { LEAST_WIDTH } from './theme.ts';
import { wrapText } from './wrapText.ts';

/** Words on a pole that stands on their value. */
export interface Flag {
  readonly text: string;
  /** Where the pole stands, in px at the width for which it is placed. */
  readonly x: number;
}

type Side = 'left' | 'right' | 'over' | 'left-edge' | 'right-edge';

export interface PlacedFlag extends Flag {
  readonly lines: readonly string[];
  /** Beside the pole; over it where that is lower; at an edge, over it, where nothing else has room. */
  readonly side: Side;
  /** Row of the last line, from 0 at the bottom. */
  readonly row: number;
  /** Ends of the words in px. */
  readonly left: number;
  readonly right: number;
}

/** Px between a pole and its words. */
export const FLAG_GAP = 5;

const SIZE = 13;

/** Returns the number of rows that a pole passes. */
export const poleRows = ({ side, row, lines }: PlacedFlag): number =>
  side === 'left' || side === 'right' ? row + lines.length : row;

function ends(side: Side, x: number, width: number, within: number): [number, number] {
  if (side === 'left') return [x - FLAG_GAP - width, x - FLAG_GAP];
  if (side === 'right') return [x + FLAG_GAP, x + FLAG_GAP + width];
  if (side === 'over') return [x - width / 2, x + width / 2];
  return side === 'left-edge' ? [0, width] : [within - width, within];
}

// Broken into more lines, words find room beside a pole where they had none.
function wraps(text: string, within: number): string[][] {
  const [long = [], short = []] = [0.7, 0.45].map((share) => wrapText(text, within * share, SIZE));
  return short[0] === long[0] ? [long] : [long, short];
}

/** The ways in which a flag may hang, the best first: away from its neighbour, in few lines. */
function ways(flag: Flag, others: readonly Flag[], within: number): PlacedFlag[] {
  const isLeft = others.some(({ x }) => x > flag.x) && !others.some(({ x }) => x < flag.x);
  const sides: Side[] = isLeft ? ['left', 'right', 'over'] : ['right', 'left', 'over'];
  const way = (side: Side, lines: readonly string[]): PlacedFlag => {
    const width = max(lines, (line) => textWidth(line, SIZE)) ?? 0;
    const [left, right] = ends(side, flag.x, width, within);
    return { ...flag, lines, side, row: 0, left, right };
  };
  const fitting = wraps(flag.text, within)
    .flatMap((lines) => sides.map((side) => way(side, lines)))
    .filter(({ left, right }) => left >= 0 && right <= within);
  const edge = flag.x < within / 2 ? 'left-edge' : 'right-edge';
  return fitting.length > 0 ? fitting : [way(edge, wraps(flag.text, within).at(-1) ?? [])];
}

const wordsMeet = (a: PlacedFlag, b: PlacedFlag): boolean =>
  a.row < b.row + b.lines.length &&
  b.row < a.row + a.lines.length &&
  a.left < b.right + 8 &&
  b.left < a.right + 8;

const poleCrosses = (a: PlacedFlag, b: PlacedFlag): boolean =>
  poleRows(a) > b.row && a.x > b.left - 3 && a.x < b.right + 3;

const clash = (a: PlacedFlag, b: PlacedFlag): boolean =>
  wordsMeet(a, b) || poleCrosses(a, b) || poleCrosses(b, a);

/** The lowest row in which a flag is clear of those before; failing that, in which its words are. */
function hang(way: PlacedFlag, before: readonly PlacedFlag[]): PlacedFlag {
  const highest = before.reduce((rows, { lines }) => rows + lines.length, 0);
  const rows = range(highest + 1).map((row) => ({ ...way, row }));
  const free = (meets: typeof clash) => rows.find((a) => !before.some((b) => meets(a, b)));
  return free(clash) ?? free(wordsMeet) ?? { ...way, row: highest };
}

const orders = (items: readonly number[]): number[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item) =>
        orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
      );

/** Every choice of one from each list, those of the first entries first. */
const choices = <T>(lists: ReadonlyArray<readonly T[]>): T[][] =>
  lists.reduce<T[][]>(
    (all, list) => all.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );

/** Crossings first, then rows. */
const cost = (placed: readonly PlacedFlag[]): number =>
  placed.reduce(
    (sum, a) =>
      sum + a.row + a.lines.length + 100 * placed.filter((b) => a !== b && clash(a, b)).length,
    0,
  );

function hungIn(order: readonly number[], chosen: readonly PlacedFlag[]): PlacedFlag[] {
  const hung = new Map<number, PlacedFlag>();
  for (const i of order) {
    const way = chosen[i];
    if (way) hung.set(i, hang(way, [...hung.values()]));
  }
  return chosen.flatMap((_, i) => hung.get(i) ?? []);
}

/**
 * Returns the flags in their order, each hung so that no words meet others or another's pole, as low
 * as that allows; all ways are tried, so that they should be few. What is clear at a width is clear
 * at every greater one.
 */
export function placeFlags(flags: readonly Flag[], within = LEAST_WIDTH): PlacedFlag[] {
  const ofEach = flags.map((flag) =>
    ways(
      flag,
      flags.filter((other) => other !== flag),
      within,
    ),
  );
  const tried = choices(ofEach).flatMap((chosen) =>
    orders(range(flags.length)).map((order) => hungIn(order, chosen)),
  );
  return tried.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}
