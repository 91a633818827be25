import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { downloadTable } from '../../src/downloads/downloadTable.ts';
import { json } from '../../src/downloads/json.ts';
import { provinceFile } from '../../src/downloads/provinceFile.ts';
import type { Observation } from '../../src/model/observation.ts';
import { tableNames } from '../../src/model/download.ts';
import { nation, portal, press } from '../support/smallNation.ts';

const toy = loadDataset('tests/fixtures/toy/expected');

describe('a JSON file', () => {
  test.each(tableNames)('%s is one object of meta and data', (name) => {
    const file = JSON.parse(downloadTable(toy, name, 'json') as string) as Record<string, unknown>;
    expect(Object.keys(file)).toEqual(['meta', 'data']);
    expect(file['meta']).toMatchObject({ name, version: 'v1' });
    expect(Array.isArray(file['data'])).toBe(true);
  });

  test('says of itself that it is not a government’s', () => {
    expect(json('x', [])).toContain('Not a government site.');
  });

  test('keeps every figure as it was built, word for word', () => {
    const { data } = JSON.parse(downloadTable(toy, 'observations', 'json') as string) as {
      data: Observation[];
    };
    expect(data).toEqual(toy.observations);
    expect(data.map(({ qualifier }) => qualifier)).toContain('nearly');
  });
});

describe('the file of a province', () => {
  const joint = press('dossiers_received', ['90001', '90002'], 6600);
  const dataset = nation([
    portal('portal766_received', '91', 10),
    portal('portal766_received', '90003', 5),
    portal('portal766_received', '92', 7),
    joint,
  ]);

  test('holds its own figures and its communes’, a joint one once', () => {
    expect(provinceFile(dataset, '91').map(({ places }) => places.join(';'))).toEqual([
      '91',
      '90001;90002',
      '90003',
    ]);
  });

  test('holds nothing of another province, and nothing where there is nothing', () => {
    expect(provinceFile(dataset, '92').map(({ value }) => value)).toEqual([7]);
    expect(provinceFile(dataset, '93')).toEqual([]);
  });

  test('together they hold every figure but the nation’s', () => {
    const all = toy.provinces.flatMap(({ code }) => provinceFile(toy, code));
    const nation = toy.at('vn');
    expect(new Set([...all, ...nation]).size).toBe(toy.observations.length);
  });
});
