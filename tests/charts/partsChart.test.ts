import { describe, expect, it } from 'vitest';
import { partsChart } from '../../src/charts/partsChart.ts';
import type { Part } from '../../src/charts/types.ts';

const options = { label: 'Tên', description: 'Mô tả', total: { label: 'Tổng', text: '100' } };
const part = (change: Partial<Part> = {}): Part => ({
  label: 'Cấp xã',
  value: 75,
  text: '75 hồ sơ',
  tone: 'two',
  end: 'exact',
  tentative: false,
  ...change,
});

describe('partsChart', () => {
  it('draws each part as long as its share of the whole', () => {
    const svg = partsChart([part(), part({ value: 25, tone: 'three' })], options);
    expect(svg).toContain('<rect x="0%" y="0" width="74.78%"');
    expect(svg).toContain('<rect x="74.78%" y="0" width="24.92%"');
  });

  it('names every part with its figure, and the whole', () => {
    const svg = partsChart([part(), part({ value: 0, text: '0 hồ sơ' })], options);
    for (const text of ['75 hồ sơ', '0 hồ sơ', 'Tổng', '100']) expect(svg).toContain(`>${text}<`);
  });

  it('leaves out the whole where none is stated', () => {
    expect(partsChart([part()], { ...options, total: null })).not.toContain('Tổng');
  });

  it('changes with the qualifier of a part', () => {
    const ends = ['exact', 'over', 'nearly', 'about'] as const;
    const all = ends.map((end) => partsChart([part({ end }), part()], options));
    expect(new Set(all).size).toBe(4);
  });

  it('draws a base line where all parts are zero', () => {
    expect(partsChart([part({ value: 0 })], options)).toContain('width="2"');
  });
});
