import { expect, test } from 'vitest';
import type { ReviewedCell } from '../../src/normalise/corrections/readCorrections.ts';
import { reviewed } from '../../src/normalise/corrections/reviewer.ts';
import { error } from '../../src/normalise/messages.ts';

const at = { file: 'tables/toy/t.csv', line: 3, column: 4, cell: '130' };
const wrong = error('E-ORDER', at, 'sai', 'wrong');
const entry = (changes: Partial<ReviewedCell>): ReviewedCell => ({
  file: at.file,
  sheet: null,
  line: 3,
  column: 4,
  code: 'E-ORDER',
  cell: '130',
  action: 'publish',
  value: null,
  reason: { vi: 'nguồn giải thích', en: 'the source explains' },
  source: 'toy',
  date: '2026-11-22',
  at: { file: 'corrections.yml', line: 1, column: 1, cell: '' },
  ...changes,
});

test('an error that was reviewed and is published all the same is a remark with the reason', () => {
  const message = reviewed(wrong, [entry({})]);
  expect(message).toMatchObject({ code: 'W-REVIEWED', severity: 'warning', line: 3, column: 4 });
  expect(message.text.en).toContain('wrong; reviewed and published: the source explains');
});

test('a row that was left out after a review is told without what its cell says', () => {
  const message = reviewed(wrong, [entry({ action: 'leave-out' })]);
  expect(message).toMatchObject({ code: 'R-REVIEWED', severity: 'info', cell: '' });
});

test('an error that nobody reviewed stays an error', () => {
  for (const other of [{ line: 4 }, { code: 'E-SUM' }, { file: 'tables/toy/u.csv' }])
    expect(reviewed(wrong, [entry(other)])).toBe(wrong);
});
