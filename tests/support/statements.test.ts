import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statementsOf, wordsAt } from './statements.ts';

const page = readFileSync('tests/fixtures/pages/good/vi/index.html', 'utf8');
const source = readFileSync('tests/fixtures/pages/good/vi/sources/table.html', 'utf8');

test('stated figures and rows of figures are read with their words and addresses', () => {
  expect(statementsOf(page)).toEqual([
    { number: '12,5%', href: 'sources/table.html#r2', words: 'Nơi 12,5% n = 40 chưa có', tags: [] },
    {
      number: 'hơn 6.600',
      href: 'sources/table.html#r1',
      words: 'Hồ sơ đề xuất hơn 6.600',
      tags: ['đề xuất'],
    },
  ]);
});

test('the words at a fragment are those of its element alone', () => {
  expect(wordsAt(source, 'r2')).toBe('Hai & ba');
  expect(wordsAt(source, 'nowhere')).toBeNull();
});
