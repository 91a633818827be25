import { expect, test } from 'vitest';
import { checkDuplicateFiles } from '../../src/normalise/check/checkDuplicateFiles.ts';
import type { Placed } from '../../src/normalise/harmonise.ts';
import { collector, figure } from './figures.ts';

const of = (file: string, changes: Partial<Placed> = {}): Placed =>
  figure({ at: { file, line: 2, column: 2, cell: '10' }, ...changes });

function found(...figures: readonly Placed[]): string[] {
  const { report, messages } = collector();
  checkDuplicateFiles(figures, report);
  return messages.map(({ code, file, line, cell }) => `${code} ${file}:${line} ${cell}`);
}

test('two files of one source and period are refused', () => {
  expect(found(of('tables/toy/a.csv'), of('tables/toy/b.csv', { value: 11 }))).toEqual([
    'E-DUP-FILE tables/toy/b.csv:0 tables/toy/a.csv',
  ]);
});

test('two files are said once, however many figures they share', () => {
  const [a, b] = ['tables/toy/a.csv', 'tables/toy/b.csv'];
  expect(found(of(a), of(a, { places: ['98'] }), of(b), of(b, { places: ['98'] }))).toHaveLength(1);
});

test('two files of another day, source, place or indicator are not', () => {
  const [a, b] = ['tables/toy/a.csv', 'tables/toy/b.csv'];
  for (const changes of [
    { asOf: '2026-09-24' },
    { source: 'other' },
    { places: ['98'] },
    { indicator: 'portal766_on_time' },
  ])
    expect(found(of(a), of(b, changes))).toEqual([]);
});

test('two files that share a row and have others are told row by row', () => {
  const [a, b] = ['tables/toy/a.csv', 'tables/toy/b.csv'];
  expect(found(of(a), of(b), of(b, { places: ['98'] }))).toEqual([]);
  expect(found(of(a), of(b, { value: null }))).toEqual([]);
});

test('a figure that an article repeats is none of a file', () => {
  expect(found(of('tables/toy/a.csv'), of('figures/97.csv', { cell: null }))).toEqual([]);
});
