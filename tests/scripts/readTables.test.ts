import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readTables } from '../../scripts/read/readTables.ts';
import { collector } from '../normalise/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'hai-cap-tables-'));
const table = join(folder, 'tables/portal-dong-hoa');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(join(folder, 'tables'), { recursive: true, force: true });
  cpSync('tests/fixtures/toy/data/tables', join(folder, 'tables'), { recursive: true });
});

function codes(): string[] {
  const found = collector();
  readTables(folder, found.report);
  return found.codes();
}

test('a folder in order is read without a message', () => {
  expect(codes()).toEqual([]);
});

test('the id of a source must be the name of its folder', () => {
  renameSync(table, join(folder, 'tables/other'));
  expect(codes()).toEqual(['E-SOURCE-FOLDER']);
});

test('a file that no description names is not passed over', () => {
  writeFileSync(join(table, 'more.csv'), 'ma;n\n');
  expect(codes()).toEqual(['E-FILE-UNDESCRIBED']);
});

test('a file that a description names must be there, and the description be one', () => {
  rmSync(join(table, 'so-hoa.xlsx'));
  expect(codes()).toEqual(['E-FILE-MISSING']);
  writeFileSync(join(table, 'table.json'), '{}');
  expect(codes()).toEqual(['E-TABLE-JSON']);
});
