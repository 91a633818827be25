import { describe, expect, test } from 'vitest';
import { stateObservation } from '../../src/figures/stateObservation.ts';
import type { StatedFigure } from '../../src/figures/statedFigure.ts';
import type { Locale } from '../../src/locales.ts';
import type { Observation } from '../../src/model/observation.ts';
import { portal, press, rate, telling } from '../support/smallNation.ts';

const state = (o: Observation, locale: Locale = 'vi', page: string | null = '91'): StatedFigure =>
  stateObservation(telling([o], locale), o, page);

/** The number as it is set. */
const number = ({ before, number, after }: StatedFigure): string =>
  [before, number, after].filter(Boolean).join(' ');

const both = (o: Observation): [string, string] => [number(state(o)), number(state(o, 'en'))];

describe('a figure as a list states it', () => {
  test('carries its qualifier in both languages', () => {
    const o = press('staff_paid_by_state_budget', '91', 31900, { qualifier: 'over' });
    expect(both(o)).toEqual(['hơn 31.900 người', 'over 31,900 people']);
    expect(both({ ...o, qualifier: 'nearly' })).toEqual([
      'gần 31.900 người',
      'nearly 31,900 people',
    ]);
    expect(both(press('growth_target_rate', '91', 8.5, { qualifier: 'at-least' }))).toEqual([
      'từ 8,5 % trở lên',
      '8.5 % or more',
    ]);
  });

  test('is tagged with its modality, if it has not simply happened', () => {
    const o = press('staff_quota_civil_servants', '91', 3420, { modality: 'proposed' });
    expect([state(o).tags, state(o, 'en').tags]).toEqual([['đề xuất'], ['proposed']]);
    expect(state({ ...o, modality: 'temporary' }).tags).toEqual(['giao tạm thời']);
    expect(state({ ...o, modality: 'actual' }).tags).toEqual([]);
  });

  test('names all places of a joint figure and says that it is one', () => {
    const o = press('dossiers_received', ['90001', '90002', '90003'], 6600, {
      qualifier: 'nearly',
    });
    const names = 'Xã Đồng Tâm, Xã Văn Lang, Phường Văn Lăng';
    expect(state(o, 'vi', '90001').places).toBe(names);
    expect(state(o, 'vi', '91').places).toBe(names);
    expect(state(o, 'vi', null).places).toBe(`${names} (An Bình)`);
    expect(state(o, 'vi', '90001').tags).toEqual(['số liệu chung của 3 đơn vị']);
    expect(state(o, 'en').tags).toEqual(['joint figure of 3 units']);
  });

  test('names its place on any page but that place’s own', () => {
    const o = press('dossiers_received', '91', 5);
    expect(state(o, 'vi', '91').places).toBeNull();
    expect(state(o, 'vi', null).places).toBe('An Bình');
    expect(state(o, 'vi', '90001').places).toBe('An Bình');
  });

  test('keeps the scope and the note of its source', () => {
    const scope = { vi: 'không gồm đặc khu', en: 'without the special zone' };
    const note = { vi: 'hai xã cộng lại', en: 'two together' };
    const o = press('dossiers_received', '91', 5, { scope, note });
    expect([state(o).scope, state(o).note]).toEqual([scope.vi, note.vi]);
    expect([state(o, 'en').scope, state(o, 'en').note]).toEqual([scope.en, note.en]);
    expect(state({ ...o, note: scope })).toMatchObject({ scope: scope.vi, note: null });
  });

  test('gives a rate of a table its x of n', () => {
    const o = rate('portal766_petition_processing_on_time', '91', 0, 6);
    expect([state(o).tags, state(o, 'en').tags]).toEqual([['0 trên 6'], ['0 of 6']]);
  });
});

describe('a printed rank', () => {
  const ranked = (changes: Partial<Observation>) =>
    press('online_payment_rate', '91', 85.94, { rank: 6, rankOf: 34, ...changes });

  test('has its N and its month in the same line', () => {
    expect(state(ranked({})).rank).toBe('Thứ 6/34 theo nguồn, 11/2025');
    expect(state(ranked({}), 'en').rank).toBe('6th of 34 by the source, November 2025');
  });

  test('says that the source gives no total, and none is supplied', () => {
    const { rank } = state(ranked({ rankOf: null }));
    expect(rank).toBe('Thứ 6 theo nguồn, 11/2025; nguồn không nêu tổng số');
    expect(state(ranked({ rankOf: null }), 'en').rank).toContain('the source gives no total');
    expect(rank).not.toMatch(/34|\/6/);
  });

  test('takes the month of the figure where the source has no date, else says that there is none', () => {
    const undated = { source: 'undated-news' };
    expect(state(ranked(undated)).rank).toContain(', 10/2025');
    const never = { ...undated, period: { start: null, end: null } };
    expect(state(ranked(never)).rank).toBe('Thứ 6/34 theo nguồn, không ghi ngày');
  });

  test('of the portal has the day and the portal’s name', () => {
    const o = portal('portal766_total', '91', 61.39, { rank: 17, rankOf: 34 });
    expect(state(o).rank).toBe('Thứ 17/34 theo bảng điểm của Cổng, 10/10/2026');
    expect(state(o, 'en').rank).toBe("17th of 34 in the portal's table, 10 October 2026");
  });

  test('is an ordinal in English', () => {
    const of = (rank: number) => state(ranked({ rank }), 'en').rank!.split(' ')[0];
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 34].map(of)).toEqual(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 34th'.split(' '),
    );
  });

  test('is not made where none was printed', () => {
    expect(state(ranked({ rank: null, rankOf: null })).rank).toBeNull();
  });
});

describe('its time and its source', () => {
  test('a figure of the press stands under its month, with the time that it covers', () => {
    const { period } = state(press('dossiers_received', '91', 5));
    expect(period).toBe('Theo báo chí, 11/2025 · từ 1/7/2025 đến 31/10/2025');
  });

  test('an undated figure is said to be undated', () => {
    const o = press('dossiers_received', '91', 5, {
      source: 'undated-news',
      period: { start: null, end: null },
    });
    expect(state(o).period).toContain('không ghi ngày');
    expect(state(o, 'en').period).toContain('undated');
  });

  test('a figure of a table is not called the press’s', () => {
    expect(state(portal('portal766_petitions', '91', 6)).period).toBe('năm 2026 đến 10/10/2026');
  });

  test('leads to the figure in the page of its source, with the place in words', () => {
    const o = press('dossiers_received', '91', 5, { locator: 'line 23' });
    expect(state(o).href).toBe(`/vi/sources/news.html#${o.id}`);
    expect(state(o).source).toEqual({
      text: 'Báo: Nguồn news, 3/11/2025; dòng 23',
      href: `/vi/sources/news.html#${o.id}`,
    });
    expect(state(portal('portal766_petitions', '91', 6), 'en').href).toBe(
      '/en/sources/portal.html#table-3',
    );
  });
});
