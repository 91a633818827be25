import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stableJson, stableList, writeFolder } from '../../scripts/write.ts';

const meta = { name: 'observations/97', count: 2 };

test('a list line by line is the same text as at once', () => {
  const data = [{ b: 1, a: [{ d: 2, c: 3 }] }, { a: 'Văn Lang' }];
  expect([...stableList(meta, data, (entry) => entry)].join('')).toBe(stableJson(meta, data));
  expect([...stableList(meta, [], (entry) => entry)].join('')).toBe(stableJson(meta, []));
});

test('each entry is made when its line is asked for', () => {
  const made: number[] = [];
  const lines = stableList({}, [1, 2], (entry) => (made.push(entry), entry));
  lines.next();
  expect(made).toEqual([]);
  lines.next();
  expect(made).toEqual([1]);
});

test('a file of many parts is written whole, and one of an older build is removed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hai-cap-write-'));
  const long = Array.from({ length: 5000 }, (_, i) => `Xã Văn Lang ${i}\n`);
  writeFolder(folder, [
    ['account.json', '{}'],
    ['old.json', ''],
  ]);
  writeFolder(folder, [
    ['account.json', '{}'],
    ['a/long.txt', long],
  ]);
  expect(readFileSync(join(folder, 'a/long.txt'), 'utf8')).toBe(long.join(''));
  expect(() => readFileSync(join(folder, 'old.json'))).toThrow('ENOENT');
  rmSync(folder, { recursive: true });
});
