import { describe, expect, test } from 'vitest';
import { context } from '../../src/figures/context.ts';
import type { BuiltData } from '../../src/dataset/built.ts';
import { arithmetic } from '../../src/dataset/quality/arithmetic.ts';
import type { Table } from '../../src/figures/figure.ts';
import { quality } from '../../src/i18n/pages/quality.ts';
import { type Locale, locales } from '../../src/locales.ts';
import type { FileAccount, Message } from '../../src/model/account.ts';
import type { Observation } from '../../src/model/observation.ts';
import { qualityView } from '../../src/views/qualityView.ts';
import { nation, portal, press, rate } from '../support/smallNation.ts';

const view = (
  observations: readonly Observation[],
  changes: Partial<BuiltData> = {},
  locale: Locale = 'vi',
) => qualityView(context(nation(observations, changes), locale));

const texts = ({ rows }: Table) => rows.map((row) => row.map(({ text }) => text));

const message = (code: string, line: number, vi: string): Message => ({
  code,
  severity: 'info',
  file: 'tables/portal/table.csv',
  line,
  column: 0,
  cell: '',
  text: { vi, en: `${vi} (en)` },
});

const file = (name: string, data: number, rejected: number, more: Partial<FileAccount> = {}) => ({
  file: name,
  source: null,
  sha256: '',
  rows: { data, published: data - rejected, rejected },
  observations: 2 * (data - rejected),
  messages: [],
  ...more,
});

const account = {
  files: [
    file('changes.csv', 8, 0),
    file('figures/91-an-binh.csv', 5, 0),
    file('tables/portal/table.csv', 1200, 2, {
      source: 'portal',
      messages: [
        message('I-COLUMN', 1, 'cột thừa'),
        message('R-ROW', 7, 'mẫu số tạm'),
        message('R-ROW', 9, 'mẫu số tạm'),
        message('X-NEW', 3, 'mã chưa có lời'),
      ],
    }),
  ],
  rows: { data: 1213, published: 1211, rejected: 2 },
  observations: 2425,
};

describe('the account', () => {
  const { lead, kinds, files } = view([], { account }).account;

  test('says that rows in are rows published and rows left out', () => {
    expect(lead).toContain('1.213 dòng vào = 1.211 dòng công bố + 2 dòng không công bố');
    expect(lead).toContain('2.425 số liệu');
  });

  test('adds up by kind of file, and names only kinds that are there', () => {
    expect(texts(kinds)).toEqual([
      ['Bảng chính thức', '1.200', '1.198', '2', '2.396'],
      ['Số liệu nêu trong văn bản', '5', '5', '0', '10'],
      ['Danh mục nguồn, mã và thay đổi', '8', '8', '0', '16'],
      ['Hai Cấp đếm từ danh mục đơn vị', '0', '0', '0', '3'],
      ['Tổng', '1.213', '1.211', '2', '2.425'],
    ]);
  });

  test('counts rows that repeat another among those left out', () => {
    const rows = { data: 10, published: 7, rejected: 1, duplicates: 2 };
    const repeating = { files: [file('changes.csv', 10, 1, { rows })], rows, observations: 14 };
    const told = view([], { account: repeating }).account;
    expect(told.lead).toContain('10 dòng vào = 7 dòng công bố + 3 dòng không công bố');
    expect(texts(told.kinds).map((row) => row[3])).toEqual(['3', '3']);
  });

  test('names every file; that of a table leads to its source', () => {
    expect(files.rows.map(([name]) => [name!.text, name!.href])).toEqual([
      ['changes.csv', null],
      ['figures/91-an-binh.csv', null],
      ['tables/portal/table.csv', '/vi/sources/portal.html'],
    ]);
  });
});

describe('the messages', () => {
  const { codes, each } = view([], { account }).messages;

  test('stand by code with their meaning; a code without words has those of its first message', () => {
    expect(codes.rows.map((row) => [row[0]!.detail, row[0]!.text, row[1]!.text])).toEqual([
      ['I-COLUMN', 'Cột không công bố, theo mô tả của bảng', '1'],
      ['R-ROW', 'Dòng không công bố, theo mô tả của bảng', '2'],
      ['X-NEW', 'mã chưa có lời', '1'],
    ]);
  });

  test('of one text stand together, and lead to the first row in its source', () => {
    const [column, row] = each.map(({ table }) => table.rows[0]!);
    expect(row!.map(({ text }) => text)).toEqual(['mẫu số tạm', '2', 'table.csv, dòng 7']);
    expect(row![2]!.href).toBe('/vi/sources/portal.html#table-7');
    expect(column![2]!.href).toBe('/vi/sources/portal.html');
  });
});

describe('the rules', () => {
  const above = portal('portal766_satisfaction', '90001', 18.03);
  const { rules } = view([above, portal('portal766_satisfaction', '90002', 12)]);

  test('say how often they held and failed, with a way to the failures; those not tried are left out', () => {
    const points = rules.table.rows.find(([name]) => name!.text.startsWith('Điểm không vượt'))!;
    expect(rules.table.rows).toHaveLength(1);
    expect(points.map(({ text }) => text).slice(1)).toEqual(['1', '1']);
    expect(points[2]!.href).toBe(`#${rules.failed[0]!.figure.id}`);
    expect(rules.lead).toContain('2 lần thử, 1 lần khớp, 1 lần không');
  });

  test('list each failing case with the printed number, what it should be, and its row', () => {
    const [only, ...others] = rules.failed;
    const { figure } = only!;
    expect(others).toEqual([]);
    expect(texts(figure.table)).toEqual([['Xã Đồng Tâm', '18,03/18', '18,00', '+0,03']]);
    const row = figure.table.rows[0]!.slice(1);
    expect(row.every(({ href }) => href === '/vi/sources/portal.html#table-8')).toBe(true);
  });

  test('on ranks and counts show the rank and the count, not the value beside them', () => {
    const ranked = portal('portal766_total', '91', 60, { rank: 35, rankOf: 34 });
    const part = rate('portal766_on_time_ratio', '91', 11, 10, { value: 100 });
    const failed = view([ranked, part]).rules.failed.map(({ figure }) =>
      texts(figure.table)[0]!.slice(1),
    );
    expect(failed).toContainEqual(['35', '34', '+1']);
    expect(failed).toContainEqual(['11', '10', '+1']);
  });

  test('with more than twenty failing cases keep them folded, and say how many', () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        portal('portal766_satisfaction', '90001', 18.03, { locator: `table.csv:${i}:3` }),
      );
    const opened = (n: number) => view(many(n)).rules.failed.map(({ open }) => open);
    expect(opened(20)).toEqual([null]);
    expect(opened(21)).toEqual(['Điểm không vượt điểm tối đa: xem cả 21 lần không khớp']);
  });

  test('have words in every language', () => {
    for (const locale of locales) {
      const named = Object.keys(quality[locale].rules.of);
      expect(named).toEqual(arithmetic(nation([])).map(({ id }) => id));
    }
  });
});

describe('where sources differ', () => {
  const one = press('dossiers_received', '91', 680);
  const two = press('dossiers_received', '91', 700, { source: 'other-news' });

  test('both are shown with place, indicator, source and period, and neither is chosen', () => {
    const [near, ...others] = view([one, two]).differ;
    expect(others).toEqual([]);
    expect(near!.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['An Bình', '680', 'Báo: Nguồn news'],
      ['An Bình', '700', 'Đài: Nguồn other-news'],
    ]);
    expect(near!.table.rows[0]![2]!.detail).toBe('từ 1/7/2025 đến 31/10/2025');
  });

  test('windows of different lengths stand apart, with a note', () => {
    const longer = { ...two, period: { start: '2025-07-01', end: '2025-12-31' } };
    const [overlap] = view([one, longer]).differ;
    expect(overlap!.id).toBe('overlap');
    expect(overlap!.note).toContain('cả hai đều có thể đúng');
  });

  test('nobody is said to contradict anybody', () => {
    const said = JSON.stringify(quality);
    expect(said).not.toMatch(/mâu thuẫn|contradict/i);
  });
});

test('one number for two indicators is named with both, its value and its place', () => {
  const twice = ['system_readiness_rate', 'national_database_use_rate'].map((id) =>
    press(id, '91', 95.31),
  );
  const figure = view(twice).repeated!;
  expect(texts(figure.table)[0]!.slice(1)).toEqual(['95,31%', 'An Bình']);
  expect(texts(figure.table)[0]![0]).toContain(' = ');
  expect(view([]).repeated).toBeNull();
});

describe('the list of units', () => {
  const note = { vi: 'Xã Ia Mơ có hai mã.', en: 'Ia Mơ has two codes.' };
  const registry: BuiltData['registry'] = {
    built: { communes: 2604, wards: 704, specialZones: 13 },
    published: {
      communes: 2599,
      wards: 709,
      specialZones: 13,
      asOf: '2026-09-20',
      legal: ['388/NQ-UBTVQH16'],
    },
    gaps: [{ province: '91', known: 7, expected: 12, note }],
    events: [{ effective: '2026-09-20', legal: ['388'], province: '91', units: [], note }],
    aliases: [{ code: '90001', alias: '90009', note }],
    corrections: [{ code: '90002', note }],
  };

  test('stands beside the published totals, and what does not meet is not made to', () => {
    expect(texts(view([], { registry }).registry.counts!)).toEqual([
      ['Xã', '2.599', '2.604', '+5'],
      ['Phường', '709', '704', '−5'],
      ['Đặc khu', '13', '13', '0'],
      ['Cộng', '3.321', '3.321', '0'],
    ]);
  });

  test('tells gaps, dated changes, second codes and corrected successors', () => {
    const { gaps, events, lists } = view([], { registry }).registry;
    expect(gaps).toEqual([note.vi]);
    expect(events).toEqual([{ date: '20/9/2026', text: `${note.vi} (388)` }]);
    expect(lists.map(({ items }) => items[0])).toEqual([note.vi, `${note.vi} (mã 90002)`]);
  });

  test('without published totals has no table of them, and no empty list', () => {
    const { counts, lists } = view([]).registry;
    expect([counts, lists]).toEqual([null, []]);
  });
});

test('the page is the same in both languages but for its words', () => {
  const [vi, en] = locales.map((locale) => view([], { account }, locale));
  expect([vi!.path, en!.path]).toEqual(['/vi/quality.html', '/en/quality.html']);
  expect(en!.messages.each[1]!.table.rows[0]![0]!.text).toBe('mẫu số tạm (en)');
  expect(vi!.account.files.rows.length).toBe(en!.account.files.rows.length);
});
