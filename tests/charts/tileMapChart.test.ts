import { describe, expect, it } from 'vitest';
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

  it('links each tile by its full name and figure', () => {
    const svg = tileMapChart([tile()], options);
    expect(svg).toContain('<a href="../98-tay-ha/index.html" aria-label="Tây Hà: 92,0">');
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
    expect(svg).toContain('aria-label="Tây Hà: chưa có"');
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

  it('refuses a seventh column', () => {
    expect(() => tileMapChart([tile({ column: 6 })], options)).toThrow(
      'invalid column of a tile: 6',
    );
  });
});
