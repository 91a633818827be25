import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/normalise/read/workbook/crc32.ts';
import { inflate } from '../../../src/normalise/read/workbook/inflate.ts';

const sample = (size: number, letters: number): Uint8Array => {
  let state = 12345;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % letters;
  });
};

/** Bits as deflate packs them: the first is the lowest of its byte. */
const bits = (...parts: readonly string[]): Uint8Array => {
  const all = parts.join('').replaceAll(' ', '');
  return Uint8Array.from({ length: Math.ceil(all.length / 8) }, (_, i) =>
    parseInt([...all.slice(i * 8, i * 8 + 8)].reverse().join(''), 2),
  );
};

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const bytesOf = (letters: string): number[] => [...letters].map((each) => each.charCodeAt(0));

const [LAST, MORE] = ['1', '0'];
const FIXED = '10';
const STORED = '00';
const A = '10010001';
const END = '0000000';
const three = '0000001';
const back = { one: '00000', two: '00001', five: '00100 0' };

describe('inflating gives back', () => {
  test.each([
    ['stored', { level: 0 }],
    ['fast', { level: 1 }],
    ['best', { level: 9 }],
    ['fixed codes', { strategy: 4 }],
    ['Huffman only', { strategy: 2 }],
  ])('what deflate packed: %s', (_name, options) => {
    for (const size of [0, 1, 300, 70_000])
      for (const letters of [1, 3, 250]) {
        const bytes = sample(size, letters);
        expect(Buffer.compare(inflate(deflateRawSync(bytes, options), size), bytes)).toBe(0);
      }
  });

  test('repeats of every length from every distance', () => {
    const once = sample(33_000, 251);
    for (const [length, distance] of [
      ...Array.from({ length: 256 }, (_, i) => [i + 3, 300] as const),
      ...[1, 2, 3, 5, 9, 17, 33, 65, 129, 257, 513, 1025, 2049, 4097, 8193, 16385, 32768].flatMap(
        (far) => [[5, far] as const, [258, far - (far > 4 ? 1 : 0)] as const],
      ),
    ]) {
      const start = once.subarray(33_000 - distance);
      const again = Uint8Array.from({ length }, (_, i) => start[i % distance] ?? 0);
      const bytes = Uint8Array.of(...start, ...again, 252);
      expect(Buffer.compare(inflate(deflateRawSync(bytes), bytes.length), bytes)).toBe(0);
    }
  });

  test.each([
    ['nothing', bits(LAST, FIXED, END), ''],
    ['a letter', bits(LAST, FIXED, A, END), 'a'],
    ['a letter and its repeat', bits(LAST, FIXED, A, three, back.one, END), 'aaaa'],
    [
      'two blocks as one text',
      bits(MORE, FIXED, A, END, LAST, FIXED, three, back.one, END),
      'aaaa',
    ],
    ['a stored block of nothing', Uint8Array.of(1, 0, 0, 255, 255), ''],
    ['a stored block', Uint8Array.of(1, 3, 0, 252, 255, ...bytesOf('abc')), 'abc'],
    [
      'a stored block that begins at the next whole byte, and what follows it',
      Uint8Array.of(
        ...bits(MORE, FIXED, A, END, MORE, STORED),
        ...[2, 0, 253, 255, ...bytesOf('bc')],
        ...bits(LAST, FIXED, A, three, back.two, END),
      ),
      'abcacac',
    ],
    ['the same, whatever follows the last block', bits(LAST, FIXED, A, END, '1'.repeat(40)), 'a'],
  ])('%s', (_what, packed, whole) => {
    expect(text(inflate(packed, whole.length))).toBe(whole);
  });
});

describe('a stream is refused', () => {
  const packed = deflateRawSync(sample(5000, 9));
  const stored = (...bytes: readonly number[]) => Uint8Array.of(1, ...bytes);

  test.each([
    ['that is empty', Uint8Array.of(), 0, 'cut off'],
    ['that ends within a block', packed.subarray(0, -1), 5000, 'cut off'],
    ['that ends before the end of its only block', bits(LAST, FIXED, A), 1, 'cut off'],
    ['whose stored block is cut', stored(3, 0, 252, 255, 97, 98), 3, 'cut off'],
    ['whose stored block has no length', stored(3, 0), 3, 'cut off'],
    [
      'whose stored length is not said twice',
      stored(3, 0, 253, 255, 97, 98, 99),
      3,
      'broken stored block',
    ],
    ['of a fourth kind of block', Uint8Array.of(7), 10, 'no such block'],
    [
      'that goes back behind its start',
      bits(LAST, FIXED, A, three, back.two, END),
      4,
      'reaches before the start',
    ],
    [
      'that goes back at its start',
      bits(LAST, FIXED, three, back.one, END),
      3,
      'reaches before the start',
    ],
    [
      'that goes back by a code that has no distance',
      bits(LAST, FIXED, A, three, '11110', END),
      4,
      'no such code',
    ],
    [
      'that repeats by a code that has no length',
      bits(LAST, FIXED, A, '11000110', back.one, END),
      1,
      'no such code',
    ],
    ['with a letter more than declared', bits(LAST, FIXED, A, A, END), 1, 'longer than declared'],
    [
      'with a repeat that ends later than declared',
      bits(LAST, FIXED, A, three, back.one, END),
      3,
      'longer than declared',
    ],
    [
      'with a stored block longer than declared',
      stored(3, 0, 252, 255, 97, 98, 99),
      2,
      'longer than declared',
    ],
    ['that holds more than declared', packed, 4999, 'longer than declared'],
    ['that holds less than declared', packed, 5001, 'shorter than declared'],
    [
      'that ends a letter before the declared end',
      bits(LAST, FIXED, A, END),
      2,
      'shorter than declared',
    ],
  ])('%s', (_what, bytes, size, words) => {
    expect(() => inflate(bytes, size)).toThrow(new Error(words));
  });
});

test('the checksum is that of zip files', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(Uint8Array.of())).toBe(0);
  expect(crc32(Uint8Array.of(0, 255, 0))).toBe(0x6c652460);
});
