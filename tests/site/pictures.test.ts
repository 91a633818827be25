import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { addressCode } from '../../src/pictures/addressCode.ts';
import { type BuiltSite, builtSite } from '../support/builtSite.ts';
import { filesOf } from '../support/pages.ts';

const address = 'https://so-lieu.example/dong-hoa/';

let site: BuiltSite;
/** One that does not know its own address. */
let toy: BuiltSite;
let files: readonly string[];

beforeAll(async () => {
  site = await builtSite('edition');
  toy = await builtSite('toy');
  files = filesOf(site.folder);
});

const read = (file: string): Buffer => readFileSync(join(site.folder, file));
const text = (file: string): string => read(file).toString();
const named = (form: RegExp): readonly string[] => files.filter((file) => form.test(file));

/** Width and height of a PNG. */
const sizeOf = (file: string): readonly number[] =>
  [16, 20].map((offset) => read(file).readUInt32BE(offset));

const tag = (page: string, property: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(text(page))?.[1];

test('each picture is there as SVG and as PNG with twice its pixels', () => {
  const svgs = named(/^embed\/.*\.svg$/);
  expect(svgs.length).toBeGreaterThan(30);
  const wrong = svgs.filter((file) => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(text(file)) ?? [];
    return (
      String(sizeOf(file.replace(/svg$/, 'png'))) !== `${2 * Number(width)},${2 * Number(height)}`
    );
  });
  expect(wrong).toEqual([]);
  expect(named(/^embed\/.*\.png$/)).toHaveLength(svgs.length);
});

test('each card is a PNG of its own, of the size that its page tells, found by an absolute address', () => {
  const cards = named(/^cards\//);
  expect(cards.filter((file) => !file.endsWith('.png'))).toEqual([]);
  const bytes = new Set(cards.map((file) => read(file).toString('base64')));
  expect(bytes.size).toBe(cards.length);
  const faults = cards.flatMap((file) => {
    const page = file.replace(/^cards\//, '').replace(/png$/, 'html');
    const told = [tag(page, 'og:image:width'), tag(page, 'og:image:height')].map(Number);
    const same =
      tag(page, 'og:image') === `${address}${file}` && String(told) === String(sizeOf(file));
    return same ? [] : [page];
  });
  expect(faults).toEqual([]);
  expect(cards.length).toBe(2 * (1 + 1 + 42 + 3));
});

test('its words stand in its place for both kinds of readers of tags', () => {
  const page = 'vi/97-dong-hoa/index.html';
  expect(tag(page, 'og:image:alt')).toContain('Đông Hòa, Tỉnh. Tỷ lệ hồ sơ đúng hạn');
  expect(tag(page, 'twitter:image:alt')).toBe(tag(page, 'og:image:alt'));
  expect(tag(page, 'twitter:card')).toBe('summary_large_image');
});

test('a page without a card of its own is shared with that of the home page', () => {
  for (const locale of locales)
    expect(tag(`${locale}/about.html`, 'og:image')).toBe(`${address}cards/${locale}/index.png`);
});

test('without an address of the site there are no cards, no such tags and no code', () => {
  const home = readFileSync(join(toy.folder, 'vi/97-dong-hoa/index.html'), 'utf8');
  expect(home).not.toMatch(/og:image|twitter:|print-code/);
  expect(filesOf(toy.folder).filter((file) => file.startsWith('cards/'))).toEqual([]);
});

test('a province and a commune print the code of their own address, without a style', async () => {
  for (const path of named(/^(vi|en)\/97-[^/]+\/(?:index|\d{5}-[^/]+)\.html$/)) {
    const code = await addressCode(`${address}${path}`);
    expect(text(path)).toContain(code);
    expect(code).not.toContain('style');
    expect(text(path)).toContain(`${address}${path}\n`.trim());
  }
});
