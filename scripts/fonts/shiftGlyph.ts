import { words } from './trueType.ts';

const ON_CURVE = 1;
const REPEAT = 8;
// Bits of a coordinate that is one byte long, and of one that is positive (short) or the same (long).
const axes = { x: { short: 2, same: 16 }, y: { short: 4, same: 32 } } as const;

/** Returns the flags of a simple glyph's points and where they end. */
function readFlags(glyph: Buffer, start: number, count: number): { flags: number[]; end: number } {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = glyph.readUInt8(at++);
    const times = flag & REPEAT ? glyph.readUInt8(at++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  return { flags, end: at };
}

/** Returns the steps from point to point along one axis and where they end. */
function readSteps(glyph: Buffer, start: number, flags: readonly number[], axis: 'x' | 'y') {
  const { short, same } = axes[axis];
  let at = start;
  const steps = flags.map((flag) => {
    if (flag & short) return glyph.readUInt8(at++) * (flag & same ? 1 : -1);
    if (flag & same) return 0;
    at += 2;
    return glyph.readInt16BE(at - 2);
  });
  return { steps, end: at };
}

/** Returns a simple glyph moved to the right by font units, without its hints. @throws on a composite one. */
export function shiftGlyph(glyph: Buffer, by: number): Buffer {
  const contours = glyph.readInt16BE(0);
  if (contours < 0) throw new Error('invalid glyph: composite ones are not moved');
  const ends = glyph.subarray(10, 10 + contours * 2);
  const points = ends.readUInt16BE(ends.length - 2) + 1;
  const hints = 10 + ends.length;
  const { flags, end } = readFlags(glyph, hints + 2 + glyph.readUInt16BE(hints), points);
  const x = readSteps(glyph, end, flags, 'x');
  const y = readSteps(glyph, x.end, flags, 'y');
  const [left = 0, bottom = 0, right = 0, top = 0] = [2, 4, 6, 8].map((at) =>
    glyph.readInt16BE(at),
  );
  const moved = x.steps.map((step, i) => (i === 0 ? step + by : step));
  const bytes = Buffer.concat([
    words(contours, left + by, bottom, right + by, top),
    ends,
    words(0),
    Buffer.from(flags.map((flag) => flag & ON_CURVE)),
    words(...moved),
    words(...y.steps),
  ]);
  return bytes.length % 2 ? Buffer.concat([bytes, Buffer.alloc(1)]) : bytes;
}
