import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { context } from '../../src/figures/context.ts';
import { mapFigure } from '../../src/figures/mapFigure.ts';
import { unitGridFigure } from '../../src/figures/unitGridFigure.ts';
import { squares } from '../support/squares.ts';
import { drawChart } from '../../src/charts/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'hai-cap-boundaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

const toy = 'tests/fixtures/toy';

/** Builds the toy nation with these files of boundaries; returns the folder of the built data. */
function built(name: string, files: Readonly<Record<string, string>>): string {
  const data = join(folder, name, 'data');
  const out = join(folder, name, 'built');
  cpSync(join(toy, 'data'), data, { recursive: true });
  mkdirSync(join(data, 'reference/boundaries'), { recursive: true });
  for (const [file, text] of Object.entries(files))
    writeFileSync(join(data, 'reference/boundaries', file), text);
  buildData({
    dataDir: data,
    registryFile: join(toy, 'registry.json'),
    outDir: out,
    log: () => undefined,
  });
  return out;
}

const zones = ['90004'];
const country = squares(['97', '98', ...zones]);

describe('boundaries in the data folder', () => {
  test('are drawn in place of the tiles, each unit a link, the zones at sea with their names', () => {
    const dataset = loadDataset(built('whole', { 'provinces.json': country }));
    const figure = mapFigure(context(dataset, 'vi'), 'portal766_on_time_ratio')!;
    expect(figure.chart?.name).toBe('boundaryMap');
    const drawing = drawChart(figure.chart!);
    const svg = drawing.kind === 'pair' ? drawing.wide : '';
    expect(svg).toContain('aria-label="Đông Hòa: 92,50%"');
    expect(svg).toContain('>Đặc khu Hòn Đỏ</text>');
    expect(svg).toContain('Biển Đông');
    expect(svg.match(/<a /g)).toHaveLength(3);
  });

  test('of communes take the place of the grid of their province', () => {
    const dataset = loadDataset(
      built('communes', { '97.json': squares(['90001', '90002', '90003']) }),
    );
    const province = dataset.place('97');
    const figure = unitGridFigure(context(dataset, 'vi'), 'portal766_on_time_ratio', province);
    const plain = loadDataset(join(toy, 'expected'));
    const grid = unitGridFigure(context(plain, 'vi'), 'portal766_on_time_ratio', province);
    expect([figure?.chart?.name, grid?.chart?.name]).toEqual(['boundaryMap', 'unitGrid']);
    expect(mapFigure(context(dataset, 'vi'), 'portal766_on_time_ratio')?.chart?.name).toBe(
      'tileMap',
    );
  });

  test('without a zone that every map shows, or under another name, stop the build', () => {
    expect(() => built('zone', { 'provinces.json': squares(['97', '98']) })).toThrow(
      'missing boundary: "90004"',
    );
    expect(() => built('name', { 'map.json': country })).toThrow('call it provinces.json');
  });
});
