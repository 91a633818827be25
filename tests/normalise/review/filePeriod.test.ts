import { expect, test } from 'vitest';
import { reviewed } from './reviewed.ts';

const period = { start: null, end: { column: 'day' } };
const told = (file: string, ...days: readonly string[]) =>
  reviewed(
    ['code;n;day', ...days.map((day, i) => `9000${i + 1};${i};${day}`)],
    { period },
    `tables/toy/${file}`,
  ).messages;

test('a file of a quarter with a figure of another is refused at the first of them', () => {
  expect(told('t-2026q3.csv', '30/9/2026', '30/6/2026', '31/7/2025')).toEqual([
    [
      'error E-PERIOD-FILENAME tables/toy/t-2026q3.csv:3:2',
      'tên tệp ghi quý 3/2026, số liệu đến 2026-06-30; hãy sửa tên tệp hoặc kỳ',
      "period differs: the file's name says 2026-Q3, the figures end on 2026-06-30; mend one of them",
    ],
  ]);
});

test.each([
  ['t-2026q3.csv', '1/7/2026', true],
  ['t-2026q3.csv', '30/9/2026', true],
  ['t-2026q3.csv', '30/6/2026', false],
  ['t-2026q3.csv', '1/10/2026', false],
  ['t-2026q3.csv', '30/9/2025', false],
  ['t-2026q1.csv', '31/1/2026', true],
  ['t-2026q1.csv', '31/3/2026', true],
  ['t-2026q1.csv', '30/4/2026', false],
  ['t-2026q4.csv', '1/10/2026', true],
  ['t-2026q4.csv', '30/9/2026', false],
  ['2026_Q2.csv', '30/6/2026', true],
  ['2026_Q2.csv', '31/7/2026', false],
  ['2026-q2-xa.csv', '31/7/2026', false],
  ['t-2026.csv', '31/7/2026', true],
  ['t-2026q5.csv', '31/7/2026', true],
  ['t-2026q12.csv', '31/7/2026', true],
  ['t-q2.csv', '31/7/2026', true],
])('%s holds %s: %s', (file, day, right) => {
  expect(told(file, day).map(([where]) => where)).toEqual(
    right ? [] : [`error E-PERIOD-FILENAME tables/toy/${file}:2:2`],
  );
});

test('a figure without a day is of no quarter', () => {
  const { messages } = reviewed(
    ['code;n', '90001;1'],
    { period: { start: null, end: null }, asOf: null },
    'tables/toy/t-2026q3.csv',
  );
  expect(messages).toEqual([]);
});
