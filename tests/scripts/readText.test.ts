import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSteady } from '../../scripts/read/readSteady.ts';
import { readBytes } from '../../scripts/read/readText.ts';
import { collector } from '../normalise/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'hai-cap-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 't.csv');
const fresh = (): void => writeFileSync(path, 'ma;n\n');

test('a file that stays the same is read with its checksum', () => {
  fresh();
  const { report, codes } = collector();
  expect(readBytes(folder, 't.csv', report)?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(codes()).toEqual([]);
});

test('a file that changes while it is read is refused', () => {
  for (const change of [
    () => appendFileSync(path, 'more'),
    () => truncateSync(path),
    () => {
      rmSync(path);
      fresh();
    },
  ]) {
    fresh();
    const { report, codes } = collector();
    const read = (from: string) => {
      const bytes = readFileSync(from);
      change();
      return bytes;
    };
    expect(readSteady(path, 't.csv', report, read)).toBeNull();
    expect(codes()).toEqual(['E-FILE-CHANGED']);
  }
});

test('a file that may not be read is refused with the reason of the system', () => {
  fresh();
  const { report, messages } = collector();
  const read = () => {
    throw Object.assign(new Error('no'), { code: 'EACCES' });
  };
  expect(readSteady(path, 't.csv', report, read)).toBeNull();
  expect(messages).toMatchObject([{ code: 'E-FILE-UNREADABLE', cell: 'EACCES' }]);
  expect(readSteady(join(folder, 'none.csv'), 'none.csv', report)).toBeNull();
});

test('a file of 1 GB is refused by its size, and nothing of it is read', () => {
  writeFileSync(path, '');
  truncateSync(path, 2 ** 30);
  const { report, messages } = collector();
  const before = process.memoryUsage().arrayBuffers;
  expect(readBytes(folder, 't.csv', report)).toBeNull();
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20);
  expect(messages).toMatchObject([{ code: 'E-LIM-SIZE', line: 0, column: 0 }]);
});
