import { describe, expect, test } from 'vitest';
import { coreIndicators } from '../../src/catalogue/index.ts';
import { countCovered, coverageOf } from '../../src/dataset/coverage.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { context } from '../../src/figures/context.ts';
import { csv } from '../../src/downloads/csv.ts';
import { coverageColumns } from '../../src/downloads/columns.ts';
import { coverageSentence, coverageView } from '../../src/views/coverageView.ts';
import { realDataset } from '../support/realDataset.ts';
import { nation, portal, press } from '../support/smallNation.ts';

const small = nation([
  portal('portal766_received', '91', 1000),
  portal('portal766_received', '91', 900, { asOf: '2026-09-26' }),
  portal('portal766_on_time_ratio', '91', null),
  press('dossiers_received', ['90001', '90002'], 50),
  press('dossiers_received', ['90003'], 0),
]);

const entry = (dataset: Dataset, code: string, indicator: string) =>
  coverageOf(dataset, dataset.place(code)).find((each) => each.indicator.id === indicator)!;

describe('what is collected of a place', () => {
  test('has one entry for each core indicator, collected or not yet', () => {
    const entries = coverageOf(small, small.place('91'));
    expect(entries.map(({ indicator }) => indicator.core)).toEqual(
      Array.from({ length: 42 }, (_, i) => i + 1),
    );
    expect(countCovered(entries)).toEqual({
      all: 42,
      collected: 1,
      missing: 41,
      latest: '2026-10-10',
    });
  });

  test('counts a zero, and neither an absent value nor a joint figure of several places', () => {
    expect(entry(small, '90003', 'dossiers_received').figures).toBe(1);
    expect(entry(small, '91', 'portal766_on_time_ratio').figures).toBe(0);
    expect(entry(small, '90001', 'dossiers_received').figures).toBe(0);
  });

  test('tells its newest day and its sources, none twice', () => {
    expect(entry(small, '91', 'portal766_received')).toMatchObject({
      figures: 2,
      latest: '2026-10-10',
      sources: ['portal'],
    });
  });
});

describe('the real record', () => {
  const real = realDataset('coverage');

  test('is places times core indicators, collected and missing together, in every province', () => {
    for (const province of real.provinces) {
      const communes = real.communesOf(province.code);
      const entries = [province, ...communes].flatMap((place) => coverageOf(real, place));
      const { all, collected, missing } = countCovered(entries);
      expect(all).toBe((1 + communes.length) * coreIndicators.length);
      expect(collected + missing).toBe(all);
    }
    const places = real.places.filter(({ level }) => level !== 'nation');
    const whole = countCovered(places.flatMap((place) => coverageOf(real, place)));
    expect(whole.all).toBe(3355 * 42);
    const own = real.observations.filter((o) => o.value !== null && o.places.length === 1);
    const core = new Set(coreIndicators.map(({ id }) => id));
    const cells = new Set(
      own
        .filter((o) => core.has(o.indicator) && o.places[0] !== 'vn')
        .map((o) => `${o.places[0] ?? ''} ${o.indicator}`),
    );
    expect(whole.collected).toBe(cells.size);
  });

  test('stands on the page with the same totals, and in a sentence of each province', () => {
    const view = coverageView(context(real, 'vi'));
    expect(view.provinces.rows).toHaveLength(35);
    expect(view.indicators.rows).toHaveLength(42);
    const caMau = countCovered(coverageOf(real, real.place('96')));
    expect(coverageSentence(context(real, 'vi'), real.place('96'))).toBe(
      `Hai Cấp có ${caMau.collected} trên 42 chỉ số chính của Cà Mau; mới nhất ngày 10/10/2026.`,
    );
    expect(view.missing.find(({ id }) => id === 'm96')?.items).toHaveLength(caMau.missing);
  });

  test('never says that something was not published', () => {
    const words = JSON.stringify(['vi', 'en'].map((l) => coverageView(context(real, l as 'vi'))));
    expect(words).not.toMatch(/chưa công bố|not published/);
    expect(csv(coverageOf(real, real.place('96')), coverageColumns)).toContain('not-collected');
  });
});
