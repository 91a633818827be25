import { describe, expect, it } from 'vitest';
import { stripChart, type StripOptions } from '../../src/charts/stripChart.ts';
import type { Dot } from '../../src/charts/types.ts';

const options: StripOptions = {
  label: 'Tên',
  description: 'Mô tả',
  highlighted: [0],
  median: { value: 50, text: 'trung vị 50' },
  ticks: [0, 50, 100].map((value) => ({ value, text: String(value) })),
  domain: [0, 100],
};
const dots = (values: readonly number[]): Dot[] =>
  values.map((value, i) => ({ label: `Xã ${i}`, value, text: String(value) }));
const height = (svg: string): number => Number(/height="(\d+)"/.exec(svg)?.[1]);

describe('stripChart', () => {
  it('piles places of one bin, a dot of 6 px for each', () => {
    const svg = stripChart(dots([90, 10, 10, 10]), options);
    const pile = /<line x1="15\.4%" x2="15\.4%" y1="([\d.]+)" y2="([\d.]+)"\/>/.exec(svg);
    expect(Number(pile?.[1]) - Number(pile?.[2])).toBe(2 * 6 + 1);
  });

  it('names the place in question with its figure, and the median', () => {
    const svg = stripChart(dots([90, 10]), options);
    expect(svg).toContain('>Xã 0 90<');
    expect(svg).toContain('>trung vị 50<');
  });

  it('stays compact for 150 places that lie apart', () => {
    const svg = stripChart(dots(Array.from({ length: 150 }, (_, i) => (i * 61) % 100)), options);
    expect(height(svg)).toBeLessThanOrEqual(110);
    expect(svg.length).toBeLessThan(5500);
  });

  it('flattens a pile that would be very tall, and keeps every place in it', () => {
    const svg = stripChart(dots([1, ...Array<number>(60).fill(99.9)]), options);
    expect(svg).toContain('stroke-dasharray="1 .8"');
    expect(height(svg)).toBeLessThan(230);
  });

  it('draws the axis alone where there is no place', () => {
    const svg = stripChart([], { ...options, highlighted: [], absent: 'chưa có trong Hai Cấp' });
    expect(svg).toContain('>chưa có trong Hai Cấp<');
    expect(svg).not.toContain('<circle');
  });

  it('keeps values beyond the scale at its ends', () => {
    expect(stripChart(dots([50, 500]), options)).toContain('x1="92.51%"');
  });
});
