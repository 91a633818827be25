import { expect, test } from 'vitest';
import { registrySummary } from '../../src/normalise/registry/registrySummary.ts';
import { real, toy } from './registries.ts';

test.each([
  ['real', real()],
  ['toy', toy()],
])('the gaps explain exactly what the %s build lacks of the published totals', (_, registry) => {
  const { summary } = registry;
  const built = summary.counts.at(-1)!;
  const missing = summary.gaps.reduce((sum, gap) => sum + gap.total - gap.known, 0);
  expect(built.communes - missing).toBe(summary.published.communes);
  expect(built.wards + missing).toBe(summary.published.wards);
  expect(built.specialZones).toBe(summary.published.specialZones);
  expect(built.date).toBe(summary.published.date);
});

test('the published totals and the gap of Bắc Ninh are named with date and law', () => {
  const { published, gaps, events } = real().summary;
  expect(published).toMatchObject({
    date: '2026-09-20',
    legal: ['388/NQ-UBTVQH16'],
    communes: 2599,
    wards: 709,
    specialZones: 13,
  });
  expect(gaps).toMatchObject([{ province: '24', known: 7, total: 12, date: '2026-09-20' }]);
  expect(gaps[0]!.text.vi).toContain('12 phường mới, danh mục ở đây mới biết 7');
  expect(events.map(({ date, unknown }) => [date, unknown])).toEqual([
    ['2026-04-30', 0],
    ['2026-09-01', 0],
    ['2026-09-20', 5],
  ]);
});

test('no gap is named once all codes are known', () => {
  const { places, base, overlay } = toy();
  const events = overlay.events.map((event) => ({
    ...event,
    wards: event.wards && { ...event.wards, codes: ['90001', '90002'] },
  }));
  expect(registrySummary(places, base, { ...overlay, events }).gaps).toEqual([]);
});
