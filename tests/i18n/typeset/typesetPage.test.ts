import { expect, test } from 'vitest';
import { typesetPage } from '../../../src/i18n/typeset/typesetPage.ts';

const page = (lang: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><body>${body}</body></html>`;

test('the text of a page keeps its numbers with their units; its attributes do not change', () => {
  const html = page('vi', '<p title="hơn 95 người > 3 ngày">hơn 95 người</p>');
  expect(typesetPage(html)).toBe(
    page('vi', '<p title="hơn 95 người > 3 ngày">hơn\u00a095\u00a0người</p>'),
  );
});

test.each([
  '<svg><svg><text>hơn 95 người</text></svg><text>5 ngày</text></svg>',
  '<pre><code>hơn 95 người</code></pre>',
  '<script type="application/json">{"cán bộ": "hơn 95 người"}</script>',
  '<select><option>cán bộ, 5 ngày</option></select>',
  '<!-- cán bộ: 5 ngày -->',
])('a drawing, code, data and plain text stay as they are: %s', (part) => {
  expect(typesetPage(page('en', part))).toBe(page('en', part));
});

test('Vietnamese words are marked on an English page and on no other', () => {
  expect(typesetPage(page('en', '<p>Cadre (cán bộ)</p>'))).toContain(
    '<span lang="vi">cán bộ</span>',
  );
  expect(typesetPage(page('vi', '<p>cán bộ</p>'))).toBe(page('vi', '<p>cán bộ</p>'));
});
