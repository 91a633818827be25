import { expect, test } from 'vitest';
import { heightsOf } from '../../src/embeds/takeView.ts';
import { oembed } from '../../src/embeds/oembed.ts';
import { richOembed } from '../support/richOembed.ts';
import { toyShared } from '../support/toyShared.ts';

test('an answer keeps to the specification, with a picture and without', () => {
  for (const [code, id] of [
    ['97', 'on-time'],
    ['90001', 'on-time'],
    ['vn', 'map-portal766_on_time_ratio'],
  ] as const) {
    const shared = toyShared(code, id);
    expect(richOembed.parse(oembed(shared, heightsOf(shared, 'vi'), 'vi'))).toBeTruthy();
  }
});

test('without the address of the site, the answer holds title, picture and table and asks for nothing', () => {
  const shared = toyShared('97', 'on-time');
  const { html, height, width, ...rest } = oembed(shared, heightsOf(shared, 'vi'), 'vi');
  expect(html).toMatch(/^<p><strong>Đông Hòa: 92,50%/);
  expect(html).toContain('<img src="data:image/svg+xml,');
  expect(html).toContain('<table>');
  expect(String(html).replaceAll('http%3A%2F%2Fwww.w3.org', '')).not.toMatch(
    /https?:|href=|src="(?!data:)/,
  );
  expect([width, height]).toEqual([640, heightsOf(shared, 'vi')[640]]);
  expect(rest).not.toHaveProperty('provider_url');
  expect(rest).not.toHaveProperty('thumbnail_url');
});
