import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { filesOf } from '../support/pages.ts';

const { folder } = await builtSite('site');
const files = filesOf(folder).map((path) => ({ path, bytes: statSync(join(folder, path)).size }));

/** Every kind of file; a path belongs to the first that fits. */
const kinds: Readonly<Record<string, RegExp>> = {
  'embeds, pages': /^embed\/.*\.html$/,
  'embeds, oEmbed': /^embed\/.*\.oembed\.json$/,
  'embeds, pictures': /^embed\/.*\.(svg|png)$/,
  'how to take a figure': /^(vi|en)\/embed\//,
  cards: /^cards\//,
  communes: /^(vi|en)\/\d\d-[^/]+\/\d{5}-/,
  'other pages': /\.html$/,
  downloads: /^data\//,
  'styles, scripts, fonts and the rest': /./,
};

const kindOf = (path: string): string =>
  Object.keys(kinds).find((kind) => kinds[kind]!.test(path)) ?? '';

test('the whole site has at most 18,000 files, for common free hosts stop at 20,000', () => {
  const counts = Object.keys(kinds).map(
    (kind) => `${kind}: ${files.filter(({ path }) => kindOf(path) === kind).length}`,
  );
  console.log(`${files.length} files; ${counts.join('; ')}`);
  expect(files.length).toBeLessThanOrEqual(18_000);
});

test('no file is larger than 5 MiB', () => {
  const largest = files.toSorted((a, b) => b.bytes - a.bytes)[0]!;
  console.log(`largest: ${largest.path}, ${(largest.bytes / 2 ** 20).toFixed(2)} MiB`);
  expect(files.filter(({ bytes }) => bytes > 5 * 2 ** 20)).toEqual([]);
});
