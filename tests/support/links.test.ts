import { expect, test } from 'vitest';
import { brokenLinks, target, unsourcedNumbers } from './links.ts';
import { filesOf, pagesOf } from './pages.ts';

const good = 'tests/fixtures/pages/good';
const bad = 'tests/fixtures/pages/bad';

test('files of a folder are listed by path, in order', () => {
  expect(filesOf(good)).toEqual([
    '404.html',
    'assets/page.css',
    'en/index.html',
    'en/sources/table.html',
    'vi/index.html',
    'vi/sources/table.html',
  ]);
});

test('an address leads to a file and a fragment, from its own page', () => {
  expect(target('vi/a/b.html', '../index.html#top')).toEqual({
    file: 'vi/index.html',
    fragment: 'top',
  });
  expect(target('vi/a.html', '#x')).toEqual({ file: 'vi/a.html', fragment: 'x' });
  expect(target('vi/a.html', 'b.html?q=1')).toEqual({ file: 'vi/b.html', fragment: '' });
  expect(target('vi/a.html', 'https://example.org/')).toBeNull();
  expect(target('vi/a.html', 'mailto:a@example.org')).toBeNull();
});

test('a good folder has no broken link', () => {
  expect(brokenLinks(pagesOf(good), filesOf(good))).toEqual([]);
});

test('root-based, missing, folder and fragment addresses are broken', () => {
  expect(brokenLinks(pagesOf(bad), filesOf(bad)).map(({ fault }) => fault)).toEqual([
    'from the root: /vi/index.html',
    'no such file: missing.html',
    'no such fragment: index.html#nowhere',
    'no such file: ../vi/',
  ]);
});

test('a number that leads to no element of a source page is named', () => {
  expect(unsourcedNumbers(pagesOf(good))).toEqual({ count: 2, faults: [] });
  const { count, faults } = unsourcedNumbers(pagesOf(bad));
  expect(count).toBe(3);
  expect(faults.map(({ fault }) => fault)).toEqual([
    '7 → nowhere',
    '8 → index.html#nowhere',
    '9 → index.html',
  ]);
});
