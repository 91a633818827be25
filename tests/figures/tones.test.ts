import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/index.ts';
import type { Tone } from '../../src/charts/types.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { context } from '../../src/figures/context.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { coreIndicators } from '../../src/catalogue/index.ts';
import { communeView } from '../../src/views/communeView.ts';
import { indicatorCharts } from '../../src/views/indicatorView.ts';
import { provinceCharts } from '../../src/views/provinceView.ts';

const ctx = context(loadDataset('tests/fixtures/toy/expected'), 'vi');
const { dataset } = ctx;
const chartsOf = (figures: readonly Figure[]): ChartSpec[] =>
  figures.flatMap(({ chart }) => chart ?? []);
const ofPlaces = chartsOf([
  ...dataset.provinces.flatMap((place) => provinceCharts(ctx, place)),
  ...['90001', '90002'].flatMap((code) => communeView(ctx, dataset.place(code)).figures),
]);
const ofIndicators = chartsOf(coreIndicators.flatMap(({ id }) => indicatorCharts(ctx, id)));

const tones = (chart: ChartSpec): Tone[] =>
  chart.name === 'bars' || chart.name === 'parts' ? chart.data.map(({ tone }) => tone) : [];

describe('the accent', () => {
  test('is the place in question beside its peers', () => {
    const beside = ofPlaces.filter(
      (chart) => chart.name === 'bars' && chart.data.some(({ reference }) => reference !== null),
    );
    expect(beside.length).toBeGreaterThan(1);
    for (const chart of beside)
      expect(tones(chart).every((tone) => tone === 'accent' || tone === 'peer')).toBe(true);
  });

  test('is no part of a whole, and never beside the third colour', () => {
    const parts = ofPlaces.filter(({ name }) => name === 'parts');
    expect(parts.length).toBeGreaterThan(1);
    for (const chart of parts) expect(tones(chart)).not.toContain('accent');
    for (const chart of ofPlaces.filter((each) => tones(each).includes('accent')))
      expect(tones(chart)).not.toContain('three');
  });

  test('marks nobody where no place is in question', () => {
    expect(ofIndicators.length).toBeGreaterThan(5);
    for (const chart of ofIndicators) {
      expect(tones(chart)).not.toContain('accent');
      if (chart.name === 'ranking')
        expect(chart.data.some(({ highlighted }) => highlighted)).toBe(false);
    }
  });
});
