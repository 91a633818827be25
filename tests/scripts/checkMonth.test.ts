import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { checkFile } from '../../scripts/check/checkFile.ts';
import { readKnown } from '../../scripts/read/readKnown.ts';

const toy = 'tests/fixtures/toy';
const months = `${toy}/data/tables/form-months`;
const check = (file: string) =>
  checkFile(file, undefined, () => readKnown(`${toy}/data`, `${toy}/registry.json`), `${toy}/data`);
const hash = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

describe('a month that is checked alone', () => {
  test('is read with what was reviewed in it', () => {
    const { status, report } = check(join(months, '2026-08.csv'));
    expect([status, report.observations.length, report.messages]).toEqual([0, 4, []]);
    expect(report.changes.map(({ code }) => code)).toContain('N-CORRECTED');
  });

  test('is compared with the other months of its table: what it replaces, what jumps', () => {
    expect(check(join(months, '2026-09-2.csv')).report.messages.map(({ code }) => code)).toEqual([
      'W-REVISION',
    ]);
    const copy = mkdtempSync(join(inject('runFolder'), 'months-'));
    cpSync(months, copy, { recursive: true });
    const [file, described] = [join(copy, '2026-09-2.csv'), join(copy, 'table.json')];
    const before = hash(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('130;', '1.300;'));
    writeFileSync(described, readFileSync(described, 'utf8').replace(before, hash(file)));
    const { messages } = check(file).report;
    expect(messages.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'W-OUTLIER 2:3',
    ]);
  });

  test('is compared with what was recorded of it as published', () => {
    const data = mkdtempSync(join(inject('runFolder'), 'recorded-'));
    cpSync(`${toy}/data`, data, { recursive: true });
    const file = join(data, 'tables/form-months/2026-08.csv');
    const described = join(file, '../table.json');
    const before = hash(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('120;100', '120;99'));
    writeFileSync(described, readFileSync(described, 'utf8').replace(before, hash(file)));
    const known = () => readKnown(data, `${toy}/registry.json`);
    const { status, report } = checkFile(file, undefined, known, data);
    expect([status, report.messages.map(({ code, line }) => `${code} ${line}`)]).toEqual([
      2,
      ['E-REVISION 2'],
    ]);
  });
});
