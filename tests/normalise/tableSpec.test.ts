import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type TableSpec, tableSpec } from '../../src/normalise/tableSpec.ts';

const toy = JSON.parse(
  readFileSync('tests/fixtures/toy/data/tables/portal-dong-hoa/table.json', 'utf8'),
) as TableSpec;

/** Returns what is wrong with a description of files that replace each other. */
function faults(...files: ReadonlyArray<readonly [file: string, revises?: string]>) {
  const [first] = toy.files;
  const reason = { vi: 'nguồn đếm lại', en: 'the source counted again' };
  const described = files.map(([file, revised]) => ({
    ...first,
    file,
    ...(revised && {
      revises: { file: revised, kind: 'correction', date: '2026-11-22', reason },
    }),
  }));
  const { error } = tableSpec.safeParse({ ...toy, files: described });
  return error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
}

test('a file may replace one above it, and be replaced in its turn', () => {
  expect(faults(['a.csv'], ['b.csv', 'a.csv'], ['c.csv', 'b.csv'])).toEqual([]);
});

test('a file replaces neither itself, nor one that is not described above it', () => {
  const unknown = (file: string) => `unknown file: "${file}"; name an entry above this one`;
  expect(faults(['a.csv', 'a.csv'])).toEqual([`files.0.revises.file ${unknown('a.csv')}`]);
  expect(faults(['a.csv', 'b.csv'], ['b.csv'])).toEqual([
    `files.0.revises.file ${unknown('b.csv')}`,
  ]);
});

test('two files do not replace one', () => {
  expect(faults(['a.csv'], ['b.csv', 'a.csv'], ['c.csv', 'a.csv'])).toEqual([
    'files.2.revises.file file replaced twice: "a.csv"; let this one replace the file that replaced it',
  ]);
});
