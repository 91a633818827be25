import { expect, test } from 'vitest';
import { pageFaults, twinPath } from './pageFaults.ts';
import { pagesOf } from './pages.ts';
import { readPage } from './readPage.ts';

const keys = new Set(['frame.menu']);

test('pages of a good folder have no fault', () => {
  for (const [path, page] of pagesOf('tests/fixtures/pages/good')) {
    expect([path, ...pageFaults(path, page, keys)]).toEqual([path]);
  }
});

test('every fault of a bad page is named', () => {
  const [[path, page] = []] = pagesOf('tests/fixtures/pages/bad');
  expect(pageFaults(path!, page!, keys)).toEqual([
    '2 headings of level 1',
    'lang: en',
    'no content security policy',
    'does not say that it is not a government site',
    'shows NaN',
    'shows the key of a message: frame.menu',
    'inline: script, style, style attribute of p',
    'id twice: a',
    'from elsewhere: https://cdn.example/x.js',
  ]);
});

test('a doctype of old and a leak in a name are faults', () => {
  const page = readPage(
    '<!DOCTYPE html PUBLIC "x"><html lang="vi"><a aria-label="undefined">x</a>',
  );
  const faults = pageFaults('vi/x.html', page, keys);
  expect(faults).toContain('doctype: <!DOCTYPE html PUBLIC "x">');
  expect(faults).toContain('shows undefined');
});

test('words that hold a leak are no leak', () => {
  const page = readPage('<p>nullify, undefinedness, file.name, a-null-b</p>');
  expect(pageFaults('vi/x.html', page, keys).filter((fault) => fault.startsWith('shows'))).toEqual(
    [],
  );
});

test('an embed brings its style along and is told in the language of its folder', () => {
  const page = readPage('<!doctype html><html lang="vi"><style>a{}</style>');
  const faults = pageFaults('embed/vi/96/x.html', page, keys);
  expect(faults.filter((fault) => /^(lang|inline)/.test(fault))).toEqual([]);
  expect(pageFaults('embed/en/96/x.html', page, keys)).toContain('lang: vi');
  expect(pageFaults('vi/x.html', page, keys)).toContain('inline: style');
});

test('a page in a language has a twin, others have none', () => {
  expect(twinPath('vi/sources/vi/x.html')).toBe('en/sources/vi/x.html');
  expect(twinPath('en/index.html')).toBe('vi/index.html');
  expect(twinPath('index.html')).toBeNull();
});
