import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { chromiumFlags, findChromium, inPath } from '../../scripts/chromium.ts';

const before = process.env['CHROMIUM'];
afterEach(() => {
  if (before === undefined) delete process.env['CHROMIUM'];
  else process.env['CHROMIUM'] = before;
});

function folderWith(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  writeFileSync(join(folder, name), '');
  chmodSync(join(folder, name), 0o755);
  return folder;
}

test('the first browser of the path is taken, whichever of its names it has', () => {
  const [one, two] = [folderWith('google-chrome'), folderWith('chromium')];
  expect(inPath(['', one, two].join(delimiter))).toBe(join(one, 'google-chrome'));
  expect(inPath('')).toBeNull();
});

test('CHROMIUM goes before the path', () => {
  const file = join(folderWith('my-browser'), 'my-browser');
  process.env['CHROMIUM'] = file;
  expect(findChromium()).toBe(file);
});

test('a CHROMIUM that does not exist is named, not passed over', () => {
  process.env['CHROMIUM'] = '/nowhere/chromium';
  expect(() => findChromium()).toThrow('unknown file: CHROMIUM=/nowhere/chromium');
});

test('the browser keeps its sandbox unless root starts it', () => {
  expect(chromiumFlags.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  expect(chromiumFlags).toContain('--disable-background-networking');
});
