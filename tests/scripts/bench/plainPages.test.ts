import { expect, test } from 'vitest';
import { chartsIn } from '../../../scripts/bench/plainPages.ts';

test('charts are found wherever they stand in a view, and only charts', () => {
  const chart = { name: 'bars', data: [], options: { label: '' } };
  const view = {
    title: 'x',
    province: { name: 'bars', href: '' },
    themes: [{ figures: [{ chart, table: null }, { chart: null }] }],
  };
  expect(chartsIn(view)).toEqual([chart]);
  expect(chartsIn(null)).toEqual([]);
});
