import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/charts/textWidth.ts';
import { tileMapChart, type TileMapOptions } from '../../src/charts/tileMapChart.ts';

import type { Tile } from '../../src/charts/types.ts';

const sea = { lines: ['Hoàng', 'Sa'], column: 5, href: '../48/20333.html' };
const options: TileMapOptions = {
  label: 'Tên',
  description: 'Mô tả',
  seas: [
    { ...sea, name: 'Đặc khu Hoàng Sa', row: 6 },
    { ...sea, name: 'Đặc khu Trường Sa', lines: ['Trường', 'Sa'], row: 10 },
  ],
  seaLabel: 'Biển Đông',
  classes: [80, 85, 90, 95, 99].map((from) => ({ from, text: `từ ${from}`, count: '7' })),
  legendText: '% đúng hạn',
  missingText: null,
};
const tile = (change: Partial<Tile> = {}): Tile => ({
  name: 'Tây Hà',
  lines: ['Tây', 'Hà'],
  column: 3,
  row: 0,
  value: 92,
  text: '92,0',
  href: '../98-tay-ha/index.html',
  ...change,
});

describe('tileMapChart', () => {
  it('places a tile by its column of six', () => {
    expect(tileMapChart([tile()], options)).toContain('<rect x="50.2%" y="0" width="16.27%"');
  });

  it('names each link by the words that are seen, the unit after them', () => {
    const svg = tileMapChart([tile({ text: '92,03%' })], options);
    expect(svg).toContain('<a href="../98-tay-ha/index.html" aria-label="Tây Hà 92,03%">');
    const seen = /<a [^>]*>(.*?)<\/a>/.exec(svg)?.[1]?.replace(/<[^>]*>/g, '');
    expect(seen).toBe('Tây Hà 92,03');
  });

  it('adds the full name where the tile shortens it', () => {
    const svg = tileMapChart([tile({ name: 'Thành phố Tây Hà' })], options);
    expect(svg).toContain('aria-label="Tây Hà 92,0, Thành phố Tây Hà"');
  });

  it('prints the number alone, which fits a tile of 47 px', () => {
    for (const text of ['92,03%', '92.03/100', '−0,50 điểm']) {
      const number = text.split(/[%/ ]/)[0] ?? '';
      expect(tileMapChart([tile({ text })], options)).toContain(`>${number}</text>`);
      expect(textWidth(number, 12.5)).toBeLessThan(47);
    }
  });

  it('colours by class from its lower limit on', () => {
    const fill = (value: number): string | undefined =>
      /<rect x="50\.2%"[^>]*--chart-(seq-\d)/.exec(tileMapChart([tile({ value })], options))?.[1];
    expect([10, 80, 84.99, 85, 94.9, 95, 99, 100].map(fill)).toEqual(
      [0, 0, 0, 1, 2, 3, 4, 4].map((i) => `seq-${i}`),
    );
  });

  it('hatches a tile without a value and leaves its words to the link', () => {
    const svg = tileMapChart([tile({ value: null, text: 'chưa có' })], options);
    expect(svg).toContain('aria-label="Tây Hà chưa có"');
    expect(svg).not.toContain('>chưa có<');
  });

  it('always draws the zones at sea, dashed and linked, and names the sea', () => {
    for (const data of [[], [tile()]]) {
      const svg = tileMapChart(data, options);
      expect(svg).toContain('aria-label="Đặc khu Hoàng Sa"');
      expect(svg).toContain('aria-label="Đặc khu Trường Sa"');
      expect(svg.match(/stroke-dasharray="3 2"/g)).toHaveLength(2);
      expect(svg).toContain('>Biển<');
      expect(svg).toContain('>Đông<');
    }
  });

  it('says the limits and counts of its classes', () => {
    const svg = tileMapChart([tile()], options);
    for (const { text } of options.classes) expect(svg).toContain(`>${text}<`);
    expect(svg.match(/>7</g)).toHaveLength(5);
  });

  it('lets its legend stand in the corner that the country leaves free', () => {
    const height = (row: number): string | undefined =>
      /^<svg [^>]*height="(\d+)"/.exec(
        tileMapChart([tile({ column: 0, row })], { ...options, seas: [] }),
      )?.[1];
    expect(height(3)).toBe('216');
    expect(height(13)).toBe('756');
  });

  it('refuses a seventh column', () => {
    expect(() => tileMapChart([tile({ column: 6 })], options)).toThrow(
      'invalid column of a tile: 6',
    );
  });
});
