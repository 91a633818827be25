import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences } from './sameBytes.ts';

const good = 'tests/fixtures/pages/good';

test('a folder and its copy hold the same bytes', () => {
  expect(differences(good, good)).toEqual([]);
});

test('a missing, an added and a changed file are named', () => {
  const copy = mkdtempSync(join(tmpdir(), 'pages-'));
  cpSync(good, copy, { recursive: true });
  rmSync(join(copy, '404.html'));
  writeFileSync(join(copy, 'more.html'), '');
  writeFileSync(join(copy, 'vi/index.html'), 'x');
  expect(differences(good, copy)).toEqual([
    'only in the first: 404.html',
    'only in the second: more.html',
    'differs: vi/index.html',
  ]);
});
