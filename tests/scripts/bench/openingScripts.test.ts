import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openingScripts } from '../../../scripts/bench/openingScripts.ts';

const folder = mkdtempSync(join(tmpdir(), 'hai-cap-scripts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const kB = (...texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0) / 1000;

test('a page opens with its scripts and what they import, each once, and not with what comes later', () => {
  mkdirSync(join(folder, 'vi'));
  const first =
    'import{a as b}from"./shared.js";import"./bare.js";const later=()=>import("./later.js");';
  const [shared, bare, later] = [
    'export const a=1;import"./bare.js";',
    'let x=1;',
    'x'.repeat(999),
  ];
  write('vi/index.html', '<script type="module" src="../first.js"></script>');
  write('first.js', first);
  write('shared.js', shared);
  write('bare.js', bare);
  write('later.js', later);
  expect(openingScripts(folder, 'vi/index.html')).toBeCloseTo(kB(first, shared, bare), 6);
});

test('a page without a script opens with none', () => {
  write('plain.html', '<p>1</p>');
  expect(openingScripts(folder, 'plain.html')).toBe(0);
});
