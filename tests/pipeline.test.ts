import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { execFileSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildData } from '../scripts/build-data.ts';
import { DataError } from '../scripts/dataError.ts';
import type { Message } from '../src/model/account.ts';
import { filesOf } from './support/pages.ts';

const toy = 'tests/fixtures/toy';
const expected = `${toy}/expected`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hai-cap-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');

function build(dataDir: string, name: string): { out: string; lines: string[] } {
  const [out, lines] = [join(folder, name), [] as string[]];
  const log = (line: string): void => void lines.push(line);
  buildData({ dataDir, registryFile: `${toy}/registry.json`, outDir: out, log });
  return { out, lines };
}

/** Builds a copy of the toy nation in which one file is changed; returns what stops it. */
function refusedFor(file: string, change: (text: string) => string): readonly Message[] {
  const data = mkdtempSync(join(folder, 'data-'));
  cpSync(`${toy}/data`, data, { recursive: true });
  const before = text(data, file);
  writeFileSync(join(data, file), change(before));
  expect(text(data, file)).not.toBe(before);
  try {
    build(data, 'refused');
  } catch (problem) {
    if (problem instanceof DataError) return problem.messages;
    throw problem;
  }
  return [];
}

describe('the toy nation', () => {
  test('is built to exactly the expected files, each to its byte', () => {
    const { out } = build(`${toy}/data`, 'golden');
    const [made, wanted] = [filesOf(out), filesOf(expected)];
    expect(
      wanted.filter((file) => !made.includes(file)),
      'missing',
    ).toEqual([]);
    expect(
      made.filter((file) => !wanted.includes(file)),
      'unexpected',
    ).toEqual([]);
    for (const file of wanted) expect(text(out, file), file).toBe(text(expected, file));
  });

  test('is accounted for in print', () => {
    expect(build(`${toy}/data`, 'print').lines).toEqual([
      'files: 33',
      'rows: 69 in = 66 published + 3 rejected',
      'observations: 116',
      'info I-COLUMN: 2',
      'info I-XL-HIDDEN-SHEET: 1',
      'info R-ROW: 3',
      'warning W-ABOVE-MAX: 1',
      'warning W-REVISION: 1',
      'warning W-SUM: 1',
      'warning W-XL-FORMULA: 1',
    ]);
  });

  test('gives the same bytes in another folder, order of files, time zone and language', () => {
    const data = join(folder, 'ở đây', 'data');
    for (const file of filesOf(`${toy}/data`).toReversed()) {
      mkdirSync(dirname(join(data, file)), { recursive: true });
      cpSync(join(toy, 'data', file), join(data, file));
    }
    const out = join(folder, 'elsewhere');
    const script = resolve('scripts/build-data.ts');
    const args = [
      script,
      '--data',
      data,
      '--registry',
      resolve(toy, 'registry.json'),
      '--out',
      out,
    ];
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR' };
    execFileSync('node_modules/.bin/node', args, { env, cwd: process.cwd() });
    expect(filesOf(out)).toEqual(filesOf(expected));
    for (const file of filesOf(out)) expect(text(out, file), file).toBe(text(expected, file));
  });

  test('leaves no file of an older build, and touches no folder that is not a build', () => {
    const { out } = build(`${toy}/data`, 'twice');
    writeFileSync(join(out, 'observations/01.json'), '{}');
    build(`${toy}/data`, 'twice');
    expect(filesOf(out)).toEqual(filesOf(expected));
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine/letter.txt'), 'mine');
    expect(() => build(`${toy}/data`, 'mine')).toThrow(/invalid output folder/);
  });
});

describe('the build stops, and says where and what to do,', () => {
  const figures = 'figures/97-dong-hoa.csv';

  test('on an unknown place, indicator, unit and source, all at once', () => {
    const messages = refusedFor(figures, (csv) =>
      csv
        .replace('90002;90003', '90002;90099')
        .replace(',dossiers_received_province_level,', ',no_such_indicator,')
        .replace('persons,up-to', 'people,up-to')
        .replace('toy-translated,paragraph 4', 'toy-nowhere,paragraph 4'),
    );
    const found = messages.map(
      ({ code, file, line, column }) => `${code} ${file}:${line}:${column}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        `E-INDICATOR-UNKNOWN ${figures}:3:5`,
        `E-SOURCE-UNKNOWN ${figures}:5:1`,
        `E-MEASURE-UNKNOWN ${figures}:10:10`,
        `E-UNIT-CODE-UNKNOWN ${figures}:12:4`,
      ]),
    );
    for (const message of messages) {
      expect(message.column).toBeGreaterThan(0);
      expect(message.text.vi).toContain('hãy');
      expect(message.text.en).toMatch(/^[^A-Z].*;/);
    }
  });

  test('on a table whose bytes are not those described', () => {
    const messages = refusedFor('tables/portal-provinces/scores.csv', (csv) =>
      csv.replace('70.5', '70.6'),
    );
    expect(messages.map(({ code }) => code)).toEqual(['E-HASH']);
  });

  test('on a description with an unknown field', () => {
    const messages = refusedFor('tables/portal-provinces/table.json', (json) =>
      json.replace('"layout"', '"colour": "red", "layout"'),
    );
    expect(messages[0]).toMatchObject({ code: 'E-TABLE-JSON' });
  });

  test('on a row in the file of another province', () => {
    const messages = refusedFor('figures/98-tay-ha.csv', (csv) =>
      csv.replace(',90009,', ',90001,'),
    );
    expect(messages.map(({ code }) => code)).toEqual(['E-PLACE-FILE']);
  });

  test('on a figure that stands twice', () => {
    const messages = refusedFor(figures, (csv) => `${csv}${csv.trim().split('\n').at(-1)}\n`);
    expect(messages.map(({ code }) => code)).toEqual(['E-ID-TWICE']);
  });

  test('on a list of units that is wrong, at its line: E-REFERENCE', () => {
    const messages = refusedFor('reference/tiles.csv', (csv) => csv.replace(/\n(.)/, '\n,$1'));
    expect(messages).toMatchObject([{ code: 'E-REFERENCE', file: 'reference/tiles.csv', line: 2 }]);
  });

  test('without writing anything', () => {
    const out = join(folder, 'refused');
    refusedFor(figures, (csv) => csv.replace(',97,', ',99,'));
    expect(filesOf(folder).filter((file) => file.startsWith('refused'))).toEqual([]);
    expect(out).toContain('refused');
  });
});

test('one word of a figure changes the built data: over is not exact', () => {
  const data = mkdtempSync(join(folder, 'data-'));
  cpSync(`${toy}/data`, data, { recursive: true });
  rmSync(join(data, 'history'), { recursive: true });
  const file = join(data, 'figures/97-dong-hoa.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('percent,over', 'percent,exact'));
  const { out } = build(data, 'exact');
  const differing = filesOf(out).filter((name) => text(out, name) !== text(expected, name));
  expect(differing).toEqual(['account.json', 'observations/97.json']);
});
