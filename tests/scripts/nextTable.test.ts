import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { template } from '../../src/downloads/template.ts';
import { nation } from '../support/smallNation.ts';
import { runOnToy } from '../support/runOnToy.ts';

const toy = 'tests/fixtures/toy';
const folder = mkdtempSync(join(tmpdir(), 'hai-cap-next-table-'));
const data = join(folder, 'data');
const source = join(data, 'tables/bieu-06a');
beforeAll(() => {
  cpSync(`${toy}/data`, data, { recursive: true });
  mkdirSync(source);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: readonly string[]) => runOnToy(data, script, ...args);

function describeFile(file: string, ...told: readonly string[]): void {
  run('new-source', join(source, file), '--write', ...told);
  const path = join(source, 'table.json');
  const words = { vi: 'lời', en: 'words' };
  const spec = JSON.parse(readFileSync(path, 'utf8')) as { source: object };
  const filled = {
    title: null,
    label: words,
    publisher: 'UBND',
    published: null,
    url: null,
    licence: words,
    caution: words,
  };
  writeFileSync(path, JSON.stringify({ ...spec, source: { ...spec.source, ...filled } }));
}

test('a CSV keeps headings, codes and names; figures and totals are empty, the period goes on', () => {
  const lines = [
    'Số liệu Quý III/2026',
    'Mã xã;Tên xã;"Hồ sơ quá hạn";Ghi chú',
    '90001;Phường Đường Tây;5;"có; dấu"',
    '90002;Xã Văn Lang;7;',
    ';Tổng cộng;12;',
  ];
  writeFileSync(join(source, 'quy-3-2026.csv'), lines.map((line) => `${line}\n`).join(''));
  describeFile('quy-3-2026.csv');
  const { status, stdout } = run('next-table', join(source, 'quy-3-2026.csv'));
  expect(status).toBe(0);
  expect(stdout).toContain('quy-4-2026.csv (Quý IV/2026)');
  expect(readFileSync(join(source, 'quy-4-2026.csv'), 'utf8')).toBe(
    [
      '\ufeffSố liệu Quý IV/2026',
      'Mã xã;Tên xã;Hồ sơ quá hạn;Ghi chú',
      '90001;Phường Đường Tây;;"có; dấu"',
      '90002;Xã Văn Lang;;',
      ';Tổng cộng;;',
      '',
    ].join('\r\n'),
  );
});

test('what is there is never written over', () => {
  const before = readFileSync(join(source, 'quy-4-2026.csv'), 'utf8');
  const { status, stderr } = run('next-table', join(source, 'quy-3-2026.csv'));
  expect(status).toBe(2);
  expect(stderr).toContain('the file is there and is left alone');
  expect(readFileSync(join(source, 'quy-4-2026.csv'), 'utf8')).toBe(before);
});

test('a workbook of the form keeps its headings, merged cells, codes and names', () => {
  const own = join(data, 'tables/bieu-xlsx');
  mkdirSync(own);
  const bytes = template(nation([]), '91', 'xlsx') as Uint8Array;
  const book = read(bytes, { type: 'array' });
  expect(book.SheetNames).toEqual(['II.06a']);
  writeFileSync(join(own, 'quy-3-2026.xlsx'), bytes);
  const table = JSON.parse(run('new-source', join(own, 'quy-3-2026.xlsx')).stdout) as {
    source: object;
    files: object[];
  };
  const words = { vi: 'lời', en: 'words' };
  const filled = {
    title: null,
    label: words,
    publisher: 'UBND',
    published: null,
    url: null,
    licence: words,
    caution: words,
  };
  writeFileSync(
    join(own, 'table.json'),
    JSON.stringify({
      ...table,
      source: { ...table.source, ...filled },
      files: [{ ...table.files[0], period: { text: 'Quý III/2026' } }],
    }),
  );
  const made = run('next-table', join(own, 'quy-3-2026.xlsx'));
  expect(made.stderr).toBe('');
  const next = read(readFileSync(join(own, 'quy-4-2026.xlsx')), { type: 'buffer' });
  const [old, now] = [book, next].map((each) => each.Sheets['II.06a']!);
  expect(now!['!merges']).toEqual(old!['!merges']);
  expect(utils.sheet_to_json(now!, { header: 1 })).toEqual(
    utils.sheet_to_json(old!, { header: 1 }),
  );
});

test('a file that is not described says to describe it first', () => {
  writeFileSync(join(source, 'khac.csv'), 'a;b\n');
  const { status, stderr } = run('next-table', join(source, 'khac.csv'));
  expect(status).toBe(2);
  expect(stderr).toContain('run new-source first');
});
