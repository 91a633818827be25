import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { filesOf } from '../support/pages.ts';

const { folder } = await builtSite('toy');

/** These two bring a program of their own: one draws, one reads tables. */
const isHeavy = (path: string): boolean => /^(vi|en)\/(check|compare)\.html$/.test(path);
const pages = filesOf(folder).filter((path) => path.endsWith('.html') && !isHeavy(path));

const SOURCE = /<script\b[^>]*\bsrc="([^"]+)"/g;
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)["'`](\.[^"'`]+\.js)["'`]/g;

/** Adds a script and all that it may ever import, when the page opens or later. */
function withImports(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
    withImports(join(dirname(file), path), seen);
}

function scriptsOf(page: string): readonly string[] {
  const files = new Set<string>();
  for (const [, path = ''] of readFileSync(join(folder, page), 'utf8').matchAll(SOURCE))
    withImports(join(folder, dirname(page), path), files);
  return [...files];
}

const weights = new Map<string, number>();

function weightOf(file: string): number {
  const known = weights.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  weights.set(file, known);
  return known;
}

test('all scripts that a page may ever load weigh at most 30 kB, but where tables are compared and checked', () => {
  const heaviest = pages
    .map((page) => ({ page, bytes: scriptsOf(page).reduce((sum, f) => sum + weightOf(f), 0) }))
    .sort((a, b) => b.bytes - a.bytes);
  console.log(`heaviest scripts: ${heaviest[0]?.page}, ${heaviest[0]?.bytes} bytes`);
  expect(heaviest[0]!.bytes).toBeGreaterThan(3_000);
  expect(heaviest.filter(({ bytes }) => bytes > 30_000)).toEqual([]);
});

test('scripts are modules, which no page waits for, and embeds have none but their frame’s', () => {
  const waiting = pages.filter((page) =>
    (readFileSync(join(folder, page), 'utf8').match(/<script\b[^>]*>/g) ?? []).some(
      (tag) => !tag.includes('type="module"') && !tag.includes(' async'),
    ),
  );
  expect(waiting).toEqual([]);
  const embeds = pages.filter((page) => page.startsWith('embed/'));
  expect(embeds.length).toBeGreaterThan(0);
  expect(embeds.flatMap(scriptsOf)).toEqual([]);
});
