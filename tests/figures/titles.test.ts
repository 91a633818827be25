import { describe, expect, test } from 'vitest';
import { coreIndicators } from '../../src/catalogue/index.ts';
import { context } from '../../src/figures/context.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { type Locale, locales } from '../../src/locales.ts';
import { communeView } from '../../src/views/communeView.ts';
import { homeMap } from '../../src/views/homeView.ts';
import { indicatorView } from '../../src/views/indicatorView.ts';
import { provinceView } from '../../src/views/provinceView.ts';
import { realDataset } from '../support/realDataset.ts';

const dataset = realDataset('titles');

const ofProvince = (code: string, locale: Locale): Figure[] => {
  const view = provinceView(context(dataset, locale), dataset.place(code));
  return [
    ...view.sections.flatMap(({ figures }) => figures),
    ...[view.communeGrid, view.communesTable].flatMap((figure) => figure ?? []),
    ...view.communeStrips,
    ...view.communeOrders,
  ];
};
const ofCommune = (code: string, locale: Locale): readonly Figure[] =>
  communeView(context(dataset, locale), dataset.place(code)).figures;
const ofIndicator = (id: string, locale: Locale): Figure[] => {
  const { figures, communes } = indicatorView(context(dataset, locale), id);
  return [...figures, ...communes];
};
const figuresAt = (page: string, locale: Locale): readonly Figure[] => {
  if (page === 'home') return [homeMap(context(dataset, locale))].flatMap((figure) => figure ?? []);
  if (/^\d\d$/.test(page)) return ofProvince(page, locale);
  return /^\d{5}$/.test(page) ? ofCommune(page, locale) : ofIndicator(page, locale);
};
const title = (page: string, id: string, locale: Locale): string | undefined =>
  figuresAt(page, locale).find((figure) => figure.id === id)?.title;

const ratio = 'portal766_on_time_ratio';
const payment = 'portal766_online_payment_ratio';

/** Every pattern of a title once, with real figures: page, figure, Vietnamese, English. */
const patterns: ReadonlyArray<readonly [string, string, string, string]> = [
  [
    'home',
    `map-${ratio}`,
    'Tỷ lệ đúng hạn cao nhất 95,86% ở Ninh Bình, thấp nhất 74,04% ở Hà Nội',
    'On-time share highest in Ninh Bình, 95.86%; lowest in Hà Nội, 74.04%',
  ],
  [
    '96',
    'on-time',
    '90,04% hồ sơ đúng hạn, 26.759 hồ sơ quá hạn',
    '90.04% of applications on time, 26,759 overdue',
  ],
  [
    '96',
    `strip-${ratio}`,
    'Cà Mau: 90,04% hồ sơ đúng hạn, cao hơn trung vị 88,69%',
    'Cà Mau: 90.04% of applications on time, above the median of 88.69%',
  ],
  [
    '96',
    `strip-${payment}`,
    'Cà Mau: 85,20% thanh toán trực tuyến, thấp hơn trung vị 87,09%',
    'Cà Mau: 85.20% paid for online, below the median of 87.09%',
  ],
  [
    '96',
    'tiers',
    'Cấp xã tiếp nhận 80.848 trong 88.429 hồ sơ',
    'The commune level received 80,848 of 88,429 applications',
  ],
  [
    '96',
    'groups',
    'Số hóa hồ sơ còn 12,36/22 điểm chưa đạt, nhiều nhất trong sáu nhóm',
    'Digitisation: 12.36 of 22 points not reached, the most of six groups',
  ],
  [
    '20',
    'groups',
    'Số hóa hồ sơ còn 12,28/22 điểm chưa đạt',
    'Digitisation: 12.28 of 22 points not reached',
  ],
  [
    '96',
    'rates',
    '74,98% hồ sơ có kết quả điện tử; 19,52% dùng lại dữ liệu',
    '74.98% of applications with an electronic result; 19.52% data reused',
  ],
  [
    '96',
    'moves',
    'Tổng điểm +0,49 trong 14 ngày; riêng thanh toán trực tuyến +0,18',
    'Total +0.49 points in 14 days; online payment +0.18',
  ],
  [
    '96',
    'units',
    '64 đơn vị hành chính cấp xã: 55 xã, 9 phường',
    '64 commune-level units: 55 communes, 9 wards',
  ],
  [
    '96',
    'centres',
    '64/64 đơn vị cấp xã có trung tâm phục vụ hành chính công',
    '64 of 64 commune-level units have a public service centre',
  ],
  ['20', 'norm', 'Còn thiếu 81 người so với định mức 2.457', '81 people short of a norm of 2,457'],
  [
    '52',
    `grid-${ratio}`,
    'Tỷ lệ đúng hạn: một nửa số xã, phường từ 93,88% trở lên',
    'On-time share: half of the communes and wards at 93.88% or more',
  ],
  [
    '52',
    'communes-strip-portal766_digitisation',
    'Số hóa hồ sơ từ 5,15 đến 12,49, trung vị 9,70',
    'Digitisation from 5.15 to 12.49, median 9.70',
  ],
  [
    '52',
    `order-${ratio}`,
    '68/134 xã, phường của Gia Lai cao hơn mức gộp lại 93,83%',
    '68 of 134 communes and wards of Gia Lai are above the pooled rate of 93.83%',
  ],
  [
    '52',
    'order-portal766_digitisation',
    'Số hóa hồ sơ từ 5,15 đến 12,49, trung vị 9,70',
    'Digitisation from 5.15 to 12.49, median 9.70',
  ],
  [
    '52',
    'communes-table',
    '135 trên 135 xã, phường có số liệu của Cổng',
    '135 of 135 communes and wards have figures of the portal',
  ],
  [
    '21583',
    'strip-portal766_digitisation',
    'Phường Quy Nhơn: số hóa hồ sơ 9,52, thấp hơn trung vị 9,70',
    'Quy Nhơn ward: digitisation 9.52, below the median of 9.70',
  ],
  [
    ratio,
    `order-${ratio}`,
    '22/34 tỉnh, thành cao hơn mức cả nước gộp lại 86,64%',
    '22 of 34 provinces and cities are above the pooled rate of 86.64%',
  ],
  [
    ratio,
    `spread-${ratio}`,
    'Một nửa số tỉnh, thành từ 88,69% trở lên; cả nước từ 74,04% đến 95,86%',
    'Half of all provinces at 88.69% or more; all between 74.04% and 95.86%',
  ],
  [
    ratio,
    `strip-${ratio}-52`,
    'Gia Lai: tỷ lệ đúng hạn từ 79,83% đến 99,56%, trung vị 93,88%',
    'Gia Lai: on-time share from 79.83% to 99.56%, median 93.88%',
  ],
  [
    payment,
    `map-${payment}`,
    'Tỷ lệ thanh toán trực tuyến từ 53,66% đến 92,02%, trung vị 87,09%',
    'Paid-online share from 53.66% to 92.02%, median 87.09%',
  ],
  [
    'portal766_total',
    'order-portal766_total',
    'Đồng Tháp đứng đầu bảng điểm của Cổng: 68,80 điểm',
    'Đồng Tháp is first in the portal’s table: 68.80 points',
  ],
  [
    'portal766_total',
    'breakdown',
    'Thứ hạng và sáu nhóm điểm của Cổng, từ Đồng Tháp đến Hà Nội',
    'The portal’s ranks and six groups of points, from Đồng Tháp to Hà Nội',
  ],
  [
    'portal766_received',
    'order-portal766_received',
    'Cả nước: 14.666.757 hồ sơ tiếp nhận',
    'All provinces: 14,666,757 applications received',
  ],
  [
    'portal766_overdue',
    'overdue',
    '1.959.082 hồ sơ quá hạn trong 14.666.757 hồ sơ tiếp nhận',
    '1,959,082 overdue among 14,666,757 applications received',
  ],
  [
    'portal766_petition_processing_on_time',
    'list-portal766_petition_processing_on_time',
    'Xử lý đúng hạn: cả nước gộp lại 40,44%',
    'Handled on time: all provinces pooled 40.44%',
  ],
];

/** Names are kept on one line by spaces that do not break. */
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

describe('titles of figures, with the published figures of 10 October 2026', () => {
  test.each(patterns)('%s, %s', (page, id, vi, en) => {
    expect(plain(title(page, id, 'vi'))).toBe(vi);
    expect(plain(title(page, id, 'en'))).toBe(en);
  });
});

const pages = ['home', '96', '52', '20', '01', '21583', ...coreIndicators.map(({ id }) => id)];
const all = locales.flatMap((locale) => pages.flatMap((page) => figuresAt(page, locale)));

describe('every title of the pages that are read most', () => {
  test('is read at a glance: 80 characters at most', () => {
    expect(all.filter(({ title: words }) => words.length > 80).map((f) => f.title)).toEqual([]);
  });

  test('names first and last places only where Hai Cấp may order them', () => {
    const named = /cao nhất|thấp nhất|highest|lowest/;
    const ids = all.filter(({ title: words }) => named.test(words)).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([`map-${ratio}`]));
  });

  test('calls a place first only in the portal’s own table', () => {
    const first = all.filter(({ title: words }) => /đứng đầu|is first/.test(words));
    expect(new Set(first.map(({ id }) => id))).toEqual(new Set(['order-portal766_total']));
  });

  test('sets no count above or below another', () => {
    const counts = ['portal766_received', 'portal766_overdue', 'commune_units'];
    const words = counts.flatMap((id) => ofIndicator(id, 'vi').map((figure) => figure.title));
    expect(words.length).toBeGreaterThan(2);
    for (const each of words) expect(each).not.toMatch(/cao hơn|thấp hơn|nhất|đứng đầu/);
  });
});
