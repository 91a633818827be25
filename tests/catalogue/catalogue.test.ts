import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { coreIndicators, indicatorById, indicators, topicList } from '../../src/catalogue/index.ts';
import { formColumns } from '../../src/model/form.ts';
import { topics } from '../../src/model/indicator.ts';

const figures = 'data/figures';

const idsOfFile = (file: string): string[] =>
  Papa.parse<Record<string, string>>(readFileSync(`${figures}/${file}`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.flatMap((row) => row['indicator'] ?? []);

const isPortal = (id: string): boolean => id.startsWith('portal766_');

const isForm = (id: string): boolean => id.startsWith('form06a_');

const idsWhere = (use: (id: string) => boolean): string[] => [...indicatorById.keys()].filter(use);

test('holds 183 published indicators, 33 of the portal and 11 of the form, each id once', () => {
  expect(indicatorById.size).toBe(indicators.length);
  expect(idsWhere((id) => !isPortal(id) && !isForm(id))).toHaveLength(183);
  expect(idsWhere(isPortal)).toHaveLength(33);
  expect(idsWhere(isForm)).toHaveLength(11);
});

test.runIf(existsSync(figures))('knows every indicator that a published figure names', () => {
  const named = new Set(
    readdirSync(figures)
      .filter((file) => file.endsWith('.csv'))
      .flatMap(idsOfFile),
  );
  expect(named.size).toBeGreaterThan(180);
  expect([...named].filter((id) => !indicatorById.has(id))).toEqual([]);
});

test('numbers the core indicators from 1 to 42, each once and in order', () => {
  expect(coreIndicators.map(({ core }) => core)).toEqual(
    Array.from({ length: 42 }, (_, i) => i + 1),
  );
});

test.each([
  [1, 'portal766_received'],
  [2, 'portal766_overdue'],
  [3, 'portal766_on_time_ratio'],
  [4, 'portal766_online_payment_ratio'],
  [13, 'portal766_total'],
  [22, 'portal766_reused_digitized_data'],
  [23, 'press766_total'],
  [24, 'press766_rank'],
  [28, 'portal766_satisfaction'],
  [36, 'staff_commune_norm'],
  [39, 'commune_units'],
  [41, 'party_agencies_province'],
  [42, 'pasc_commune'],
])('core indicator %i is %s', (core, id) => {
  expect(coreIndicators[core - 1]!.id).toBe(id);
});

test.each([
  ['portal766_overdue', ['portal766_on_time']],
  ['staff_commune_norm', ['staff_commune_shortfall', 'staff_commune_level']],
  ['commune_units', ['commune_units_before']],
  ['party_agencies_province', ['party_committees_direct_province']],
])('%s is told with its companions', (id, companions) => {
  expect(indicatorById.get(id)!.companions).toEqual(companions);
});

test('companions and the counts of a ratio are indicators themselves', () => {
  const named = indicators.flatMap(({ companions, ratio }) => [
    ...companions,
    ...(ratio ? [ratio.numerator, ratio.denominator] : []),
  ]);
  expect(named.filter((id) => !indicatorById.has(id))).toEqual([]);
});

describe('where an indicator may be drawn', () => {
  test('no figure of the press is charted across places', () => {
    const charted = indicators
      .filter(({ family }) => !['portal-2026', 'form-06a', 'registry'].includes(family))
      .filter(({ provinces, communes }) => provinces !== 'none' || communes !== 'none');
    expect(charted.map(({ id }) => id)).toEqual([]);
  });

  test('Hai Cấp orders provinces by the on-time share alone', () => {
    const ordered = indicators.filter(({ provinces }) => provinces === 'ordered');
    expect(ordered.map(({ id }) => id)).toEqual(['portal766_on_time_ratio']);
  });

  test('Hai Cấp orders communes by the on-time share and by digitisation alone', () => {
    const ordered = indicators.filter(({ communes }) => communes === 'ordered');
    expect(ordered.map(({ id }) => id).sort()).toEqual([
      'portal766_digitisation',
      'portal766_on_time_ratio',
    ]);
  });

  test('provinces are drawn by rows 1, 3, 4, 13 to 22 and 39', () => {
    const drawn = coreIndicators.filter(({ provinces }) => provinces !== 'none');
    expect(drawn.map(({ core }) => core)).toEqual([
      1, 3, 4, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 39,
    ]);
  });

  test('communes are drawn by rows 1, 3, 4, 14 to 17 and 19 to 21', () => {
    const drawn = coreIndicators.filter(({ communes }) => communes !== 'none');
    expect(drawn.map(({ core }) => core)).toEqual([1, 3, 4, 14, 15, 16, 17, 19, 20, 21]);
  });

  test('only core indicators and the columns of the form are drawn across places', () => {
    const drawn = indicators.filter((one) => one.provinces !== 'none' || one.communes !== 'none');
    expect(drawn.every(({ core, id }) => core !== null || isForm(id))).toBe(true);
  });

  // A column of the form means the same wherever it is filled in; its count says how many, not how well.
  test('columns of the form are shown for provinces and communes, never ordered, never core', () => {
    for (const { id, core, provinces, communes, direction } of indicators.filter((one) =>
      isForm(one.id),
    ))
      expect([core, provinces, communes, direction], id).toEqual([
        null,
        'shown',
        'shown',
        'neutral',
      ]);
  });
});

test('press ids and portal ids of Decision 766 are of two families', () => {
  for (const { id, family } of indicators) {
    if (id.startsWith('press766_')) expect(family, id).toBe('press-766-2025');
    expect(family === 'portal-2026', id).toBe(isPortal(id));
    expect(family === 'form-06a', id).toBe(isForm(id));
  }
});

test('every column of the form is an indicator of its family, in its order', () => {
  expect(idsWhere(isForm)).toEqual(formColumns.map(({ indicator }) => indicator));
});

test('counts, amounts and days are neutral', () => {
  const leaning = indicators.filter(
    ({ type, direction }) => ['count', 'amount', 'days'].includes(type) && direction !== 'neutral',
  );
  expect(leaning.map(({ id }) => id)).toEqual([]);
});

test('points have a maximum and nothing else has', () => {
  for (const { id, type, max } of indicators) expect(max !== null, id).toBe(type === 'score');
});

test('the six groups of the portal add up to its 100 points', () => {
  const groups = indicators.filter(({ id, type }) => isPortal(id) && type === 'score');
  const points = groups.filter(({ id }) => id !== 'portal766_total').map(({ max }) => max ?? 0);
  expect(points.sort((a, b) => a - b)).toEqual([10, 12, 18, 18, 20, 22]);
  expect(indicatorById.get('portal766_total')!.max).toBe(100);
});

test('lists the topics in menu order, none of them empty', () => {
  expect(topicList.map(({ id }) => id)).toEqual(topics);
  for (const { id } of topicList)
    expect(
      indicators.some(({ topic }) => topic === id),
      id,
    ).toBe(true);
});
