import { beforeAll, describe, expect, test } from 'vitest';
import { coreIndicators, topicList } from '../../src/catalogue/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type Context, context } from '../../src/figures/context.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { valueParts } from '../../src/i18n/values.ts';
import type { Observation } from '../../src/model/observation.ts';
import { observationUrl } from '../../src/urls.ts';
import { communeView } from '../../src/views/communeView.ts';
import { homeView } from '../../src/views/homeView.ts';
import { indicatorView } from '../../src/views/indicatorView.ts';
import { provinceView, type ProvinceView } from '../../src/views/provinceView.ts';
import { sharedKeys } from '../../src/views/sharedFigures.ts';
import { sourceView } from '../../src/views/sourceView.ts';
import { themeView } from '../../src/views/themeView.ts';
import { realDataset } from '../support/realDataset.ts';

let dataset: Dataset;
let ctx: Context;
let provinces: ReadonlyMap<string, ProvinceView>;
/** Every address with an anchor that the pages of the sources offer. */
let anchors: ReadonlySet<string>;

beforeAll(() => {
  dataset = realDataset('views');
  ctx = context(dataset, 'vi');
  provinces = new Map(dataset.provinces.map((place) => [place.code, provinceView(ctx, place)]));
  anchors = new Set(
    dataset.sources.flatMap((source) => {
      const { path, figures, derived, files } = sourceView(ctx, source);
      const ids = [
        ...figures.map(({ id }) => id),
        ...derived.map(({ id }) => `derived-${id}`),
        ...files.flatMap(({ rows }) => rows.map(({ id }) => id)),
      ];
      return ids.map((id) => `${path}#${id}`);
    }),
  );
});

const some = <T>(faults: readonly T[]): readonly T[] => faults.slice(0, 10);

const documents = (): Observation[] => dataset.observations.filter((o) => !o.cell && !o.derived);

const figuresOf = (view: ProvinceView): readonly Figure[] => [
  ...view.sections.flatMap(({ figures }) => figures),
  ...view.communeStrips,
  ...(view.communesTable ? [view.communesTable] : []),
];

const listedOf = ({ sections }: ProvinceView) =>
  sections.flatMap(({ stated, others, aims }) => [...stated, ...others, ...(aims?.stated ?? [])]);

/** Number cells whose address is no anchor of a source's page. */
const unsourced = (path: string, figures: readonly Figure[]): string[] =>
  figures.flatMap(({ id, table }) =>
    table.rows
      .flat()
      .filter(({ kind, href }) => kind === 'number' && !anchors.has(href ?? ''))
      .map(({ text, href }) => `${path} ${id}: ${text} -> ${href ?? 'nowhere'}`),
  );

const numbersIn = (figures: readonly Figure[]): number =>
  figures.flatMap(({ table }) => table.rows.flat()).filter(({ kind }) => kind === 'number').length;

describe('every number leads to an anchor in the page of its source', () => {
  test('on the pages of the provinces and at home', () => {
    const views = [...provinces.values()];
    expect(some(views.flatMap((view) => unsourced(view.path, figuresOf(view))))).toEqual([]);
    expect(views.flatMap(figuresOf).length).toBeGreaterThan(34 * 7);
    const { map, keyFigures } = homeView(ctx);
    expect(unsourced('home', [map!])).toEqual([]);
    expect(keyFigures.filter(({ href }) => !anchors.has(href))).toEqual([]);
  });

  test('in key figures and in lists', () => {
    const listed = [...provinces.values()].flatMap((view) => [
      ...view.keyFigures,
      ...listedOf(view),
    ]);
    expect(some(listed.filter(({ href }) => !anchors.has(href)))).toEqual([]);
    expect(some(listed.filter(({ source }) => !anchors.has(source.href)))).toEqual([]);
  });

  test.each(['52', '25'])('on the pages of the communes of %s', (code) => {
    const views = dataset.communesOf(code).map((place) => communeView(ctx, place));
    expect(some(views.flatMap(({ path, figures }) => unsourced(path, figures)))).toEqual([]);
    expect(views.every(({ figures }) => numbersIn(figures) > 10)).toBe(true);
  });

  test('on the pages of the indicators', () => {
    const views = coreIndicators.map(({ id }) => indicatorView(ctx, id));
    expect(views).toHaveLength(42);
    const faults = views.flatMap(({ path, figures, communes }) =>
      unsourced(path, [...figures, ...communes]),
    );
    expect(some(faults)).toEqual([]);
  });
});

describe('nothing is dropped', () => {
  test('from a province’s page: what no figure shows is listed', () => {
    const lost = dataset.provinces.flatMap(({ code }) => {
      const view = provinces.get(code)!;
      const listed = new Set(listedOf(view).map(({ id }) => id));
      const cells = figuresOf(view).flatMap(({ table }) => table.rows.flat());
      const shown = Map.groupBy(
        [
          ...cells.map(({ href, text }) => ({ href, text })),
          ...view.keyFigures.map(({ href, number }) => ({ href, text: number })),
        ],
        ({ href }) => href,
      );
      const isShown = (o: Observation) =>
        listed.has(o.id) ||
        shown
          .get(observationUrl('vi', o))
          ?.some(({ text }) => text.split(/[^\d.,−]+/).includes(valueParts(o, 'vi').number));
      return dataset.at(code).filter((o) => o.value !== null && !isShown(o));
    });
    expect(some(lost.map(({ id }) => id))).toEqual([]);
  });

  test('from the documents: all 722 figures are on the page of their source', () => {
    const ids = dataset.sources.flatMap((source) =>
      sourceView(ctx, source).figures.map(({ id }) => id),
    );
    expect(documents()).toHaveLength(722);
    expect([...ids].sort()).toEqual(
      documents()
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('from the documents: each is on the page of its indicator or of its theme', () => {
    const told = new Set([
      ...coreIndicators.flatMap(({ id }) => indicatorView(ctx, id).stated.map((each) => each.id)),
      ...topicList.flatMap(({ id }) =>
        [themeView(ctx, id)]
          .flatMap(({ others, aims }) => [...others, ...aims])
          .flatMap(({ figures }) => figures.map((each) => each.id)),
      ),
    ]);
    expect(some(documents().filter(({ id }) => !told.has(id)))).toEqual([]);
  });

  test('from a commune’s page: each of its documents’ figures is listed, joint ones apart', () => {
    const communes = dataset.places.filter(
      ({ code, level }) =>
        level === 'commune' && dataset.at(code).some((o) => !o.cell && !o.derived),
    );
    expect(communes.length).toBeGreaterThan(20);
    for (const place of communes) {
      const { stated, joint } = communeView(ctx, place);
      const own = dataset.at(place.code).filter((o) => !o.cell && !o.derived);
      expect([...stated, ...joint].map(({ id }) => id).sort()).toEqual(
        own.map(({ id }) => id).sort(),
      );
    }
  });
});

describe('what the pages of the real data must not say', () => {
  const told = () => [...provinces.values()].flatMap((view) => figuresOf(view));

  test('no indicator’s page lists one document’s places as if the others had none', () => {
    for (const { id, family } of coreIndicators.filter(({ family }) => family !== 'portal-2026'))
      if (family !== 'registry') expect(indicatorView(ctx, id).figures).toEqual([]);
  });

  test('Cà Mau’s four staffing figures are listed as proposed, and never drawn', () => {
    const { sections } = provinces.get('96')!;
    const staffing = sections.find(({ id }) => id === 'staffing')!;
    expect(staffing.figures).toEqual([]);
    const proposed = staffing.stated.filter(({ tags }) => tags.includes('đề xuất'));
    expect(proposed.map(({ before, number }) => `${before} ${number}`.trim()).sort()).toEqual([
      '2.300',
      '3.420',
      'hơn 2.900',
      'hơn 31.900',
    ]);
  });

  test('no number, title or subtitle is empty or broken', () => {
    for (const { title, subtitle, table } of told()) {
      expect(title).not.toMatch(/undefined|null|NaN|^$/);
      expect(subtitle).not.toMatch(/undefined|null|NaN/);
      for (const { text } of table.rows.flat()) expect(text).not.toMatch(/undefined|null|NaN/);
    }
  });

  test('ids of figures are unique on their page', () => {
    for (const view of provinces.values()) {
      const ids = view.sections.flatMap(({ figures }) => figures.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('communes in our order', () => {
  const orders = (code: string) => provinces.get(code)?.communeOrders ?? [];

  test('are those of Gia Lai by on-time ratio and digitisation, where n is known', () => {
    expect(orders('52').map(({ id }) => id)).toEqual([
      'order-portal766_on_time_ratio',
      'order-portal766_digitisation',
    ]);
    expect([...provinces.keys()].filter((code) => orders(code).length > 0)).toEqual(['52']);
  });

  test('leave out Nhơn Châu, whose 65 applications are too few, and say so', () => {
    const rows = orders('52')[0]?.table.rows ?? [];
    const last = rows.at(-1) ?? [];
    expect(rows).toHaveLength(135);
    expect(last.map(({ text }) => text).join(' ')).toContain('Nhơn Châu');
    expect(last.map(({ text }) => text).join(' ')).toContain('không sắp');
  });
});

test('all 34 provinces and the 283 communes with figures share some', () => {
  const keys = sharedKeys(dataset);
  const codes = (kind: string) =>
    new Set(keys.filter((key) => key.kind === kind).map(({ code }) => code)).size;
  expect([codes('nation'), codes('province'), codes('commune')]).toEqual([1, 34, 283]);
  expect(keys.length).toBeLessThan(700);
});
