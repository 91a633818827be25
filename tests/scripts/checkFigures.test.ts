import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureColumns } from '../../src/normalise/observe/observeFigures.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hai-cap-figures-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...rows: readonly string[]) {
  const figures = join(mkdtempSync(join(folder, 'data-')), 'figures');
  mkdirSync(figures);
  const file = join(figures, '97-dong-hoa.csv');
  writeFileSync(file, `${[figureColumns.join(','), ...rows].join('\n')}\n`);
  const toy = 'tests/fixtures/toy';
  const nation = ['--data', `${toy}/data`, '--registry', `${toy}/registry.json`];
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/check-data.ts', file, ...nation],
    { encoding: 'utf8' },
  );
  return { status, lines: stdout.replaceAll(file, 'FILE').split('\n') };
}

const good =
  'toy-news,line 2,"12,345",97,dossiers_received,2025-07-01,,,12345,count,exact,actual,,,,,,,';

describe('a file of data/figures', () => {
  test('without a fault is clean', () => {
    const { status, lines } = run(good);
    expect(status).toBe(0);
    expect(lines).toContain('kết quả · result: đạt · clean');
    expect(lines).toContain('số liệu đọc được · observations: 1');
  });

  test('is told each wrong cell with file, line and column, in both languages', () => {
    const wrong = good.replace('12345', '12.345').replace('count,exact', 'counts,around');
    const { status, lines } = run(good, wrong.replace('2025-07-01', '1/7/2025'));
    expect(status).toBe(1);
    for (const column of [6, 10, 11]) {
      const at = lines.findIndex((line) => line.startsWith(`FILE:3:${column}: E-`));
      expect(at, `column ${column}`).toBeGreaterThan(0);
      expect(lines[at + 1]).toContain('hãy');
      expect(lines[at + 2]).toMatch(/^ {4}[a-z].*;/);
    }
  });

  test('holds figures of its province alone', () => {
    const { status, lines } = run(good.replace(',97,', ',98,'));
    expect(status).toBe(1);
    expect(lines.some((line) => line.startsWith('FILE:2:9: E-PLACE-FILE'))).toBe(true);
  });
});

test('the example of the README is a row that only lacks its source', () => {
  const readme = readFileSync('data/figures/README.md', 'utf8');
  const example = /^ {3}(bao-dong-dao,.*)$/m.exec(readme)![1]!;
  expect(run(example.replace('bao-dong-dao', 'toy-news').replace(',96,', ',97,')).status).toBe(0);
  expect(run(example.replace(',96,', ',97,')).lines.join()).toContain('E-SOURCE-UNKNOWN');
  expect(readme).toContain(`   ${figureColumns.join(',')}\n`);
});
