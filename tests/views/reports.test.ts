import { beforeAll, describe, expect, test } from 'vitest';
import { reportThemeById } from '../../src/catalogue/reportThemes.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type Context, context } from '../../src/figures/context.ts';
import { locales } from '../../src/locales.ts';
import { communeView } from '../../src/views/communeView.ts';
import { homeView } from '../../src/views/homeView.ts';
import { provinceView } from '../../src/views/provinceView.ts';
import { pairBlocks } from '../../src/views/reports/pairBlocks.ts';
import { reportFile, reportFileCount, reportIndex } from '../../src/views/reports/reportFiles.ts';
import { reportListKeys } from '../../src/views/reports/reportLists.ts';
import { reportListView } from '../../src/views/reports/reportListView.ts';
import { reportsView } from '../../src/views/reports/reportsView.ts';
import { workingGroupsView } from '../../src/views/reports/workingGroupsView.ts';
import { realDataset } from '../support/realDataset.ts';

let dataset: Dataset;
let vi: Context;
let en: Context;

beforeAll(() => {
  dataset = realDataset('reports-views');
  vi = context(dataset, 'vi');
  en = context(dataset, 'en');
});

const both = (): readonly Context[] => [vi, en];
const unique = (items: readonly string[]): number => new Set(items).size;

describe('the page of reports', () => {
  test('counts the rows: 154 points of 28 documents in 13 provinces', () => {
    expect(dataset.reports).toHaveLength(154);
    const { lead, provinces } = reportsView(vi);
    expect(lead).toMatch(/^154 ý do 28 văn bản nêu .* 13 tỉnh, thành phố/);
    expect(provinces).toHaveLength(13);
    expect(reportsView(en).lead).toMatch(/^154 points that 28 documents make .* in 13 provinces/);
  });

  test('counts, by theme, documents that mention it', () => {
    for (const { id, documents, reports } of reportsView(vi).themes) {
      const of = dataset.reports.filter(({ themes }) => themes.includes(id));
      expect([id, documents, reports]).toEqual([
        id,
        String(unique(of.map(({ source }) => source))),
        String(of.length),
      ]);
    }
    expect(reportsView(vi).themes).toHaveLength(reportThemeById.size);
  });

  test('has no matrix while fewer than ten provinces have ten points', () => {
    expect(reportsView(vi).matrix).toBeNull();
  });
});

describe('the prepared lists', () => {
  test('hold every report under each of its themes and under its province, in both languages', () => {
    for (const ctx of both()) {
      const views = reportListKeys(dataset).map(
        (key) => [key.list, reportListView(ctx, key)] as const,
      );
      for (const { id, themes, province } of dataset.reports)
        for (const list of [...themes, dataset.place(province).slug]) {
          const lines = views.filter(([name]) => name === list).flatMap(([, view]) => view.lines);
          expect(
            lines.filter((line) => line.id === id),
            `${list} ${id}`,
          ).toHaveLength(1);
        }
    }
  });

  test('say of every report its kind, themes, places, date, who spoke, source and place in it', () => {
    for (const ctx of both())
      for (let file = 0; file < reportFileCount(ctx); file += 1)
        for (const line of reportFile(ctx, file)) {
          for (const part of [line.label, line.text, line.date, line.who, line.source.text])
            expect(part).not.toBe('');
          expect(line.source.href).toMatch(/^\/(vi|en)\/sources\/[^/]+\.html$/);
          expect(line.themes.length).toBeGreaterThan(0);
          expect(line.places.length).toBeGreaterThan(0);
        }
  });

  test('never guess a date or a speaker', () => {
    const lines = reportFile(vi, 0).concat(reportFile(vi, 1));
    expect(lines.filter(({ date }) => date === 'không ghi ngày')).toHaveLength(110);
    expect(lines.filter(({ who }) => who === 'không ghi ai nêu')).toHaveLength(30);
  });

  test('say of a report of several units that it is stated for them together', () => {
    const group = dataset.reports.find(({ places }) => places.length === 8)!;
    const lines = reportFile(vi, 0).concat(reportFile(vi, 1));
    expect(lines.find(({ id }) => id === group.id)!.group).toBe('nêu chung cho 8 đơn vị');
    for (const { id, places } of dataset.reports)
      expect(lines.find((line) => line.id === id)!.group === null).toBe(places.length === 1);
  });
});

test('the index to filter by has every report once, in the order of the files', () => {
  for (const ctx of both()) {
    const { rows, size, sources } = reportIndex(ctx);
    const lines = Array.from({ length: reportFileCount(ctx) }, (_, n) => reportFile(ctx, n)).flat();
    for (const column of Object.values(rows)) expect(column).toHaveLength(lines.length);
    expect(lines).toHaveLength(154);
    expect(unique(lines.map(({ id }) => id))).toBe(154);
    expect(reportFile(ctx, 0)).toHaveLength(Math.min(size, 154));
    expect(sources).toHaveLength(28);
  }
});

describe('what stands side by side', () => {
  test('is of one document, and claims a reply only where the file of reports says so', () => {
    const replying = dataset.reports.filter(({ repliesTo }) => repliesTo.length > 0);
    expect(replying).toHaveLength(6);
    const marked = new Set(
      pairBlocks(vi).flatMap(({ sides }) =>
        sides.flatMap(({ points }) => points.filter(({ mark }) => mark).map(({ text }) => text)),
      ),
    );
    for (const text of marked) expect(replying.map(({ summary }) => summary.vi)).toContain(text);
    expect(marked.size).toBeGreaterThan(3);
  });

  test('has two sides in each pair, the same pairs in both languages', () => {
    const [a, b] = both().map((ctx) => pairBlocks(ctx));
    expect(a!.map(({ id }) => id)).toEqual(b!.map(({ id }) => id));
    expect(unique(a!.map(({ id }) => id))).toBe(a!.length);
    for (const { sides } of a!)
      expect(sides.filter(({ points }) => points.length > 0).length).toBeGreaterThan(1);
  });
});

describe('the pages of places', () => {
  test('show the reports of a commune, those of its group as the group’s', () => {
    const reports = communeView(vi, dataset.place('05983')).reports!;
    const lines = reports.themes.flatMap((theme) => theme.lines);
    expect(lines).toHaveLength(dataset.reportsAt('05983').length);
    expect(lines.every(({ group }) => /^nêu chung cho [24] đơn vị$/.test(group ?? ''))).toBe(true);
    expect(reports.links.map(({ href }) => href)).toContain('/vi/20-lang-son/working-groups.html');
  });

  test('show every commune that a report names its own', () => {
    for (const { id, places } of dataset.reports)
      for (const code of places) {
        const reports = communeView(en, dataset.place(code)).reports!;
        const lines = reports.themes.flatMap((theme) => theme.lines);
        expect(
          lines.map((line) => line.id),
          code,
        ).toContain(id);
      }
  });

  test('say nothing where nothing is collected', () => {
    expect(communeView(vi, dataset.communesOf('01')[0]!).reports).toBeNull();
    expect(provinceView(vi, dataset.place('01')).reports).toBeNull();
  });

  test('of a province lead to its list, and the home page to all', () => {
    const reports = provinceView(vi, dataset.place('20')).reports!;
    expect(reports.links.map(({ href }) => href)).toEqual([
      '/vi/reports/20-lang-son.html',
      '/vi/20-lang-son/working-groups.html',
    ]);
    expect(homeView(vi).reports!.link.href).toBe('/vi/reports.html');
  });
});

describe('the working groups of Lạng Sơn', () => {
  const codes = [
    ['05977', '06187', '05986', '05983'],
    ['06124', '06154', '06151', '06148', '06172'],
    ['06385', '06457', '06445', '06415', '06436', '06391', '06400', '06427'],
    ['06211', '06196', '06220'],
    ['06112', '06115', '06079', '06073', '06076', '06085', '06091', '06103'],
    [],
    ['06286', '06253', '06280', '06313', '06298', '06316'],
    [],
    ['06613', '06637', '06625', '06616'],
  ];

  test('are 1 to 5, 7 and 9, with 38 communes and wards; 6 and 8 are not in the source', () => {
    for (const ctx of both()) {
      const { rows, lead } = workingGroupsView(ctx, dataset.place('20'));
      const met = rows.map(({ entry }) =>
        (entry?.places ?? []).map(({ href }) => /\/(\d{5})-/.exec(href ?? '')?.[1]),
      );
      expect(met).toEqual(codes);
      expect(unique(codes.flat())).toBe(38);
      expect(lead).toContain('38');
      expect(rows.flatMap(({ number, entry }) => (entry ? [] : [number]))).toEqual(['6', '8']);
    }
  });

  test('have a head each, and a date only where the source gives one', () => {
    const entries = workingGroupsView(vi, dataset.place('20')).rows.flatMap(
      ({ entry }) => entry ?? [],
    );
    expect(entries.map(({ date }) => date)).toEqual([
      '4/8/2025',
      ...Array<string>(6).fill('không ghi ngày'),
    ]);
    expect(entries.map(({ leader }) => leader)).toEqual([
      'Hoàng Văn Nghiệm',
      'Đoàn Thị Hậu',
      'Hồ Tiến Thiệu',
      'Nguyễn Cảnh Toàn',
      'Dương Xuân Huyên',
      'Nguyễn Hoàng Tùng',
      'Giáp Thị Bắc',
    ]);
    for (const { printed } of entries)
      expect(printed).toMatch(/^nguồn in: [A-Z][a-z]+( [A-Z][a-z]+)+$/);
  });

  test('show all 87 points of the article, each under its group and kind', () => {
    const { rows } = workingGroupsView(en, dataset.place('20'));
    const lines = rows.flatMap(({ entry }) => entry?.kinds.flatMap((kind) => kind.lines) ?? []);
    expect(unique(lines.map(({ id }) => id))).toBe(87);
    expect(lines).toHaveLength(87);
  });

  test('are in time: the dated one first', () => {
    const { timeline } = workingGroupsView(vi, dataset.place('20'));
    expect(timeline.map(({ href }) => href)).toEqual(
      [1, 2, 3, 4, 5, 7, 9].map((n) => `#group-${n}`),
    );
  });
});

test('every kind of page has its words in each language', () => {
  expect(locales).toEqual(['vi', 'en']);
  for (const key of reportListKeys(dataset)) {
    const [a, b] = both().map((ctx) => reportListView(ctx, key));
    expect(a!.title).not.toBe(b!.title);
    expect(a!.lines).toHaveLength(b!.lines.length);
  }
});
