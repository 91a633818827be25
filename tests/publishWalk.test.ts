import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Superseded } from '../src/model/history.ts';
import type { Observation } from '../src/model/observation.ts';
import { readZip } from '../src/normalise/read/workbook/zip.ts';
import { builtData } from './support/builtData.ts';

/*
 * The walk of the guides in the toy nation, from a form that LibreOffice saved: described, built,
 * the next quarter, a correction. What a person writes is written here.
 */

const toy = 'tests/fixtures/toy';
const saved = 'tests/fixtures/libreoffice/quy-3-2026';
const folder = mkdtempSync(join(tmpdir(), 'hai-cap-walk-'));
const data = join(folder, 'data');
const source = join(data, 'tables/bieu-06a-dong-hoa');
const description = join(source, 'table.json');

beforeAll(() => cpSync(`${toy}/data`, data, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...args: readonly string[]) {
  const nation = ['--data', data, '--registry', `${toy}/registry.json`];
  const all = [`scripts/${script}.ts`, ...args, ...nation];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

interface Description {
  source: Record<string, unknown>;
  files: Array<Record<string, unknown>>;
}

function edit(change: (table: Description) => void): void {
  const table = JSON.parse(readFileSync(description, 'utf8')) as Description;
  change(table);
  writeFileSync(description, JSON.stringify(table));
}

/** Builds the toy nation with the table and returns its figures of an indicator for a place. */
function built(indicator: string, place: string): Array<readonly [string | null, number | null]> {
  const out = mkdtempSync(join(folder, 'built-'));
  expect(run('build-data', '--out', out)).toMatchObject({ status: 0, stderr: '' });
  return builtData<Observation[]>(out, 'observations/97.json')
    .filter((each) => each.indicator === indicator && each.places.includes(place))
    .filter((each) => each.source === 'bieu-06a-dong-hoa')
    .map(({ period, value }) => [period.end, value] as const)
    .toSorted();
}

/** Writes numbers into a workbook of the form, as a person does, and saves it. */
function fillIn(file: string, times: number): void {
  const path = join(source, file);
  const book = read(readFileSync(path), { type: 'buffer' });
  const sheet = book.Sheets['II.06a']!;
  const numbers = [100, 80, 14, 6, 91, 60, 28, 3, 9, 7, 2];
  const rows = [10, 11, 12].map((_, i) => numbers.map((n) => n * (i + times)));
  utils.sheet_add_aoa(sheet, rows, { origin: 'C10' });
  utils.sheet_add_aoa(sheet, [numbers.map((_, c) => rows.reduce((sum, row) => sum + row[c]!, 0))], {
    origin: 'C13',
  });
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

const partOf = (file: string, name: string): string =>
  new TextDecoder().decode(readZip(readFileSync(file)).part(name)!);

test.each(['csv', 'xlsx'])('a form that LibreOffice saved as %s is described whole', (format) => {
  const { status, stdout, stderr } = run('new-source', `${saved}.${format}`);
  expect(status).toBe(1);
  const [entry] = (JSON.parse(stdout) as Description).files;
  expect(entry).toMatchObject({
    headerRows: 2,
    place: { column: 'Mã đơn vị', name: 'Tên đơn vị', province: '97', complete: true },
    period: { text: 'Quý III/2026' },
  });
  expect(stderr).toContain('3 dòng · rows = 3 công bố · published + 0 từ chối');
});

test('it is put in place, filled in, checked and built: its figures are those of the communes', () => {
  run('new-source', `${saved}.xlsx`, '--write');
  expect(run('check-data', join(source, 'quy-3-2026.xlsx')).stdout).toContain('E-TABLE-JSON');
  const words = { vi: 'lời', en: 'words' };
  edit((table) => {
    const told = {
      publisher: 'UBND',
      published: '2026-10-15',
      url: null,
      licence: words,
      caution: words,
    };
    Object.assign(table.source, told);
  });
  expect(run('check-data', join(source, 'quy-3-2026.xlsx')).status).toBe(0);
  expect(built('form06a_total', '90001')).toEqual([['2026-09-30', 400]]);
});

test('the next quarter is prefilled: drop-downs, codes and formulas stay, numbers are empty', () => {
  expect(run('next-table', join(source, 'quy-3-2026.xlsx')).status).toBe(0);
  const file = join(source, 'quy-4-2026.xlsx');
  const [before, after] = [`${saved}.xlsx`, file].map((each) =>
    partOf(each, 'xl/worksheets/sheet1.xml'),
  );
  const rules = (xml: string): string[] => xml.match(/<dataValidation [^>]*sqref="[^"]*"/g) ?? [];
  expect(rules(after!)).toHaveLength(12);
  expect(rules(after!)).toEqual(rules(before!));
  expect(after!.match(/<f\b/g)).toEqual(before!.match(/<f\b/g));
  const rows = utils.sheet_to_json<string[]>(read(readFileSync(file)).Sheets['II.06a']!, {
    header: 1,
  });
  expect(rows[3]).toEqual(['Kỳ báo cáo', 'Quý IV/2026']);
  expect(rows[9]).toEqual(['90001', 'Phường Đường Tây']);
});

test('filled in, it gets an entry of its own, which asks for the new date of publication', () => {
  fillIn('quy-4-2026.xlsx', 5);
  const { status, stderr } = run('new-source', join(source, 'quy-4-2026.xlsx'), '--write');
  expect(status).toBe(1);
  expect(stderr).toContain('source.published');
  expect(run('check-data', join(source, 'quy-4-2026.xlsx')).stdout).toContain('E-TABLE-JSON');
  edit((table) => Object.assign(table.source, { published: '2027-01-15' }));
  expect(run('check-data', join(source, 'quy-4-2026.xlsx')).status).toBe(0);
  expect(built('form06a_total', '90001')).toEqual([
    ['2026-09-30', 400],
    ['2026-12-31', 500],
  ]);
});

test('a correction of the first quarter waits for its reason, then takes its place in the history', () => {
  copyFileSync(join(source, 'quy-3-2026.xlsx'), join(source, 'quy-3-2026-2.xlsx'));
  fillIn('quy-3-2026-2.xlsx', 6);
  const { status, stderr } = run('new-source', join(source, 'quy-3-2026-2.xlsx'), '--write');
  expect(status).toBe(1);
  expect(stderr).toContain('"quy-3-2026.xlsx" has the period Quý III/2026 already');
  const reason = { vi: 'ghi nhầm', en: 'written wrongly' };
  edit(({ files }) => {
    expect(files[2]).toMatchObject({ revises: { file: 'quy-3-2026.xlsx', kind: '', date: '' } });
    files[2]!['revises'] = {
      file: 'quy-3-2026.xlsx',
      kind: 'correction',
      date: '2027-01-20',
      reason,
    };
  });
  expect(built('form06a_total', '90001')).toEqual([
    ['2026-09-30', 600],
    ['2026-12-31', 500],
  ]);
  const out = mkdtempSync(join(folder, 'built-'));
  run('build-data', '--out', out);
  const old = builtData<Superseded[]>(out, 'history.json').find(
    ({ figure }) => figure.indicator === 'form06a_total' && figure.places.includes('90001'),
  );
  expect(old).toMatchObject({
    figure: { value: 400 },
    replacedBy: { value: 600 },
    kind: 'correction',
    date: '2027-01-20',
    reason,
  });
});
