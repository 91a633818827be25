import { expect, it } from 'vitest';
import { alternates } from '../../src/layouts/alternates.ts';
import { absoluteUrl } from '../../src/urls.ts';

it('a page names itself, its twin and the one for everybody else', () => {
  expect(alternates('en', '/en/96-ca-mau/index.html', '')).toEqual([
    { hreflang: 'vi', href: '/vi/96-ca-mau/index.html' },
    { hreflang: 'en', href: '/en/96-ca-mau/index.html' },
    { hreflang: 'x-default', href: '/vi/96-ca-mau/index.html' },
  ]);
});

it('both twins name the same pages', () => {
  expect(alternates('vi', '/vi/data.html', '')).toEqual(alternates('en', '/en/data.html', ''));
});

it('addresses are absolute where the site knows its own, below its folder', () => {
  const [vi, en] = alternates('vi', '/vi/data.html', 'https://example.org/a/');
  expect(vi?.href).toBe('https://example.org/a/vi/data.html');
  expect(en?.href).toBe('https://example.org/a/en/data.html');
});

it('no address is invented for a site that does not know its own', () => {
  expect(absoluteUrl('/vi/data.html', '')).toBe('/vi/data.html');
});
