import { describe, expect, it } from 'vitest';
import { distributionChart } from '../../src/charts/distributionChart.ts';
import { renderPlot } from '../../src/charts/renderPlot.ts';

const words = { label: 'Tên', description: 'Mô tả <&>' };

describe('distributionChart', () => {
  const options = {
    ...words,
    named: [0],
    median: null,
    ticks: [],
    width: 280,
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
