import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { context } from '../../src/figures/context.ts';
import { locales } from '../../src/locales.ts';
import { plainSentence } from '../../src/views/sentence.ts';
import { communeView, type CommuneView } from '../../src/views/communeView.ts';
import { nation, portal, press } from '../support/smallNation.ts';

const toy = loadDataset('tests/fixtures/toy/expected');
const view = (code: string, locale: 'vi' | 'en' = 'vi'): CommuneView =>
  communeView(context(toy, locale), toy.place(code));

describe('a commune without figures', () => {
  const empty = view('90004');

  test('says so in words, and that this does not mean that none are published', () => {
    expect(empty.empty).toMatch(/Đặc khu Hòn Đỏ.*chưa có trong Hai Cấp\./);
    expect(empty.empty).toContain('không có nghĩa');
    expect(view('90004', 'en').empty).toContain('not collected here yet');
  });

  test('has no figure, no list and no source', () => {
    expect([empty.figures, empty.stated, empty.joint, empty.sources]).toEqual([[], [], [], []]);
  });

  test('still shows where it came from, what it is, and leads to its province', () => {
    expect(empty.lineage.map(({ name }) => name)).toEqual(['Xã Hòn Đỏ']);
    expect(empty.facts).toEqual(['Mã đơn vị: 90004.']);
    expect(empty.province).toMatchObject({ name: 'Tây Hà', href: '/vi/98-tay-ha/index.html' });
    // Counts and rates of the province; its points stand beside none of a commune's.
    expect(empty.province.summary.map(plainSentence).join(' ')).toMatch(/3\.000.*85,00%[^/]*$/);
    expect(empty.breadcrumbs.map(({ text }) => text)).toEqual([
      'Việt Nam',
      'Tây Hà',
      'Đặc khu Hòn Đỏ',
    ]);
  });

  test('has a description of its own for search engines', () => {
    expect(empty.description).toContain('chưa có trong Hai Cấp');
    expect(view('90002').description).not.toContain('chưa có trong Hai Cấp');
  });
});

describe('a commune with figures', () => {
  test('is not called empty', () => {
    for (const code of ['90001', '90002', '90003', '90005']) expect(view(code).empty).toBeNull();
  });

  test('keeps joint figures apart from its own', () => {
    for (const code of ['90002', '90003']) {
      const { joint, stated } = view(code);
      expect(joint.map(({ before, number }) => `${before} ${number}`)).toEqual(['gần 6.600']);
      expect(joint[0]!.places).toBe('Xã Văn Lang, Xã Văn Lăng');
      expect(joint[0]!.tags).toEqual(['số liệu chung của 2 đơn vị']);
      expect(stated.map(({ number }) => number)).not.toContain('6.600');
    }
    expect(view('90001').joint).toEqual([]);
  });

  test('states zero as a number', () => {
    expect(view('90002').stated.map(({ number }) => number)).toEqual(['0']);
  });

  test('is not ordered and has no strip where it has fewer than 100 cases, but shows its own', () => {
    const ids = view('90003').figures.map(({ id }) => id);
    expect(ids).toContain('on-time');
    expect(ids).not.toContain('strip-portal766_on_time_ratio');
    expect(view('90002').figures.map(({ id }) => id)).toContain('strip-portal766_on_time_ratio');
  });

  test('never carries a strip of total, satisfaction or transparency, nor any rank', () => {
    const dataset = nation(
      ['90001', '90002', '90003'].flatMap((at, i) => [
        portal('portal766_total', at, 60 + i, { rank: i + 1, rankOf: 3 }),
        portal('portal766_satisfaction', at, 10 + i),
        portal('portal766_transparency', at, 10),
        portal('portal766_digitisation', at, 10 + i),
      ]),
    );
    const { figures } = communeView(context(dataset, 'vi'), dataset.place('90001'));
    const ids = figures.map(({ id }) => id).filter((id) => id.startsWith('strip'));
    expect(ids).toEqual(['strip-portal766_digitisation']);
    expect(JSON.stringify(figures)).not.toMatch(/Thứ \d/);
  });

  test('is not given a figure of its province', () => {
    const dataset = nation([portal('portal766_progress', '91', 15), press('area_km2', '91', 5)]);
    const made = communeView(context(dataset, 'vi'), dataset.place('90001'));
    expect([made.figures, made.stated]).toEqual([[], []]);
    expect(made.empty).not.toBeNull();
  });
});

describe('what a unit came from', () => {
  test('is told with how much of it and by which clause, the province where it was another', () => {
    expect(view('90002').lineage).toEqual([
      { name: 'Xã Văn Lang', detail: 'huyện Văn · toàn bộ · khoản 2, 9001/NQ-TOY' },
      { name: 'Xã Đèo Gió', detail: 'huyện Văn, tỉnh Nam Sơn · một phần · khoản 2, 9001/NQ-TOY' },
    ]);
    expect(view('90003').lineage[0]!.detail).toBe('huyện Văn, tỉnh Nam Sơn · theo danh mục');
    expect(view('90003', 'en').lineage[1]!.detail).toContain('the remainder');
  });

  test('a change of kind is told with its date, an uncertain kind is said to be', () => {
    expect(view('90001').facts.join(' ')).toMatch(/Từ xã thành phường ngày 20 tháng 9 năm 2026/);
    expect(view('90002').facts.join(' ')).toContain('có thể đã đổi');
    expect(view('90001').facts.join(' ')).not.toContain('có thể đã đổi');
  });
});

test('both languages have the same figures at twin addresses', () => {
  for (const { code } of toy.places.filter(({ level }) => level === 'commune')) {
    const [vi, en] = locales.map((locale) => view(code, locale));
    expect(en!.path).toBe(vi!.path.replace('/vi/', '/en/'));
    expect(en!.figures.map(({ id }) => id)).toEqual(vi!.figures.map(({ id }) => id));
    expect(en!.stated.map(({ id }) => id)).toEqual(vi!.stated.map(({ id }) => id));
  }
});

test('a province is no commune', () => {
  expect(() => view('97')).toThrow('missing province of commune: 97');
});

describe('the numbers that a commune opens with', () => {
  const [ratio, received] = view('90002').keyFigures;

  test('stand beside the median of those with enough cases, without a rank', () => {
    expect(ratio).toMatchObject({ number: '80,00', after: '%', rank: null });
    expect(ratio!.detail).toContain('n = 600 · trung vị của 2 xã, phường: 87,53%');
  });

  test('compare no count', () => {
    expect(received!.number).toBe('600');
    expect(received!.detail).not.toContain('trung vị');
  });

  test('stand beside nothing where there are under a hundred cases', () => {
    const [few] = view('90003').keyFigures;
    expect(few!.detail).toContain('n = 65');
    expect(few!.detail).not.toContain('trung vị');
  });

  test('are none where no table tells of the commune', () =>
    expect(view('90005').keyFigures).toEqual([]));
});
