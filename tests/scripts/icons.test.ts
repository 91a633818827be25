import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ico } from '../../scripts/icons/ico.ts';

const file = (name: string): Buffer => readFileSync(`public/${name}`);

/** Colour at a share of width and height, `#a3312a`. */
async function colourAt(png: Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3;
  return `#${data.subarray(at, at + 3).toString('hex')}`;
}

describe('the icon', () => {
  const inIco = file('favicon.ico').subarray(22);

  test('is the same two bars in each of its forms, on a ground of its own', async () => {
    for (const png of [inIco, file('apple-touch-icon.png')]) {
      expect(await colourAt(png, 0.3, 0.33)).toBe('#a3312a');
      expect(await colourAt(png, 0.75, 0.67)).toBe('#1f6b75');
      expect(await colourAt(png, 0.75, 0.33)).toBe('#fffdf8');
    }
  });

  test('has the sizes that browsers and phones ask for', async () => {
    expect((await sharp(inIco).metadata()).width).toBe(32);
    expect((await sharp(file('apple-touch-icon.png')).metadata()).width).toBe(180);
  });

  test('tells in its head where its one picture begins and ends', () => {
    expect(ico(Uint8Array.of(1, 2, 3), 32).toString('hex')).toBe(
      '00000100010020200000010020000300000016000000010203',
    );
    expect(file('favicon.ico').readUInt32LE(14)).toBe(inIco.length);
  });
});
