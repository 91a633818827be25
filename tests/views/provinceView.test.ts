import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { context } from '../../src/figures/context.ts';
import { communeView } from '../../src/views/communeView.ts';
import { homeView } from '../../src/views/homeView.ts';
import { indicatorView } from '../../src/views/indicatorView.ts';
import { provinceView, type ProvinceView } from '../../src/views/provinceView.ts';
import { sourceView } from '../../src/views/sourceView.ts';
import { themeView } from '../../src/views/themeView.ts';
import { nation, portal, press, rate } from '../support/smallNation.ts';

const toy = loadDataset('tests/fixtures/toy/expected');
const ctx = context(toy, 'vi');
const view = (code: string): ProvinceView => provinceView(ctx, toy.place(code));
const listed = ({ sections }: ProvinceView) =>
  sections.flatMap(({ stated, others }) => [...stated, ...others]);

describe('the page of a province', () => {
  test('opens with figures that cover all provinces, never with the press’s', () => {
    const figures = view('97').keyFigures;
    expect(figures.map(({ number, after }) => `${number}${after}`)).toEqual([
      '92,50%',
      '71,00/100',
      '1.000',
      '3',
    ]);
    expect(JSON.stringify(figures)).not.toContain('95,05');
  });

  test('says who ordered what: our order of the rate, the portal’s rank of the total', () => {
    const [ratio, total, received] = view('97').keyFigures;
    expect(ratio!.rank).toContain('Hai Cấp sắp');
    expect(ratio!.detail).toContain('n = 1.000');
    expect(total!.rank).toBe('Thứ 1/2 theo bảng điểm của Cổng, 10/10/2026');
    expect(received!.rank).toBeNull();
  });

  test('lists every figure of documents, a joint one of its communes too', () => {
    const all = toy.at('97').filter((o) => !o.cell && !o.derived);
    const ids = listed(view('97')).map(({ id }) => id);
    expect(all.filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(ids).toHaveLength(all.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('does not list the figures of a single commune as its own', () => {
    const own = toy.at('90002').filter(({ places }) => places.length === 1);
    const ids = new Set(listed(view('97')).map(({ id }) => id));
    expect(own.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('has communes in the order of the alphabet, each with a page, empty ones too', () => {
    expect(view('98').communes).toEqual([
      { name: "Xã Ea H'Đinh", href: '/vi/98-tay-ha/90005-ea-h-dinh.html', detail: '4 số liệu' },
      { name: 'Đặc khu Hòn Đỏ', href: '/vi/98-tay-ha/90004-hon-do.html' },
    ]);
  });

  test('tells its communes apart from their points: no total and no satisfaction of theirs', () => {
    const heads = view('97').communesTable!.table.head.join(' ');
    expect(heads).not.toMatch(/Tổng điểm|hài lòng|minh bạch/i);
    expect(view('97').communesTable!.table.rows).toHaveLength(3);
    expect(view('98').communesTable).toBeNull();
  });
});

test('a province without any figure has a page that still lists its communes', () => {
  const dataset = nation([]);
  const empty = provinceView(context(dataset, 'vi'), dataset.place('92'));
  expect([empty.sections, empty.keyFigures, empty.communesTable]).toEqual([[], [], null]);
  expect(empty.communes).toHaveLength(2);
});

describe('the page of a source', () => {
  test('has an anchor for every row of its table, as the figures name it', () => {
    const { files } = sourceView(ctx, toy.source('portal-dong-hoa'));
    expect(files.map(({ name }) => name)).toEqual(['communes.csv', 'so-hoa.xlsx!Số hóa']);
    // The fourth row follows one whose last cell holds a line break.
    expect(files[0]!.rows.map(({ id }) => id)).toEqual([
      'communes-2',
      'communes-3',
      'communes-5',
      'communes-6',
    ]);
    expect(files[1]!.rows.map(({ id }) => id)).toEqual([
      'so-hoa-so-hoa-7',
      'so-hoa-so-hoa-9',
      'so-hoa-so-hoa-10',
    ]);
  });

  test('lists its figures in the order of the document, 9 before 10', () => {
    const { figures } = sourceView(ctx, toy.source('toy-news'));
    const lines = figures.map(({ source }) => Number(/đoạn (\d+)$/.exec(source.text)![1]));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(figures).toHaveLength(toy.from('toy-news').length);
  });

  test('says where there is no address that opens', () => {
    expect(sourceView(ctx, toy.source('toy-no-address')).url).toBeNull();
  });
});

describe('the page of an indicator', () => {
  test('orders places by a rate, maps and spreads it', () => {
    const ids = indicatorView(ctx, 'portal766_on_time_ratio').figures.map(({ id }) => id);
    expect([...ids].sort()).toEqual([
      'map-portal766_on_time_ratio',
      'order-portal766_on_time_ratio',
      'spread-portal766_on_time_ratio',
    ]);
  });

  test('has no drawing of a count that is neutral but its bars', () => {
    const figures = indicatorView(ctx, 'portal766_received').figures;
    expect(figures.map(({ id }) => id)).toContain('order-portal766_received');
    expect(figures.some(({ id }) => id.startsWith('map'))).toBe(false);
  });

  test('lists figures of the press one by one, the joint one with its places', () => {
    const { figures, stated } = indicatorView(ctx, 'dossiers_received');
    expect(figures).toEqual([]);
    expect(stated.map(({ number, label }) => [number, label])).toEqual([
      ['6.600', 'Xã Văn Lang, Xã Văn Lăng (Đông Hòa)'],
      ['12.345', 'Đông Hòa'],
    ]);
  });

  test('says how a rate is computed', () => {
    expect(indicatorView(ctx, 'portal766_on_time_ratio').formula).toMatch(/^Cách tính: 100 × /);
    expect(indicatorView(ctx, 'on_time_rate').formula).toBeNull();
  });

  test('keeps the communes of each province on a strip of their own', () => {
    const { communes } = indicatorView(ctx, 'portal766_on_time_ratio');
    expect(communes.map(({ id }) => id)).toEqual(['strip-portal766_on_time_ratio-97']);
    expect(indicatorView(ctx, 'portal766_satisfaction').communes).toEqual([]);
  });
});

test('a theme lists what has no page of its own, targets apart', () => {
  const { others, aims } = themeView(ctx, 'context');
  expect(others.map(({ id }) => id)).toEqual(['area_km2', 'population']);
  expect(aims.map(({ id }) => id)).toEqual(['growth_target_rate']);
  expect(others[1]!.figures[0]).toMatchObject({ before: 'khoảng', number: '41.000' });
  expect(aims[0]!.figures[0]!.tags).toEqual(['chỉ tiêu']);
});

describe('the home page', () => {
  test('pools counts over all provinces, and sums only what all have', () => {
    const numbers = homeView(ctx).keyFigures.map(({ number, after }) => `${number}${after}`);
    // 925 + 2,550 of 1,000 + 3,000; the mean of 66.5 is the source's own.
    expect(numbers).toEqual(['86,88%', '4.000', '66,50/100', '5']);
    const partial = nation([
      rate('portal766_on_time_ratio', '91', 90, 100),
      portal('portal766_received', '91', 100),
    ]);
    const { keyFigures } = homeView(context(partial, 'vi'));
    expect(keyFigures.map(({ number }) => number)).not.toContain('100');
  });

  test('counts the units that have figures of their own, and does not accuse the others', () => {
    const { text, collected, caution } = homeView(ctx).missing;
    expect([text, collected]).toEqual(['4 trên 5 đơn vị cấp xã đã có số liệu riêng ở đây.', 80]);
    expect(caution).toContain('không có nghĩa');
  });

  test('tells what is new by date, and leaves out what has none', () => {
    const dataset = nation([
      press('area_km2', '91', 1, { source: 'other-news' }),
      press('area_km2', '92', 1),
      press('area_km2', '93', 1, { source: 'undated-news' }),
      portal('portal766_received', '91', 100),
    ]);
    expect(homeView(context(dataset, 'vi')).latest.map(({ date }) => date)).toEqual([
      '10/10/2026',
      '12/1/2026',
      '3/11/2025',
    ]);
  });
});

test('a province’s lead and a commune’s lead do not mix their figures', () => {
  const [province, commune] = [view('97'), communeView(ctx, toy.place('90001'))];
  expect(province.path).toBe('/vi/97-dong-hoa/index.html');
  expect(commune.path).toBe('/vi/97-dong-hoa/90001-duong-tay.html');
  expect(province.lead).toContain('Hợp nhất từ');
});
