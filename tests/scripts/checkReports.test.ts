import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileReport } from '../../scripts/check/checkFile.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hai-cap-reports-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(file: string, ...more: readonly string[]) {
  const toy = 'tests/fixtures/toy';
  const nation = ['--data', `${toy}/data`, '--registry', `${toy}/registry.json`];
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/check-data.ts', file, ...more, ...nation],
    { encoding: 'utf8' },
  );
  return { status, stdout };
}

describe('a file of data/reports', () => {
  const header =
    'source,locator,province,places,date,group_vi,group_en,kind,themes,summary_vi,summary_en,replies_to';
  const written = (...rows: readonly string[]): string => {
    const reports = join(mkdtempSync(join(folder, 'data-')), 'reports');
    mkdirSync(reports);
    const file = join(reports, '97-dong-hoa.csv');
    writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
    return file;
  };
  const good = 'toy-news,line 3,97,90001,,,,proposal,roads,Đề nghị làm đường,Asks for a road,';

  test('without a fault is clean, and says how many reports it holds', () => {
    const { status, stdout } = run(written(good));
    expect(status).toBe(0);
    expect(stdout).toContain('đạt · clean');
    expect(stdout).toContain('ý đọc được · reports: 1');
  });

  test('with wrong cells tells each by line and column, in both languages, and what to do', () => {
    const file = written(good, 'toy-news,line 4,97,90004,4/8/2025,,,wish,road,Đường xấu,,');
    const { status, stdout } = run(file);
    expect(status).toBe(1);
    for (const [at, vi, en] of [
      ['3:4: E-PLACE-DIFFERS', '90004 không phải xã', 'not a commune of province 97: "90004"'],
      ['3:5: E-DATE-FORMAT', 'hãy viết NĂM-THÁNG-NGÀY', 'write YYYY-MM-DD'],
      ['3:8: E-KIND-UNKNOWN', 'không hiểu "wish"', 'unknown kind: "wish"; use one of: difficulty'],
      ['3:9: E-THEME-UNKNOWN', 'chủ đề lạ: "road"', 'unknown theme: "road"; use one or more of:'],
      ['3:11: E-CELL-EMPTY', 'hãy điền', 'fill it in'],
    ]) {
      expect(stdout).toContain(`${file}:${at}`);
      expect(stdout).toContain(vi);
      expect(stdout).toContain(en);
    }
  });

  test('with another header is refused whole', () => {
    const file = written(good);
    writeFileSync(file, readFileSync(file, 'utf8').replace('themes', 'theme'));
    const { status, stdout } = run(file, '--json');
    expect(status).toBe(2);
    expect((JSON.parse(stdout) as FileReport).rows).toMatchObject({ data: 1, published: 0 });
  });
});

test('a file of the project’s own reports is clean', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/check-data.ts', 'data/reports/20-lang-son.csv'],
    { encoding: 'utf8' },
  );
  expect(stdout).toContain('ý đọc được · reports: 87');
  expect(status).toBe(0);
});
