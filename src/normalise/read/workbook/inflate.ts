import { huffman, type Huffman } from './huffman.ts';

const lengthBase = Uint16Array.of(
  ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115],
  ...[131, 163, 195, 227, 258],
);
const lengthExtra = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
);
const distanceBase = Uint16Array.of(
  ...[1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537],
  ...[2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577],
);
const distanceExtra = Uint8Array.of(
  ...[0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12],
  ...[13, 13],
);
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const fixedLengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280);
const fixed = {
  symbols: huffman(fixedLengths.fill(8, 280)),
  distances: huffman(new Uint8Array(30).fill(5)),
};

/** What deflate promises and these bytes do not hold. */
export class BrokenDeflate extends Error {}

class Bits {
  private at = 0;
  private held = 0;
  private count = 0;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Holds at least so many bits where the bytes last; beyond their end there are zeros. */
  private fill(count: number): void {
    while (this.count < count) {
      this.held |= (this.bytes[this.at] ?? 0) << this.count;
      this.at += 1;
      this.count += 8;
    }
  }

  take(count: number): number {
    if (count === 0) return 0;
    this.fill(count);
    const value = this.held & ((1 << count) - 1);
    this.drop(count);
    return value;
  }

  private drop(count: number): void {
    this.held >>>= count;
    this.count -= count;
    if (this.at - (this.count >> 3) > this.bytes.length) throw new BrokenDeflate('cut off');
  }

  symbol({ table, bits }: Huffman): number {
    this.fill(bits);
    const entry = table[this.held & ((1 << bits) - 1)] ?? 0;
    if (entry === 0) throw new BrokenDeflate('no such code');
    this.drop(entry & 15);
    return entry >> 4;
  }

  /** Returns the number that a symbol stands for with the bits that follow it. */
  number(symbol: number, base: Uint16Array, extra: Uint8Array): number {
    const least = base[symbol];
    if (least === undefined) throw new BrokenDeflate('no such code');
    return least + this.take(extra[symbol] ?? 0);
  }

  /** Skips to the next whole byte and returns so many bytes from there. */
  raw(): Uint8Array {
    this.drop(this.count & 7);
    const length = this.take(16);
    if ((this.take(16) ^ length) !== 0xffff) throw new BrokenDeflate('broken stored block');
    const start = this.at - (this.count >> 3);
    if (start + length > this.bytes.length) throw new BrokenDeflate('cut off');
    [this.at, this.held, this.count] = [start + length, 0, 0];
    return this.bytes.subarray(start, start + length);
  }
}

function dynamicCodes(bits: Bits): typeof fixed {
  const [literals, distances, codes] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const codeLengths = new Uint8Array(19);
  for (const place of order.slice(0, codes)) codeLengths[place] = bits.take(3);
  const code = huffman(codeLengths);
  const lengths = new Uint8Array(literals + distances);
  for (let i = 0; i < lengths.length;) {
    const symbol = bits.symbol(code);
    if (symbol < 16) {
      lengths[i] = symbol;
      i += 1;
      continue;
    }
    const value = symbol === 16 ? (lengths[i - 1] ?? 0) : 0;
    const times = symbol === 18 ? 11 + bits.take(7) : 3 + bits.take(symbol === 17 ? 3 : 2);
    lengths.fill(value, i, i + times);
    i += times;
  }
  return {
    symbols: huffman(lengths.subarray(0, literals)),
    distances: huffman(lengths.subarray(literals)),
  };
}

/** Writes one block from `at` on and returns where it ends. */
function block(bits: Bits, { symbols, distances }: typeof fixed, out: Uint8Array, start: number) {
  let at = start;
  for (;;) {
    const symbol = bits.symbol(symbols);
    if (symbol === 256) return at;
    if (symbol < 256) {
      if (at >= out.length) throw new BrokenDeflate('longer than declared');
      out[at] = symbol;
      at += 1;
      continue;
    }
    const length = bits.number(symbol - 257, lengthBase, lengthExtra);
    const distance = bits.number(bits.symbol(distances), distanceBase, distanceExtra);
    if (distance > at) throw new BrokenDeflate('reaches before the start');
    if (at + length > out.length) throw new BrokenDeflate('longer than declared');
    for (let i = 0; i < length; i += 1) out[at + i] = out[at - distance + i] ?? 0;
    at += length;
  }
}

/**
 * Returns the `size` bytes that a raw deflate stream (RFC 1951) holds. It never
 * makes more than `size` bytes: a directory that lies can't fill the memory,
 * which the workbook library would let it do.
 *
 * @throws {BrokenDeflate} where the stream holds more, less, or no deflate
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const [bits, out] = [new Bits(packed), new Uint8Array(size)];
  let at = 0;
  for (let last = 0; last === 0;) {
    last = bits.take(1);
    const type = bits.take(2);
    if (type === 3) throw new BrokenDeflate('no such block');
    if (type === 0) {
      const raw = bits.raw();
      if (at + raw.length > size) throw new BrokenDeflate('longer than declared');
      out.set(raw, at);
      at += raw.length;
    } else at = block(bits, type === 1 ? fixed : dynamicCodes(bits), out, at);
  }
  if (at !== size) throw new BrokenDeflate('shorter than declared');
  return out;
}
