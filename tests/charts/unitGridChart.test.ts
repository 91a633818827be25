import { describe, expect, it } from 'vitest';
import { unitGridChart } from '../../src/charts/unitGridChart.ts';

const options = {
  label: 'Tên',
  description: 'Mô tả',
  classes: [80, 85, 90, 95, 99].map((from) => ({ from, text: `từ ${from}`, count: '1' })),
  legendText: '% đúng hạn',
  missingText: null,
};
const tile = (value: number | null) => ({
  name: 'Xã Văn Lang',
  value,
  text: `${value}%`,
  href: '90002-van-lang.html',
});
const numbers = (svg: string): string[] =>
  [...svg.matchAll(/aria-hidden="true"[^>]*>(\d)<\/text>/g)].map(([, number = '']) => number);

describe('unitGridChart', () => {
  it('tells classes by their number too, in the tiles and in the legend', () => {
    const svg = unitGridChart([70, 86, 94, 96, 100].map(tile), options);
    expect(numbers(svg)).toEqual(['1', '2', '3', '4', '5', '1', '2', '3', '4', '5']);
  });

  it('gives a hatched tile no number', () => {
    expect(numbers(unitGridChart([tile(null)], options))).toEqual(['1', '2', '3', '4', '5']);
  });

  it('names each link by its unit and figure, without the number of the class', () => {
    const svg = unitGridChart([tile(92)], options);
    expect(svg).toContain('aria-label="Xã Văn Lang: 92%"');
  });
});
