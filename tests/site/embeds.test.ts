import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { locales } from '../../src/locales.ts';
import { embedDialogUrl, embedUrl, oembedUrl } from '../../src/urls.ts';
import { sharedKeys } from '../../src/views/sharedFigures.ts';
import { builtSite } from '../support/builtSite.ts';
import { filesOf } from '../support/pages.ts';
import { richOembed } from '../support/richOembed.ts';

const { folder, data } = await builtSite('site');
const files = filesOf(folder);
const embeds = files.filter((path) => /^embed\/.*\.html$/.test(path));
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** The first of many faults: enough to see what is wrong. */
const some = <T>(faults: readonly T[]): readonly T[] => faults.slice(0, 10);

test('every shared figure has an embed in both languages, and nothing else has', () => {
  const paths = locales.flatMap((locale) =>
    sharedKeys(loadDataset(data)).map(({ code, figure }) =>
      embedUrl(locale, code, figure).slice(1),
    ),
  );
  expect(paths.sort()).toEqual([...embeds].sort());
  expect(embeds.length).toBeGreaterThan(1000);
});

test('an embed is at most 12 kB as a host sends it', () => {
  // The longest forty, and every twentieth.
  const byLength = [...embeds].sort((a, b) => textOf(b).length - textOf(a).length);
  const sizes = byLength
    .filter((_, i) => i < 40 || i % 20 === 0)
    .map((path) => ({ path, bytes: brotliCompressSync(textOf(path)).length }));
  expect(sizes.filter(({ bytes }) => bytes > 12_000)).toEqual([]);
});

test('an embed loads nothing and runs nothing; its policy names its one style by digest', () => {
  const faults = embeds.filter((path) => {
    const html = textOf(path);
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    return (
      !html.includes(`style-src 'sha256-${digest}'`) ||
      html.split('<style').length !== 2 ||
      /<(script|img|iframe|object|embed|picture|video|audio|form)\b| (style|src|on\w+)=/.test(
        html,
      ) ||
      [...html.matchAll(/<link ([^>]*)>/g)].some(
        ([, link]) => !/rel="icon" href="data:,"/.test(link!),
      )
    );
  });
  expect(some(faults)).toEqual([]);
});

test('no two embeds of a language have the same title, and each ends with its shape and its time', () => {
  for (const locale of locales) {
    const titles = embeds
      .filter((path) => path.startsWith(`embed/${locale}/`))
      .map((path) => /<title>([^<]*)<\/title>/.exec(textOf(path))?.[1] ?? '');
    const twice = titles.filter((title, i) => titles.indexOf(title) !== i);
    expect(some(twice)).toEqual([]);
    expect(
      some(titles.filter((title) => !/\([^(]+ · .*(\d|không ghi ngày|undated).*\)$/.test(title))),
    ).toEqual([]);
  }
});

test('an embed says where its figures are from, their licence, who it is not, and leads to its page', () => {
  const faults = embeds.filter((path) => {
    const html = textOf(path);
    return !(
      /(Nguồn|Source): <a href="[^"]*sources\//.test(html) &&
      html.includes('CC BY 4.0') &&
      /không phải trang của cơ quan nhà nước|not a government site/i.test(html) &&
      /<a href="\.\.\/\.\.\/\.\.\/(vi|en)\/[^"]+\.html#[^"]+" rel="noopener">/.test(html) &&
      html.includes('<base target="_blank">') &&
      html.includes('<details>')
    );
  });
  expect(some(faults)).toEqual([]);
});

test('every embed has an answer for oEmbed and a page that tells how to take it', () => {
  const all = new Set(files);
  const missing = locales.flatMap((locale) =>
    sharedKeys(loadDataset(data)).flatMap(({ code, figure }) =>
      [oembedUrl(locale, code, figure), embedDialogUrl(locale, code, figure)].filter(
        (path) => !all.has(path.slice(1)),
      ),
    ),
  );
  expect(some(missing)).toEqual([]);
});

test('every answer for oEmbed keeps to the specification and asks for nothing from elsewhere', () => {
  const faults = files
    .filter((path) => path.endsWith('.oembed.json'))
    .filter((path) => {
      const answer = richOembed.safeParse(JSON.parse(textOf(path)));
      return !answer.success || / (src|href)="https?:/.test(answer.data.html);
    });
  expect(some(faults)).toEqual([]);
});

test('where the site knows its address, oEmbed gives the frame alone, and all is absolute', async () => {
  const { folder: edition } = await builtSite('edition');
  const address = 'https://so-lieu.example/dong-hoa/';
  const read = (path: string) => readFileSync(join(edition, path), 'utf8');
  const answer = richOembed.parse(JSON.parse(read('embed/vi/97/on-time.oembed.json')));
  expect(answer.html).toMatch(
    /^<iframe src="https:\/\/so-lieu\.example\/dong-hoa\/embed\/[^>]*><\/iframe>$/,
  );
  expect(answer.provider_url).toBe(address);
  expect(answer.thumbnail_url).toBe(`${address}embed/vi/97/on-time.png`);
  const page = read('vi/embed/97/on-time.html');
  expect(page).toContain(
    `<link rel="alternate" type="application/json+oembed" href="${address}embed/vi/97/on-time.oembed.json"`,
  );
  expect(page).not.toContain('your-host.example');
  const embed = read('embed/vi/97/on-time.html');
  expect(
    [...embed.matchAll(/<a href="([^"]*)"/g)].every(([, href]) => href!.startsWith(address)),
  ).toBe(true);
});
