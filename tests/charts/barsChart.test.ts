import { describe, expect, it } from 'vitest';
import { barsChart } from '../../src/charts/barsChart.ts';
import type { Bar } from '../../src/charts/types.ts';

const words = { label: 'Tên', description: 'Mô tả' };
const bar = (change: Partial<Bar> = {}): Bar => ({
  label: 'Cấp xã',
  value: 50,
  text: '50 người',
  tone: 'two',
  end: 'exact',
  tentative: false,
  max: null,
  reference: null,
  ...change,
});
const draw = (change: Partial<Bar>): string => barsChart([bar(change)], { ...words, max: 100 });

describe('barsChart', () => {
  it('draws a bar as long as its share of the scale', () => {
    // Half of 99.7 %, which leaves a hair for the line of frames.
    expect(draw({})).toContain('width="49.85%"');
  });

  it('leaves room for an arrow where an end is open', () => {
    expect(draw({ end: 'over' })).toContain('width="48%"');
  });

  it('draws each kind of end in its own way, and a tentative figure in another', () => {
    const ends = ['exact', 'over', 'nearly', 'about'] as const;
    const all = ends.flatMap((end) => [draw({ end }), draw({ end, tentative: true })]);
    expect(new Set(all).size).toBe(8);
  });

  it('changes when "over" becomes exact', () => {
    expect(draw({ end: 'over' })).not.toBe(draw({ end: 'exact' }));
  });

  it('outlines a tentative figure in dashes, without fill', () => {
    expect(draw({ tentative: true })).toContain('stroke-dasharray');
    expect(draw({ tentative: true })).not.toContain('<rect');
  });

  it('says an absent value in words, with no bar', () => {
    const svg = draw({ value: null, text: 'chưa có trong Hai Cấp', max: 80 });
    expect(svg).toContain('>chưa có trong Hai Cấp<');
    expect(svg).not.toContain('<rect');
  });

  it('draws zero as a tick on the base line', () => {
    expect(draw({ value: 0 })).toMatch(/<rect x="0%" y="\d+" width="2" /);
  });

  it('frames points of a maximum and marks the reference on the same scale', () => {
    const svg = draw({ max: 80, reference: 40 });
    expect(svg).toContain('width="79.76%"');
    expect(svg).toContain('x1="39.88%"');
  });

  it('cuts at the end of the scale rather than leaving the drawing', () => {
    expect(draw({ value: 500 })).toContain('width="99.7%"');
  });

  it('explains in its legend only what is drawn', () => {
    const options = { ...words, referenceText: 'trung vị', frameText: 'tối đa' };
    expect(barsChart([bar({ reference: 3 })], options)).toContain('>trung vị<');
    expect(barsChart([bar({ reference: 3 })], options)).not.toContain('>tối đa<');
    expect(barsChart([bar({ value: null, reference: 3 })], options)).not.toContain('>trung vị<');
  });

  it('escapes every text', () => {
    const svg = barsChart([bar({ label: '<b>&"x"', text: '<i>' })], {
      label: '"&<',
      description: '<script>alert(1)</script>',
    });
    expect(svg).toContain('>&lt;b&gt;&amp;&quot;x&quot;<');
    expect(svg).toContain('aria-label="&quot;&amp;&lt;"');
    expect(svg).not.toMatch(/<script|<i>|<b>/);
  });

  it('stands without any bar', () => {
    expect(barsChart([], words)).toMatch(/^<svg .*<\/svg>$/);
  });

  it('refuses a value that is no number', () => {
    expect(() => draw({ value: Number.NaN })).toThrow('invalid number in a drawing');
  });
});
