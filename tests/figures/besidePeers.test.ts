import { describe, expect, test } from 'vitest';
import { slice } from '../../src/dataset/slice.ts';
import { besidePeers } from '../../src/figures/besidePeers.ts';
import { context } from '../../src/figures/context.ts';
import { makeDataset } from '../../src/dataset/dataset.ts';
import type { Place } from '../../src/model/place.ts';
import { nation, places, portal, rate } from '../support/smallNation.ts';

const base = nation([]);
/** Six provinces of one kind, so that they are peers. */
const six: readonly Place[] = [
  ...places.filter(({ level }) => level === 'nation'),
  ...['61', '62', '63', '64', '65', '67'].map((code): Place => ({
    ...base.place('91'),
    code,
    name: `Tỉnh ${code}`,
    slug: code,
  })),
];

/** Returns what is said of the first of six provinces with these rates, of so many cases each. */
function said(values: readonly number[], cases = 1000): string | null {
  const observations = values.map((value, i) =>
    rate('portal766_on_time_ratio', six[i + 1]!.code, (value * cases) / 100, cases),
  );
  const dataset = makeDataset({ ...base, places: six, observations, tiles: [] });
  const found = slice(dataset, 'portal766_on_time_ratio', dataset.nation)!;
  return besidePeers(context(dataset, 'vi'), found, dataset.place('61'));
}

describe('a place beside its peers', () => {
  test('is higher above their upper quartile, lower below the lower one, else close', () => {
    expect(said([99, 80, 81, 82, 83, 84])).toBe(
      'Cao hơn các nơi cùng nhóm: Tỉnh (6 nơi, trung vị 82,50%).',
    );
    expect(said([82, 80, 81, 82, 83, 84])).toContain('Gần các nơi cùng nhóm');
    expect(said([70, 80, 81, 82, 83, 84])).toContain('Thấp hơn các nơi cùng nhóm');
  });

  test('is close where all are equal', () => {
    expect(said([80, 80, 80, 80, 80, 80])).toContain('Gần');
  });

  test('is not told of fewer than five peers, nor of fewer than 100 cases, nor of a neutral count', () => {
    expect(said([99, 80, 81, 82])).toBeNull();
    expect(said([99, 80, 81, 82, 83, 84], 50)).toBeNull();
    const counts = nation(
      places.slice(1, 6).map(({ code }, i) => portal('portal766_received', code, i)),
    );
    const found = slice(counts, 'portal766_received', counts.nation)!;
    expect(besidePeers(context(counts, 'en'), found, counts.place('91'))).toBeNull();
  });

  test('is not told of points where nobody knows on how many cases they stand', () => {
    const observations = six
      .slice(1)
      .map(({ code }, i) => portal('portal766_digitisation', code, i));
    const dataset = makeDataset({ ...base, places: six, observations, tiles: [] });
    const found = slice(dataset, 'portal766_digitisation', dataset.nation)!;
    expect(besidePeers(context(dataset, 'vi'), found, dataset.place('67'))).toBeNull();
  });
});
