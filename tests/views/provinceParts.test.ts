import { beforeAll, expect, test } from 'vitest';
import { type Context, context } from '../../src/figures/context.ts';
import { officesFigure } from '../../src/figures/officesFigure.ts';
import { organisation } from '../../src/figures/organisation.ts';
import { observationUrl } from '../../src/urls.ts';
import { isAim } from '../../src/views/aims.ts';
import { changesView } from '../../src/views/changesView.ts';
import { provinceCharts, provinceView } from '../../src/views/provinceView.ts';
import { communeView } from '../../src/views/communeView.ts';
import { timeline } from '../../src/views/timeline.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { realDataset } from '../support/realDataset.ts';

let ctx: Context;
const toy = context(loadDataset('tests/fixtures/toy/expected'), 'vi');

beforeAll(() => {
  ctx = context(realDataset('parts'), 'vi');
});

test('no target and no task stands among outcomes or in a drawing, in any province', () => {
  const aims = ctx.dataset.observations.filter(isAim);
  expect(aims.map(({ indicator }) => indicator).sort()).toEqual([
    'growth_target_rate',
    'key_task_groups',
    'key_task_groups',
  ]);
  const places = aims.map((o) => observationUrl('vi', o));
  for (const place of ctx.dataset.provinces) {
    const { sections, keyFigures } = provinceView(ctx, place);
    const outcomes = sections.map((section) => ({ ...section, aims: null }));
    const all = JSON.stringify([outcomes, keyFigures, provinceCharts(ctx, place)]);
    for (const href of places) expect(all).not.toContain(href);
  }
  const { sections } = provinceView(ctx, ctx.dataset.place('96'));
  const told = sections.flatMap((section) => section.aims?.stated ?? []);
  expect(told.map(({ href }) => href).sort()).toEqual(places.toSorted());
});

test('the two tiers are drawn only where a source counts bodies, and an absent part has no number', () => {
  const drawn = ctx.dataset.provinces.filter((place) => organisation(ctx, place));
  expect(drawn.map(({ code }) => code)).toContain('20');
  expect(drawn.map(({ code }) => code)).not.toContain('01');
  const [upper, lower] = organisation(ctx, ctx.dataset.place('20'))!.tiers;
  expect(upper!.parts.map(({ now }) => now.length)).toEqual([0, 0, 0]);
  expect(lower!.parts[0]).toMatchObject({ now: [{ number: '65' }], before: [{ number: '194' }] });
});

test('a timeline is in the order of its dates, and what has none comes last', () => {
  for (const place of ctx.dataset.provinces) {
    const days = timeline(ctx, place).map(({ iso }) => iso);
    const dated = days.filter((day) => day !== '');
    expect(days.slice(0, dated.length)).toEqual(dated.toSorted());
  }
  const [first, ...more] = timeline(ctx, ctx.dataset.place('24'));
  expect(first).toMatchObject({ iso: '2025-07-01', date: '1/7/2025' });
  expect(more.some(({ iso, text }) => iso === '2026-09-20' && text.includes('phường'))).toBe(true);
});

test('a month stays a month, and a programme is no entry of a timeline', () => {
  const lines = timeline(toy, toy.dataset.place('97'));
  expect(lines.find(({ iso }) => iso === '2025-09')).toMatchObject({ date: '9/2025' });
  expect(lines.some(({ text }) => text.includes('Chương trình'))).toBe(false);
});

test('one place or several: each sentence on offices leads to its place in a document', () => {
  const { rows } = officesFigure(ctx, ctx.dataset.place('20'))!.table;
  const [one, several] = rows.map((row) => row.map(({ text }) => text).join(' | '));
  expect(one).toMatch(/Đông Kinh.*một nơi.*hiện trạng/);
  expect(several).toMatch(/Tam Thanh.*nhiều điểm.*hiện trạng/);
  for (const [, what] of rows) expect(what!.href).toMatch(/sources\/.*#/);
});

test('the real data hold no answer yet; one of the toy nation stands beside its figure and among the changes', () => {
  expect(ctx.dataset.replies).toEqual([]);
  expect(changesView(ctx).replied).toEqual([]);
  const { joint } = communeView(toy, toy.dataset.place('90002'));
  const [reply] = joint.flatMap(({ replies }) => replies);
  expect(reply).toMatchObject({ text: expect.stringContaining('ngành dọc') as string });
  expect(reply!.by).toContain('20/11/2026');
  const replied = changesView(toy).replied.map(({ id }) => id);
  expect(replied.toSorted()).toEqual([
    'reply-portal-provinces-details-2-6',
    'reply-toy-news-dfd89e91',
  ]);
  const marked = JSON.stringify(provinceView(toy, toy.dataset.place('97')));
  expect(marked).toContain('#reply-portal-provinces-details-2-6');
});
