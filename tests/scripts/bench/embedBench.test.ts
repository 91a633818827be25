import { expect, test } from 'vitest';
import { addedBytes } from '../../../scripts/bench/embedBench.ts';

const article = `<main>${'Bài viết về chính quyền địa phương hai cấp. '.repeat(20)}</main>`;

test('what an embed adds is its page and its frame, not the article', () => {
  const small = addedBytes(article, '<title>a</title>', 'embed/vi/96/on-time.html');
  expect(small).toBeGreaterThan(50);
  expect(small).toBeLessThan(300);
  const digits = Array.from({ length: 400 }, (_, i) => (i * 7919) % 9973).join(' ');
  expect(
    addedBytes(article, `<title>a</title>${digits}`, 'embed/vi/96/on-time.html') - small,
  ).toBeGreaterThan(500);
});
