import { expect, test } from 'vitest';
import { indicatorById, indicators, whyNotTogether } from '../../src/catalogue/index.ts';

const why = (a: string, b: string) =>
  whyNotTogether(indicatorById.get(a)!, indicatorById.get(b)!)?.en;

test('an indicator goes with itself', () => {
  for (const indicator of indicators) expect(whyNotTogether(indicator, indicator)).toBeNull();
});

test('the order of the two does not matter', () => {
  for (const a of indicators)
    for (const b of indicators) expect(whyNotTogether(a, b)).toEqual(whyNotTogether(b, a));
});

test('groups of points of the portal go together', () => {
  expect(why('portal766_progress', 'portal766_digitisation')).toBeUndefined();
});

test('no press score of 2025 goes with any figure of the portal of 2026', () => {
  for (const a of indicators.filter(({ id }) => id.startsWith('press766_')))
    for (const b of indicators.filter(({ id }) => id.startsWith('portal766_')))
      expect(whyNotTogether(a, b)?.en).toContain('cannot be compared');
});

test('a rate of the press does not go with a share of the portal', () => {
  expect(why('on_time_rate', 'portal766_on_time_ratio')).toContain('differ in origin');
});

test('a count does not go with a rate', () => {
  expect(why('portal766_received', 'portal766_on_time_ratio')).toContain('differ in type');
});

test('people do not go with things', () => {
  expect(why('staff_total', 'pasc_commune')).toContain('differ in unit');
});

test('two methods of satisfaction do not go together', () => {
  const methods = [
    'portal766_dossier_receiving_satisfaction',
    'portal766_petition_handling_satisfaction',
  ] as const;
  expect(why(...methods)).toContain('different methods');
  expect(why('satisfaction_rate', 'portal766_dossier_receiving_satisfaction')).toContain('methods');
});

test('what an authority counts itself never goes with the portal, the press or the form', () => {
  expect(why('staff_total', 'dossiers_received')).toContain('differ in origin');
  for (const a of indicators.filter(({ family }) => family === 'reported'))
    for (const b of indicators.filter(({ family }) => !['reported', 'registry'].includes(family)))
      expect(whyNotTogether(a, b), `${a.id} ${b.id}`).not.toBeNull();
});

test('centres go with the number of units that they are part of', () => {
  expect(why('pasc_commune', 'commune_units')).toBeUndefined();
  expect(why('pasc_counters', 'commune_units')).toContain('differ in origin');
});

test('columns of the form go together, and with nothing of the portal, the press or the registry', () => {
  const ofForm = indicators.filter(({ family }) => family === 'form-06a');
  for (const a of ofForm)
    for (const b of indicators)
      expect(whyNotTogether(a, b) === null, `${a.id} ${b.id}`).toBe(b.family === 'form-06a');
  expect(why('form06a_online', 'portal766_received')).toContain('differ in origin');
  expect(why('form06a_resolved', 'dossiers_resolved')).toContain('differ in origin');
});
