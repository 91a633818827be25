import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { nation, portal, press } from '../support/smallNation.ts';

const figures = [
  portal('portal766_received', '91', 10),
  press('dossiers_received', ['90001', '90005'], 6600),
];

describe('a dataset', () => {
  const dataset = nation(figures);

  test('knows who holds whom', () => {
    expect(dataset.provinces.map(({ code }) => code)).toEqual(['91', '92', '93', '94', '95']);
    expect(dataset.communesOf('92').map(({ code }) => code)).toEqual(['90005', '90006']);
    expect(dataset.provinceOf(dataset.place('90005'))!.code).toBe('92');
  });

  test('has no communes of the nation or of a commune, and no province of a province', () => {
    expect([dataset.communesOf('vn'), dataset.communesOf('90001')]).toEqual([[], []]);
    expect(dataset.provinceOf(dataset.place('91'))).toBeNull();
    expect(dataset.provinceOf(dataset.nation)).toBeNull();
  });

  test('finds a joint figure at each of its places and once by its indicator', () => {
    expect(dataset.at('90001')).toEqual(dataset.at('90005'));
    expect(dataset.of('dossiers_received')).toHaveLength(1);
    expect(dataset.from('news')).toHaveLength(1);
  });

  test('has no figures where there are none', () => {
    expect([dataset.at('94'), dataset.of('area_km2'), dataset.from('registry')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('stops on a code or a source that it does not hold', () => {
    expect(() => dataset.place('00')).toThrow('unknown place: 00');
    expect(() => dataset.source('x')).toThrow('unknown source: x');
  });
});

test('the built folder of the toy nation is read whole', () => {
  const dataset = loadDataset('tests/fixtures/toy/expected');
  expect(dataset.places).toHaveLength(8);
  expect(dataset.tables.map(({ source }) => source)).toEqual([
    'form-months',
    'portal-dong-hoa',
    'portal-provinces',
  ]);
  expect(dataset.at('90002').filter(({ places }) => places.length > 1)).toHaveLength(1);
});

test('a folder that was not built is an error', () => {
  expect(() => loadDataset('tests/fixtures/toy/nowhere')).toThrow('ENOENT');
});
