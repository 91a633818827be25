import { describe, expect, it } from 'vitest';
import { rankingChart } from '../../src/charts/rankingChart.ts';
import type { RankedBar } from '../../src/charts/types.ts';

const words = { label: 'Tên', description: 'Mô tả', reference: null };
const row = (change: Partial<RankedBar> = {}): RankedBar => ({
  position: '1',
  label: 'Tây Hà',
  value: 50,
  text: '50%',
  highlighted: false,
  href: null,
  ...change,
});

describe('rankingChart', () => {
  it('draws bars from zero to the largest value', () => {
    const svg = rankingChart([row({ value: 80 }), row({ value: 20 })], words);
    expect(svg).toContain('width="100%" y="6"');
    expect(svg).toContain('width="25%" y="30"');
  });

  it('draws dots where the scale does not begin at zero, for a cut bar misleads', () => {
    const svg = rankingChart([row()], { ...words, domain: [40, 60] });
    expect(svg).toContain('<circle cx="50%"');
    expect(svg).not.toContain('<rect');
  });

  it('links the label, and is a group then', () => {
    const svg = rankingChart([row({ href: '../98/index.html' })], words);
    expect(svg).toContain('<a href="../98/index.html"><text');
    expect(svg).toContain('role="group"');
  });

  it('hatches a row without a value and says its words', () => {
    const svg = rankingChart([row({ value: null, text: 'chưa có' })], words);
    expect(svg).toContain('>chưa có<');
    expect(svg).not.toContain('<rect');
  });

  it('draws zero as a tick', () => {
    expect(rankingChart([row({ value: 0 })], words)).toContain('<rect width="2"');
  });

  it('gives the place in question the accent', () => {
    expect(rankingChart([row({ highlighted: true })], words)).toContain('--chart-accent');
    expect(rankingChart([row()], words)).not.toContain('--chart-accent');
  });

  it('takes about 24 px for a row', () => {
    const rows = Array.from({ length: 34 }, () => row());
    expect(rankingChart(rows, words)).toContain(`height="${34 * 24 + 2}"`);
  });
});
