import { describe, expect, test } from 'vitest';
import { context } from '../../src/figures/context.ts';
import type { Locale } from '../../src/locales.ts';
import { indicatorView, type IndicatorView } from '../../src/views/indicatorView.ts';
import { realDataset } from '../support/realDataset.ts';

const dataset = realDataset('indicator-view');
const view = (id: string, locale: Locale = 'vi'): IndicatorView =>
  indicatorView(context(dataset, locale), id);
/** Names are kept on one line by spaces that do not break. */
const answer = (id: string, locale: Locale = 'vi'): string | undefined =>
  view(id, locale).answer?.replaceAll('\u00a0', ' ');

describe('the answer of an indicator’s page', () => {
  test('is the pooled rate with its time and n of N, and the ends where an order is allowed', () => {
    expect(answer('portal766_on_time_ratio')).toBe(
      'Cả nước gộp lại: 86,64% hồ sơ đúng hạn, năm 2026 đến 10/10/2026 (34/34 tỉnh, thành); cao nhất 95,86% ở Ninh Bình, thấp nhất 74,04% ở Hà Nội.',
    );
    expect(answer('portal766_on_time_ratio', 'en')).toBe(
      'All provinces pooled: 86.64% of applications on time, 2026 to 10 October 2026 (34 of 34 provinces and cities); highest in Ninh Bình, 95.86%, lowest in Hà Nội, 74.04%.',
    );
  });

  test('names no place where no order is allowed', () => {
    expect(answer('portal766_online_payment_ratio')).toBe(
      'Cả nước gộp lại: 84,76% thanh toán trực tuyến, năm 2026 đến 10/10/2026 (34/34 tỉnh, thành).',
    );
    for (const id of ['portal766_transparency', 'portal766_received', 'commune_units'])
      expect(answer(id)).not.toMatch(/cao nhất|thấp nhất|đứng đầu/);
  });

  test('is what the portal prints of all, with the first of its own table', () => {
    expect(answer('portal766_total')).toBe(
      'Trung bình các tỉnh, thành do Cổng in: 62,59 trên 100 điểm, năm 2026 đến 10/10/2026 (34/34 tỉnh, thành); đứng đầu bảng điểm của Cổng: Đồng Tháp, 68,80 điểm.',
    );
  });

  test('is the median of points that the portal prints no mean of', () => {
    expect(answer('portal766_progress')).toBe(
      'Trung vị của 34 tỉnh, thành: 17,73 trên 20 điểm, năm 2026 đến 10/10/2026 (34/34 tỉnh, thành).',
    );
  });

  test('is the sum of counts', () => {
    expect(answer('portal766_received')).toMatch(/^Cả nước: 14\.666\.757 hồ sơ tiếp nhận, /);
  });

  test('is none of satisfaction, and none where documents alone tell of it', () => {
    expect(view('portal766_satisfaction').answer).toBeNull();
    expect(view('on_time_rate').answer).toBeNull();
  });
});

describe('the dates of an indicator’s page', () => {
  const dates = view('portal766_progress').dates!;

  test('set the provinces by code with their points on each date and what changed', () => {
    expect(dates.table.head).toEqual([
      'Nơi',
      '26/9',
      '30/9',
      '3/10',
      '6/10',
      '10/10',
      'Chênh lệch',
    ]);
    expect(dates.table.rows).toHaveLength(34);
    expect(dates.table.rows[0]!.map(({ text }) => text)).toEqual([
      'Hà Nội',
      '15,32',
      '14,59',
      '14,73',
      '14,77',
      '14,81',
      '−0,51',
    ]);
  });

  test('count how many rose and fell, and say that this is no trend', () => {
    expect(dates.title).toBe('Tiến độ giải quyết giữa hai ngày: 14 nơi tăng, 18 nơi giảm');
    expect(dates.subtitle).toContain('không sắp hạng');
    expect(dates.notes.join(' ')).toContain('không phải xu hướng');
    expect(dates.chart).toBeNull();
  });

  test('are none of satisfaction, of counts, and of what was captured once', () => {
    for (const id of ['portal766_satisfaction', 'portal766_received', 'portal766_on_time_ratio'])
      expect(view(id).dates).toBeNull();
  });
});
