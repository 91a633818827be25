import { expect, test } from 'vitest';
import { pastOf } from '../../src/normalise/review/past.ts';
import { figure } from './figures.ts';

const ending = (end: string | null, id: string) => figure({ id, period: { start: null, end } });

test('a series is in the order in which its figures end, undated ones first', () => {
  const figures = [ending('2026-02-28', 'b'), ending('2026-01-31', 'a'), ending(null, 'none')];
  const { seriesOf } = pastOf([...figures, ending('2026-02-28', 'c')]);
  expect(seriesOf(figure()).map(({ id }) => id)).toEqual(['none', 'a', 'b', 'c']);
});

test('a joint figure, another scope and another indicator are series of their own', () => {
  const joint = figure({ places: ['97', '98'] });
  const scoped = figure({ scope: { vi: 'nhóm', en: 'group' } });
  const elsewhere = figure({ ...scoped, places: ['98'] });
  const both = figure({ ...scoped, places: ['9', '7'] });
  const other = figure({ indicator: 'portal766_overdue' });
  const all = [figure(), joint, scoped, elsewhere, both, other];
  const { seriesOf } = pastOf(all);
  for (const each of all) expect(seriesOf(each)).toHaveLength(1);
  expect(seriesOf(figure({ places: ['99'] }))).toEqual([]);
});
