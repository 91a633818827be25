import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage } from './readPage.ts';

const good = readPage(readFileSync('tests/fixtures/pages/good/vi/index.html', 'utf8'));
const bad = readPage(readFileSync('tests/fixtures/pages/bad/vi/index.html', 'utf8'));

test('language, doctype, headings and policy of a page are read', () => {
  expect([good.doctype, good.lang, good.headings]).toEqual(['<!doctype html>', 'vi', 1]);
  expect(good.csp).toBe("default-src 'none'; style-src 'self'");
  expect([bad.headings, bad.csp]).toEqual([2, null]);
});

test('words are those of text and names, entities read, samples of code left out', () => {
  expect(good.words).toContain('Đây không phải trang của cơ quan nhà nước.');
  expect(good.words).toContain('hơn 6.600');
  expect(good.words).not.toContain('undefined');
  expect(readPage('<p aria-label="tên &amp; họ">a<br>b</p>').words).toBe('tên & họ a b');
});

test('numbers are cells of numeric columns and stated numbers, each with its first address', () => {
  expect(good.numbers).toEqual([
    { text: '12,5 %', href: 'sources/table.html#r2' },
    { text: 'hơn 6.600', href: 'sources/table.html#r1' },
  ]);
  expect(bad.numbers[0]).toEqual({ text: '7', href: null });
});

test('a cell outside a figure, a word in a column of numbers and an absent cell are no numbers', () => {
  const cells = '<td class="n">một</td><td class="n absent">2</td>';
  expect(readPage(`<table><td class="n">1</td></table><figure>${cells}</figure>`).numbers).toEqual(
    [],
  );
});

test('styles and scripts inside the page are named', () => {
  expect(bad.inline).toEqual(['script', 'style', 'style attribute of p']);
  expect(readPage('<script type="application/ld+json">{}</script>').inline).toEqual([]);
});

test('a comparison sign in an attribute or a comment ends no tag', () => {
  const page = readPage('<!-- <h1>no</h1> --><p title="a > b"><a href="x.html">x</a></p>');
  expect([page.headings, page.links[0]?.value, page.words]).toEqual([
    0,
    'x.html',
    'a > b x.html x',
  ]);
});

test('an empty page has nothing', () => {
  expect(readPage('')).toMatchObject({ doctype: '', lang: '', headings: 0, words: '', links: [] });
});
