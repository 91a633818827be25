import { describe, expect, it } from 'vitest';
import { distributionChart } from '../../src/charts/distributionChart.ts';
import { renderPlot } from '../../src/charts/renderPlot.ts';
import { scatterChart } from '../../src/charts/scatterChart.ts';
import { scatterLabels } from '../../src/charts/scatterLabels.ts';

const words = { label: 'Tên', description: 'Mô tả <&>' };
const scatter = {
  ...words,
  xLabel: 'Hồ sơ',
  yLabel: 'Tỷ lệ',
  xTicks: [10, 100, 1000].map((value) => ({ value, text: String(value) })),
  yTicks: [0, 100].map((value) => ({ value, text: `${value}%` })),
  xScale: 'log' as const,
  width: 288,
  idPrefix: 'a',
};
const point = { label: 'Tây Hà', x: 100, y: 50, highlighted: false, named: false };

describe('scatterChart', () => {
  it('has the width that was asked for', () => {
    expect(scatterChart([point], scatter)).toMatch(/^<svg [^>]*width="288"/);
  });

  it('prints the names of those that are named or in question, and of no others', () => {
    expect(scatterChart([point], scatter)).not.toContain('Tây Hà');
    expect(scatterChart([{ ...point, named: true }], scatter)).toContain('Tây Hà');
    expect(scatterChart([{ ...point, highlighted: true }], scatter)).toContain('Tây Hà');
  });

  it('leaves zero out of a log scale', () => {
    expect(scatterChart([{ ...point, x: 0 }], scatter)).not.toContain('<circle');
    expect(scatterChart([{ ...point, x: 0 }], { ...scatter, xScale: 'linear' })).toContain(
      '<circle',
    );
  });

  it('leaves the figures of its texts as they are', () => {
    const svg = scatterChart([{ ...point, named: true, label: '88.429 hồ sơ' }], {
      ...scatter,
      label: 'Tổng 88.429',
    });
    expect(svg.match(/88\.429/g)).toHaveLength(2);
  });

  it('escapes names', () => {
    const svg = scatterChart([{ ...point, named: true, label: '<b>&' }], scatter);
    expect(svg).toContain('&lt;b&gt;&amp;');
    expect(svg).not.toContain('<b>');
  });
});

describe('scatterLabels', () => {
  it('keeps labels of near marks apart', () => {
    const spots = [0, 2].map((y) => ({ x: 100, y: 100 + y, label: 'Tây Hà' }));
    const [a, b] = scatterLabels(spots, { left: 0, right: 280, top: 0, bottom: 200 });
    expect(a).not.toEqual(b);
  });

  it('turns a label inwards at the right edge', () => {
    const spots = [{ x: 275, y: 100, label: 'Tây Hà' }];
    expect(scatterLabels(spots, { left: 0, right: 280, top: 0, bottom: 200 })[0]?.anchor).toBe(
      'end',
    );
  });
});

describe('distributionChart', () => {
  const options = {
    ...words,
    highlighted: [0],
    median: null,
    ticks: [],
    width: 288,
    idPrefix: 'a',
  };

  it('draws each place once', () => {
    const data = [1, 1, 1, 9].map((value) => ({ label: 'Xã', value, text: String(value) }));
    const svg = distributionChart(data, { ...options, domain: [0, 10] });
    expect(svg.match(/<circle /g)).toHaveLength(4);
    expect(svg).toContain('>Xã 1<');
  });
});

describe('renderPlot', () => {
  it('names ids by the drawing, not by what was drawn before', () => {
    const draw = (): string =>
      renderPlot({ clip: true, marks: [] }, { ...words, idPrefix: 'figure-1' });
    expect(draw()).toBe(draw());
  });

  it('escapes the description', () => {
    expect(renderPlot({ marks: [] }, { ...words, idPrefix: 'a' })).toContain(
      '<desc>Mô tả &lt;&amp;&gt;</desc>',
    );
  });
});
