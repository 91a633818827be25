import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { indicators } from '../../src/catalogue/index.ts';
import { type ChartSpec, charts, drawChart } from '../../src/charts/index.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { context } from '../../src/figures/context.ts';
import { locales } from '../../src/locales.ts';
import { communeView } from '../../src/views/communeView.ts';
import { indicatorView } from '../../src/views/indicatorView.ts';
import { provinceView } from '../../src/views/provinceView.ts';

/** Returns every chart that a view asks for, wherever it stands in it. */
export function chartsIn(view: unknown): readonly ChartSpec[] {
  if (typeof view !== 'object' || view === null) return [];
  const inside = Object.values(view).flatMap(chartsIn);
  return isChart(view) ? [view, ...inside] : inside;
}

const isChart = (value: object): value is ChartSpec =>
  'name' in value && 'data' in value && 'options' in value && String(value.name) in charts;

/**
 * Writes the views of all places and core indicators with their drawings, one file a page and
 * nothing else: what any generator has to do. Returns how many it wrote.
 */
export function writePlainPages(dataDir: string, outDir: string): number {
  const dataset = loadDataset(dataDir);
  let pages = 0;
  const write = (view: { readonly path: string }): void => {
    const file = join(outDir, view.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify([view, chartsIn(view).map(drawChart)]));
    pages += 1;
  };
  for (const locale of locales) {
    const ctx = context(dataset, locale);
    for (const place of dataset.provinces) write(provinceView(ctx, place));
    for (const province of dataset.provinces) {
      for (const place of dataset.communesOf(province.code)) write(communeView(ctx, place));
    }
    for (const { id, core } of indicators) if (core !== null) write(indicatorView(ctx, id));
  }
  return pages;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
  const start = performance.now();
  const pages = writePlainPages(values.data ?? 'data/built', values.out ?? '.cache/bench/plain');
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ pages, seconds }));
}
