import { describe, expect, test } from 'vitest';
import {
  formatModality,
  formatShort,
  formatStated,
  formatValue,
  valueParts,
} from '../../src/i18n/values.ts';
import { modalities, type Observation, qualifiers } from '../../src/model/observation.ts';
import { portal, press } from '../support/smallNation.ts';

const both = (o: Observation): [string, string] => [formatValue(o, 'vi'), formatValue(o, 'en')];

describe('the word that came with a number', () => {
  test.each([
    ['exact', '31.900 người', '31,900 people'],
    ['over', 'hơn 31.900 người', 'over 31,900 people'],
    ['at-least', 'từ 31.900 người trở lên', '31,900 people or more'],
    ['nearly', 'gần 31.900 người', 'nearly 31,900 people'],
    ['about', 'khoảng 31.900 người', 'about 31,900 people'],
    ['under', 'dưới 31.900 người', 'under 31,900 people'],
    ['up-to', 'tối đa 31.900 người', 'up to 31,900 people'],
  ] as const)('%s: “%s”, “%s”', (qualifier, vi, en) => {
    expect(both(press('staff_paid_by_state_budget', '91', 31900, { qualifier }))).toEqual([vi, en]);
  });

  test('is different for each, in both languages', () => {
    for (const locale of ['vi', 'en'] as const) {
      const words = qualifiers.map((qualifier) => {
        const { before, after } = valueParts(
          press('dossiers_received', '91', 5, { qualifier }),
          locale,
        );
        return `${before}…${after}`;
      });
      expect(new Set(words).size).toBe(qualifiers.length);
    }
  });

  test('stays where the unit is left out', () => {
    const o = press('on_time_rate', '91', 95, { qualifier: 'over' });
    expect([formatShort(o, 'vi'), formatShort(o, 'en')]).toEqual(['hơn 95%', 'over 95%']);
    const staff = press('staff_commune_level', '91', 2900, { qualifier: 'over' });
    expect(formatShort(staff, 'vi')).toBe('hơn 2.900');
    const target = press('growth_target_rate', '91', 8.5, { qualifier: 'at-least' });
    expect([formatShort(target, 'vi'), formatShort(target, 'en')]).toEqual([
      'từ 8,5% trở lên',
      '8.5% or more',
    ]);
  });
});

describe('a value with its unit', () => {
  test('a rate keeps the decimals that the press printed', () => {
    expect(both(press('on_time_rate', '91', 95.05))).toEqual(['95,05%', '95.05%']);
    expect(both(press('on_time_rate', '91', 97.5))).toEqual(['97,5%', '97.5%']);
  });

  test('rates and points of a table carry two decimals, points their maximum', () => {
    expect(both(portal('portal766_on_time_ratio', '91', 90))).toEqual(['90,00%', '90.00%']);
    expect(both(portal('portal766_progress', '91', 18.5))).toEqual(['18,50/20', '18.50/20']);
  });

  test('zero is a number; an absent value is a dash with no unit', () => {
    expect(both(press('dossiers_overdue', '91', 0))).toEqual(['0', '0']);
    expect(both(portal('portal766_on_time_ratio', '91', null))).toEqual(['–', '–']);
  });
});

test('a table states what kind of statement a figure is, where it has not simply happened', () => {
  const o = press('staff_quota_civil_servants', '91', 3420, { modality: 'proposed' });
  expect([formatStated(o, 'vi'), formatStated(o, 'en')]).toEqual([
    '3.420 người (đề xuất)',
    '3,420 people (proposed)',
  ]);
  expect(formatStated({ ...o, modality: 'actual' }, 'vi')).toBe('3.420 người');
});

test('every modality but the actual one has its own word, in both languages', () => {
  expect(formatModality('proposed', 'vi')).toBe('đề xuất');
  expect(formatModality('temporary', 'vi')).toBe('giao tạm thời');
  for (const locale of ['vi', 'en'] as const) {
    const words = modalities.map((modality) => formatModality(modality, locale));
    expect(words[0]).toBe('');
    expect(new Set(words).size).toBe(modalities.length);
  }
});
