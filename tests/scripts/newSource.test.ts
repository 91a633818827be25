import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { formColumns, formLabel } from '../../src/model/form.ts';
import { tableSpec } from '../../src/normalise/tableSpec.ts';
import { runOnToy } from '../support/runOnToy.ts';

const toy = 'tests/fixtures/toy';
const folder = mkdtempSync(join(tmpdir(), 'hai-cap-new-source-'));
let data: string;

beforeEach(() => {
  data = mkdtempSync(join(folder, 'data-'));
  cpSync(`${toy}/data`, data, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: readonly string[]) => runOnToy(data, script, ...args);
const propose = (...args: readonly string[]) => run('new-source', ...args);

/** A form of the toy nation, in which every sum holds; numbers are invented. */
function form(name: string, times: number): string {
  const units = [
    ['90001', 'Phường Đường Tây'],
    ['90002', 'Xã Văn Lang'],
  ];
  const numbers = [100, 80, 14, 6, 91, 60, 28, 3, 9, 7, 2];
  const rows = [
    ['Mã đơn vị', 'Tên đơn vị', ...formColumns.map(formLabel)],
    ...units.map((unit, i) => [...unit, ...numbers.map((n) => String(n * (i + times)))]),
  ];
  const path = join(folder, name);
  writeFileSync(path, rows.map((cells) => `${cells.join(';')}\n`).join(''));
  return path;
}

/** Fills in what no file tells, as a person does. */
function fillIn(path: string): void {
  const { source, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as { source: object };
  const words = { vi: 'lời', en: 'words' };
  const told = { publisher: 'UBND', published: null, url: null, licence: words, caution: words };
  writeFileSync(path, JSON.stringify({ source: { ...source, ...told }, ...rest }));
}

describe('a file of which nothing is said', () => {
  test('gets a proposal on standard output and remarks beside it; nothing is written', () => {
    const { status, stdout, stderr } = propose(form('Quý 3-2026.csv', 1));
    expect(status).toBe(1);
    const table = JSON.parse(stdout) as { source: { id: string }; files: { file: string }[] };
    expect(table.files[0]?.file).toBe('quy-3-2026.csv');
    expect(stderr).toContain(
      'source.publisher\n    cơ quan công bố bảng\n    who published the table',
    );
    expect(stderr).toContain('2 dòng · rows = 2 công bố · published');
    expect(existsSync(join(data, 'tables', table.source.id))).toBe(false);
  });

  test('is written into a folder of its own, and is checked once its blanks are filled in', () => {
    const file = form('quy-3-2026.csv', 1);
    expect(propose(file, '--id', 'bieu-06a', '--write').status).toBe(1);
    const [copy, described] = ['quy-3-2026.csv', 'table.json'].map((name) =>
      join(data, 'tables/bieu-06a', name),
    );
    expect(readFileSync(copy!)).toEqual(readFileSync(file));
    expect(run('check-data', copy!).stdout).toContain('E-TABLE-JSON');
    fillIn(described!);
    const checked = run('check-data', copy!);
    expect(checked.stdout).toContain('dòng số liệu · rows of data: 2 = 2 công bố');
    expect(checked.status).toBe(0);
  });

  test('next month gets an entry like the last, with its checksum and the next period', () => {
    const folderOf = join(data, 'tables/bieu-06a');
    propose(form('quy-3-2026.csv', 1), '--id', 'bieu-06a', '--write');
    fillIn(join(folderOf, 'table.json'));
    const next = form('so-lieu-moi.csv', 2);
    const { status, stdout, stderr } = propose(next, '--id', 'bieu-06a', '--write');
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('the period after "Quý III/2026": "Quý IV/2026"');
    const spec = tableSpec.parse(JSON.parse(readFileSync(join(folderOf, 'table.json'), 'utf8')));
    expect(spec.files.map(({ file, period }) => [file, period])).toEqual([
      ['quy-3-2026.csv', { text: 'Quý III/2026' }],
      ['so-lieu-moi.csv', { text: 'Quý IV/2026' }],
    ]);
    expect(run('check-data', join(folderOf, 'so-lieu-moi.csv')).status).toBe(0);
  });
});

describe('nothing is written, with status 2,', () => {
  test('where another file of that name is there', () => {
    mkdirSync(join(data, 'tables/bieu-06a'));
    writeFileSync(join(data, 'tables/bieu-06a/quy-3-2026.csv'), 'khác');
    const { status, stderr } = propose(form('quy-3-2026.csv', 1), '--id', 'bieu-06a', '--write');
    expect(status).toBe(2);
    expect(stderr).toContain('another file of that name is there');
    expect(readFileSync(join(data, 'tables/bieu-06a/quy-3-2026.csv'), 'utf8')).toBe('khác');
  });

  test('where the description has the file already', () => {
    const { status, stderr } = propose(join(data, 'tables/portal-dong-hoa/communes.csv'));
    expect(status).toBe(2);
    expect(stderr).toContain('describes this file already: communes.csv');
  });

  test.each([
    ['no file', []],
    ['a file that is not there', ['nowhere.csv']],
    ['a province that is not', ['nowhere.csv', '--province', '00']],
    ['a period that is none', ['nowhere.csv', '--period', 'hôm qua']],
    ['an id with marks', ['nowhere.csv', '--id', 'biểu']],
  ])('for %s', (_, args) => {
    const { status, stdout, stderr } = propose(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run --silent new-source -- TỆP');
  });

  test('where no table is in the file, or it is no workbook, in both languages', () => {
    const prose = join(folder, 'prose.csv');
    writeFileSync(prose, 'a;b\nc;d\n');
    expect(propose(prose)).toMatchObject({ status: 2 });
    expect(propose(prose).stderr).toContain('no table was found');
    const { status, stderr } = propose('tests/fixtures/workbooks/files/really-html.xls');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^E-TYPE-MISMATCH: .*HTML.* \/ type differs/);
  });
});
