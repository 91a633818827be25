import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { context } from '../../src/figures/context.ts';
import type { Locale } from '../../src/locales.ts';
import { placeSummary } from '../../src/views/placeSummary.ts';
import { plainSentence } from '../../src/views/sentence.ts';
import { nation, rate } from '../support/smallNation.ts';

const toy = loadDataset('tests/fixtures/toy/expected');
const said = (code: string, locale: Locale = 'vi') =>
  placeSummary(context(toy, locale), toy.place(code));
const plain = (code: string, locale: Locale = 'vi'): string[] =>
  said(code, locale).map(plainSentence);

describe('the sentences that a place opens with', () => {
  test('tell of a province what the portal counts, the rate beside the pooled one, the printed rank, the documents', () => {
    expect(plain('97')).toEqual([
      'Cổng Dịch vụ công quốc gia ghi 1.000 hồ sơ tiếp nhận ở tỉnh Đông Hòa, năm 2026 đến 10/10/2026.',
      '92,50% trong số đó đúng hạn, gồm cả hồ sơ đang giải quyết; 2 tỉnh, thành gộp lại: 86,88%.',
      'Tổng điểm trên Cổng là 71,00/100: thứ 1/2 theo bảng điểm của Cổng, 10/10/2026; trung bình các tỉnh, thành 66,50/100.',
      'Ngoài số của Cổng, trang nêu nguyên 10 số liệu từ 3 văn bản, bài báo.',
    ]);
  });

  test('are whole in English too, one document being one', () => {
    expect(plain('97', 'en')[2]).toBe(
      "The portal gives it 71.00/100 points: 1st of 2 in the portal's table, 10 October 2026; the mean of the provinces is 66.50/100.",
    );
    expect(plain('98', 'en')[3]).toBe(
      'Beyond the portal, this page states 2 figures from 1 document or news reports.',
    );
  });

  test('set a commune beside those that have enough cases, and give it no total', () => {
    expect(plain('90002')).toEqual([
      'Cổng Dịch vụ công quốc gia ghi 600 hồ sơ tiếp nhận ở xã Văn Lang, năm 2026 đến 10/10/2026.',
      '80,00% trong số đó đúng hạn, gồm cả hồ sơ đang giải quyết; trung vị của 2 xã, phường: 87,53%.',
    ]);
  });

  test('set a commune of under a hundred cases beside none', () => {
    expect(plain('90003')[1]).toBe('100,00% trong số đó đúng hạn, gồm cả hồ sơ đang giải quyết.');
  });

  test('tell no rate "of these" where no applications of the same time are told', () => {
    const dataset = nation([rate('portal766_on_time_ratio', '91', 90, 100)]);
    expect(placeSummary(context(dataset, 'vi'), dataset.place('91'))).toEqual([]);
  });

  test('say nothing where no table tells of the place', () => expect(said('90005')).toEqual([]));

  test('lead each number of the portal to its row, and what is computed to how', () => {
    const linked = said('97').flatMap((parts) => parts.filter(({ href }) => href));
    expect(linked.map(({ text }) => text)).toEqual([
      '1.000',
      '92,50%',
      '86,88%',
      '71,00/100',
      '66,50/100',
    ]);
    for (const { href } of linked) expect(href).toMatch(/^\/vi\/sources\/portal-provinces\.html#/);
  });
});
