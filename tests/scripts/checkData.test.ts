import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileReport } from '../../scripts/check/checkFile.ts';

const toy = 'tests/fixtures/toy';
const tables = `${toy}/data/tables/portal-dong-hoa`;
const communes = `${tables}/communes.csv`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hai-cap-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const nation = ['--data', `${toy}/data`, '--registry', `${toy}/registry.json`];
  const all = ['scripts/check-data.ts', ...args, ...nation];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
}

function json(...args: readonly string[]): FileReport & { readonly status: number | null } {
  const { status, stdout } = run(...args, '--json');
  return { status, ...(JSON.parse(stdout) as FileReport) };
}

const hash = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** Copies the folder of the toy's table and changes its CSV; the description has the new checksum. */
function changed(change: (csv: string) => string): string {
  const copy = mkdtempSync(join(folder, 'table-'));
  cpSync(tables, copy, { recursive: true });
  const [file, described] = [join(copy, 'communes.csv'), join(copy, 'table.json')];
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, change(before));
  expect(readFileSync(file, 'utf8')).not.toBe(before);
  const table = readFileSync(described, 'utf8').replace(hash(communes), hash(file));
  writeFileSync(described, table);
  return file;
}

describe('a table without a fault', () => {
  test('is clean: status 0, every row published, read by the table.json of its folder', () => {
    const { status, stdout, stderr } = run(communes);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      'dòng số liệu · rows of data: 4 = 4 công bố · published + 0 từ chối · rejected + 0 trùng · duplicates',
    );
    expect(stdout).toContain('W-ABOVE-MAX (warning): 1');
    expect(stdout).toContain(`${communes}:2:8: W-ABOVE-MAX "18,42"\n    18.42 điểm`);
    expect(stdout).not.toContain('\u001b');
  });

  test('is one object of JSON, alone on standard output', () => {
    const { stdout, stderr } = run(communes, '--json');
    expect(stderr).toBe('');
    const report = JSON.parse(stdout) as FileReport;
    expect(Object.keys(report)).toEqual([
      'file',
      'sha256',
      'rows',
      'messages',
      'changes',
      'observations',
    ]);
    expect(report.file).toBe(communes);
    expect(report.sha256).toBe(hash(communes));
    expect(report.rows).toEqual({ data: 4, published: 4, rejected: 0, duplicates: 0 });
    expect(report.observations).toHaveLength(32);
    expect(report.messages[0]).toEqual({
      code: 'I-COLUMN',
      severity: 'info',
      file: communes,
      sheet: null,
      line: 1,
      column: 12,
      cell: 'ghi_chu',
      vi: 'cột không công bố: Ghi chú',
      en: 'column not published: Remarks',
    });
    expect(report.changes[0]).toMatchObject({ code: 'N-NAME', line: 2, column: 3 });
  });

  test('may be a workbook: a message names the sheet', () => {
    const { status, rows, messages } = json(`${tables}/so-hoa.xlsx`);
    expect(status).toBe(0);
    expect(rows).toEqual({ data: 3, published: 3, rejected: 0, duplicates: 0 });
    expect(messages).toContainEqual(
      expect.objectContaining({ code: 'W-XL-FORMULA', sheet: 'Số hóa', line: 9, column: 3 }),
    );
    expect(run(`${tables}/so-hoa.xlsx`).stdout).toContain('so-hoa.xlsx!Số hóa!C9: W-XL-FORMULA');
  });
});

describe('a table with a row that cannot be read', () => {
  test('has status 1, the code and the cell; the other rows are published', () => {
    const file = changed((csv) => csv.replace(';600;', ';sáu trăm;'));
    const { status, rows, messages, observations } = json(file);
    expect(status).toBe(1);
    expect(rows).toEqual({ data: 4, published: 3, rejected: 1, duplicates: 0 });
    expect(messages.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'E-NUM-WORD', line: 5, column: 4, cell: 'sáu trăm' },
    ]);
    expect(observations.some(({ places }) => places.includes('90002'))).toBe(false);
  });

  test('is printed with its error first, in both languages', () => {
    const { status, stdout } = run(changed((csv) => csv.replace(';600;', ';sáu trăm;')));
    expect(status).toBe(1);
    expect(stdout).toContain('có dòng bị từ chối · rows rejected');
    const [, first = ''] = stdout.split('thông báo · messages (3 / 3):\n');
    expect(first).toMatch(/^\S+communes\.csv:5:4: E-NUM-WORD "sáu trăm"\n {4}.*hãy.*\n {4}\w/);
  });

  test('cannot steer the terminal by what it holds', () => {
    const { status, stdout } = run(changed((csv) => csv.replace(';600;', ';\u001b[2J\u202e6;')));
    expect(status).toBe(1);
    for (const sign of '\u001b\u202e') expect(stdout).not.toContain(sign);
    expect(stdout).toContain('\\u{1b}[2J\\u{202e}6');
  });
});

test('rows that the description leaves out on purpose are rejected rows too: status 1', () => {
  const { status, rows, messages } = json(`${toy}/data/tables/portal-provinces/ratios.csv`);
  expect(status).toBe(1);
  expect(rows).toEqual({ data: 8, published: 5, rejected: 3, duplicates: 0 });
  expect(messages.filter(({ code }) => code === 'R-ROW')).toHaveLength(rows.rejected);
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a file is refused with status 2', () => {
  test('where its bytes are not those described', () => {
    const copy = changed((csv) => csv.replace(';600;', ';601;'));
    writeFileSync(copy, readFileSync(copy, 'utf8').replace(';601;', ';602;'));
    const { status, rows, messages, observations } = json(copy);
    expect([status, rows.published, rows.rejected]).toEqual([2, 0, rows.data]);
    expect(observations).toEqual([]);
    expect(messages.map(({ code }) => code)).toContain('E-HASH');
  });

  test('where nothing describes it, with what to write and where to read of it', () => {
    const file = join(mkdtempSync(join(folder, 'alone-')), 'communes.csv');
    cpSync(communes, file);
    const { status, messages, rows, sha256 } = json(file);
    expect([status, sha256]).toEqual([2, hash(communes)]);
    expect(rows).toEqual({ data: 0, published: 0, rejected: 0, duplicates: 0 });
    expect(messages).toMatchObject([{ code: 'E-FILE-UNDESCRIBED', line: 0, column: 0 }]);
    for (const text of [messages[0]!.vi, messages[0]!.en]) {
      expect(text).toContain(`npm run new-source -- ${file} --write`);
      expect(text).toContain('data/tables/README.md');
    }
    const { stdout } = run(file);
    expect(stdout).toContain('tệp bị từ chối · file refused');
    expect(stdout).toContain('đề xuất cho table.json · proposal for table.json:');
    expect(stdout).toContain(`"sha256": "${hash(communes)}"`);
    expect(stdout).toContain('who published the table');
  });

  test('where the table.json of its folder does not name it', () => {
    const file = changed((csv) => `${csv}\n`).replace('communes', 'next');
    cpSync(communes, file);
    const { status, messages, proposal } = json(file);
    expect(status).toBe(2);
    expect(messages.map(({ code }) => code)).toEqual(['E-FILE-UNDESCRIBED']);
    expect(messages[0]!.en).toContain('describes only communes.csv, so-hoa.xlsx');
    expect(proposal?.shown).toMatchObject({
      file: 'next.csv',
      sha256: hash(communes),
      encoding: 'utf-8',
    });
  });

  test('where the description is invalid, and says so of the description', () => {
    const described = join(folder, 'invalid.json');
    writeFileSync(described, '{"source": 1}');
    const { status, messages } = json(communes, '--as', described);
    expect(status).toBe(2);
    expect(messages).toMatchObject([{ code: 'E-TABLE-JSON', file: described }]);
  });

  test('where it is not there, or is a folder', () => {
    expect(json('nowhere.csv')).toMatchObject({
      status: 2,
      messages: [{ code: 'E-FILE-MISSING' }],
    });
    expect(json(tables)).toMatchObject({ status: 2, messages: [{ code: 'E-FILE-MISSING' }] });
  });

  test('where it is of a gigabyte, without being read', () => {
    const file = join(folder, 'large.csv');
    writeFileSync(file, '');
    truncateSync(file, 2 ** 30);
    const { status, sha256, messages } = json(file, '--as', `${tables}/table.json`);
    expect([status, sha256]).toEqual([2, '']);
    expect(messages).toMatchObject([{ code: 'E-LIM-SIZE', file }]);
  });
});

describe('--as', () => {
  test('reads a file by a description of another folder that names it', () => {
    const file = join(mkdtempSync(join(folder, 'away-')), 'communes.csv');
    cpSync(communes, file);
    expect(json(file, '--as', `${tables}/table.json`)).toMatchObject({
      status: 0,
      rows: { published: 4 },
    });
  });

  test('reads a file of any name where the description has a single entry', () => {
    const copy = changed((csv) => csv.replace(';600;', ';601;'));
    const described = join(copy, '../table.json');
    const table = JSON.parse(readFileSync(described, 'utf8')) as { files: unknown[] };
    writeFileSync(described, JSON.stringify({ ...table, files: table.files.slice(0, 1) }));
    const file = join(folder, 'Bảng tháng 11.csv');
    cpSync(communes, file);
    expect(json(file, '--as', described)).toMatchObject({ status: 0, rows: { published: 4 } });
    expect(json(file)).toMatchObject({ status: 2, messages: [{ code: 'E-FILE-UNDESCRIBED' }] });
  });
});

test('a file is found from the folder where npm was called', () => {
  const file = changed((csv) => csv.replace(';600;', ';sáu;'));
  const typed = join(basename(join(file, '..')), 'communes.csv');
  expect(json(typed)).toMatchObject({ status: 1, rows: { rejected: 1 } });
});

test('the command without a file tells how it is called, with status 2', () => {
  const { status, stdout, stderr } = run();
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('npm run --silent check-data -- FILE [--as table.json] [--json]');
});
