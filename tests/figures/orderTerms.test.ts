import { expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.ts';
import { slice } from '../../src/dataset/slice.ts';
import { orderFigure } from '../../src/figures/orderFigure.ts';
import { orderTerms } from '../../src/figures/orderTerms.ts';
import { rate, telling } from '../support/smallNation.ts';

const id = 'portal766_on_time_ratio';
const indicator = indicatorById.get(id)!;
const figures = [rate(id, '91', 180, 200), rate(id, '92', 950, 1000)];
const ctx = telling(figures);
const { nation } = ctx.dataset;
const found = slice(ctx.dataset, id, nation)!;

test('an order says what it counts, how many of how many, among whom and when', () => {
  expect(orderTerms(ctx, indicator, found, nation)).toEqual({
    definition: indicator.definition.vi,
    counted: '2/5 tỉnh, thành',
    peers: 'Đứng cạnh nhau: 2/5 tỉnh, thành của Việt Nam.',
    period: 'năm 2026 đến 10/10/2026',
  });
});

test('away from its page an order still carries its definition and its peers', () => {
  const { terms, time } = orderFigure(ctx, id, nation)!;
  expect(terms).toEqual([indicator.definition.vi, 'Đứng cạnh nhau: 2/5 tỉnh, thành của Việt Nam.']);
  expect(time).toBe('năm 2026 đến 10/10/2026');
});

test.each([
  ['definition', { ...indicator, definition: { vi: '', en: '' } }, found, nation],
  ['counted, peers', indicator, { ...found, observations: [] }, nation],
  ['peers', indicator, found, { ...nation, name: '' }],
  ['period', indicator, { ...found, period: { start: null, end: null }, asOf: null }, nation],
])('an order without its %s is refused', (missing, entry, places, parent) => {
  expect(() => orderTerms(ctx, entry, places, parent)).toThrow(
    `missing terms of the order by ${id}: ${missing}`,
  );
});

test('an order of undated figures is refused, not drawn', () => {
  const undated = figures.map((o) => ({ ...o, period: { start: null, end: null }, asOf: null }));
  const words = telling(undated);
  expect(() => orderFigure(words, id, words.dataset.nation)).toThrow('missing terms');
});
