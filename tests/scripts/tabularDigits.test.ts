import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { shiftGlyph } from '../../scripts/fonts/shiftGlyph.ts';
import { tabularDigits } from '../../scripts/fonts/tabularDigits.ts';
import { words } from '../../scripts/fonts/trueType.ts';

const require = createRequire(import.meta.url);

/** Returns a table of a TrueType file. */
function table(file: Buffer, tag: string): Buffer {
  for (let at = 12; at < 12 + file.readUInt16BE(4) * 16; at += 16) {
    if (file.toString('latin1', at, at + 4) !== tag) continue;
    const offset = file.readUInt32BE(at + 8);
    return file.subarray(offset, offset + file.readUInt32BE(at + 12));
  }
  throw new Error(`missing table: ${tag}`);
}

describe.each([400, 600])('the digits of weight %i', (weight) => {
  const woff = readFileSync(
    require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-${weight}-normal.woff`),
  );
  const committed = readFileSync(
    new URL(`../../src/styles/fonts/tabular-digits-${weight}.ttf`, import.meta.url),
  );

  it('are what the script makes of the installed font', () => {
    expect(tabularDigits(woff).equals(committed)).toBe(true);
  });

  it('are all as wide as a zero', () => {
    const metrics = table(committed, 'hmtx');
    const widths = Array.from({ length: 10 }, (_, i) => metrics.readUInt16BE((i + 1) * 4));
    expect(new Set(widths)).toEqual(new Set([weight === 400 ? 676 : 692]));
  });
});

it('a glyph moves to the right by its box and its first point alone', () => {
  // A triangle: (0, 0), (100, 0), (0, 50), written with long steps.
  const outline = [words(1, 0, 0, 100, 50), words(2), words(0), Buffer.from([1, 1, 1])];
  const glyph = Buffer.concat([...outline, words(0, 100, -100), words(0, 0, 50)]);
  const moved = shiftGlyph(glyph, 7);
  expect([2, 6].map((at) => moved.readInt16BE(at))).toEqual([7, 107]);
  expect([17, 19, 21].map((at) => moved.readInt16BE(at))).toEqual([7, 100, -100]);
});

it('a composite glyph is refused', () => {
  expect(() => shiftGlyph(words(-1, 0, 0, 1, 1), 7)).toThrow('composite');
});
