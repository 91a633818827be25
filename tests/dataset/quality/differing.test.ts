import { expect, test } from 'vitest';
import { differing, meeting } from '../../../src/dataset/quality/differing.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { portal, press } from '../../support/smallNation.ts';

const id = 'dossiers_received';
const undated = { period: { start: null, end: null } };
const other = (value: number, changes: Partial<Observation> = {}) =>
  press(id, '91', value, { source: 'other-news', ...changes });
const told = (observations: readonly Observation[]) =>
  differing(observations).map((each) => [each.meeting, each.figures.map((o) => o.value)]);

test('two sources with two values for one period differ, and both are kept', () => {
  expect(told([press(id, '91', 680), other(700)])).toEqual([['same', [680, 700]]]);
});

test('the same value, one source alone, another place, scope or kind of statement do not differ', () => {
  const first = press(id, '91', 680);
  expect(told([first, other(680)])).toEqual([]);
  expect(told([first, press(id, '91', 700)])).toEqual([]);
  expect(told([first, press(id, '92', 700, { source: 'other-news' })])).toEqual([]);
  expect(told([first, other(700, { scope: { vi: '40 xã', en: '40 communes' } })])).toEqual([]);
  expect(told([first, other(700, { modality: 'target' })])).toEqual([]);
});

test('a word leaves room: "over 11,859" and 11,859.59 do not differ, "over 12,000" does', () => {
  const exact = press('area_km2', '91', 11_859.59);
  const over = (value: number) =>
    press('area_km2', '91', value, { source: 'other-news', qualifier: 'over' });
  expect(told([exact, over(11_859)])).toEqual([]);
  expect(told([exact, over(12_000)])).toEqual([['same', [11_859.59, 12_000]]]);
  const nearly = { ...over(11_860), qualifier: 'nearly' as const };
  expect(told([exact, nearly])).toEqual([]);
});

test('a time that is not stated, and windows that overlap, are said to be so', () => {
  expect(told([press(id, '91', 680), other(700, undated)])).toEqual([['unstated', [680, 700]]]);
  const longer = { period: { start: '2025-07-01', end: '2025-12-31' } };
  expect(told([press(id, '91', 680), other(700, longer)])).toEqual([['overlap', [680, 700]]]);
  const later = { period: { start: '2025-11-01', end: '2025-12-31' } };
  expect(told([press(id, '91', 680), other(700, later)])).toEqual([]);
});

test('tables with windows of their own, a quarter and the year to date, tell two things', () => {
  const quarter = { start: '2026-07-01', end: '2026-09-30' };
  const table = portal('portal766_received', '91', 670_094);
  const own = portal('portal766_received', '91', 464_494, { source: 'portal-b', period: quarter });
  expect(told([table, own])).toEqual([]);
  expect(told([table, { ...own, period: table.period }])).toEqual([['same', [670_094, 464_494]]]);
});

test('a figure that agrees with all others of its group is not listed with them', () => {
  const third = other(700, { source: 'undated-news', qualifier: 'up-to', value: 800 });
  expect(told([press(id, '91', 680), other(700), third])).toEqual([['same', [680, 700]]]);
});

test('an absent value differs from none; the same period comes first', () => {
  expect(told([press(id, '91', 680), other(0, { value: null, status: 'not-yet' })])).toEqual([]);
  const far = [
    press('population', '92', 5),
    press('population', '92', 6, { source: 'other-news', ...undated }),
  ];
  expect(told([...far, press(id, '91', 680), other(700)]).map(([how]) => how)).toEqual([
    'same',
    'unstated',
  ]);
});

test('periods meet when they share a day; since a day has no end, a state is its day alone', () => {
  const since = { start: '2025-07-01', end: null };
  const state = { start: null, end: '2025-07-28' };
  expect(meeting(since, state)).toBe('overlap');
  expect(meeting(state, { start: null, end: '2025-07-29' })).toBe(null);
  expect(meeting(state, state)).toBe('same');
  expect(meeting(undated.period, undated.period)).toBe('unstated');
});
