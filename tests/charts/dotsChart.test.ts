import { describe, expect, it } from 'vitest';
import { dotsChart } from '../../src/charts/dotsChart.ts';

const words = { label: 'Tên', description: 'Mô tả' };

describe('dotsChart', () => {
  it('draws 64 of 64 as four full rows of sixteen', () => {
    const svg = dotsChart({ filled: 64, total: 64 }, words);
    expect(svg.match(/<line x1="0" x2="226"/g)).toHaveLength(4);
    expect(svg).not.toContain('<circle');
  });

  it('outlines what is not filled', () => {
    const svg = dotsChart({ filled: 3, total: 20 }, words);
    expect(svg.match(/<circle /g)).toHaveLength(17);
    expect(svg).toContain('<line x1="0" x2="31"');
  });

  it('fills none for zero', () => {
    expect(dotsChart({ filled: 0, total: 5 }, words)).not.toContain('<line');
  });
});
