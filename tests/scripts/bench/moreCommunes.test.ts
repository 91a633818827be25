import { expect, test } from 'vitest';
import { multiplied } from '../../../scripts/bench/moreCommunes.ts';
import type { Place } from '../../../src/model/place.ts';

const place = (code: string, level: Place['level']): Place => ({
  code,
  level,
  parent: level === 'commune' ? '97' : 'vn',
  name: 'Văn Lang',
  kind: level === 'commune' ? 'commune' : 'province',
  slug: `${code}-van-lang`,
  aliases: ['1'],
  versions: [],
  predecessors: [],
  kindUncertain: false,
});

test('communes are copied under free codes with their addresses, provinces are not', () => {
  const places = [place('97', 'province'), place('10000', 'commune')];
  const more = multiplied(places, 3);
  expect(more.map(({ code, slug }) => [code, slug])).toEqual([
    ['10000', '10000-van-lang'],
    ['10001', '10001-van-lang'],
    ['10002', '10002-van-lang'],
    ['97', '97-van-lang'],
  ]);
  expect(more[1]?.parent).toBe('97');
});

test('once as many is as many', () => {
  expect(multiplied([place('90001', 'commune')], 1)).toHaveLength(1);
});
