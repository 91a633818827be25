import { describe, expect, test } from 'vitest';
import { checkDuplicateFiles } from '../../src/normalise/check/checkDuplicateFiles.ts';
import { checkFilePlace } from '../../src/normalise/check/checkFilePlace.ts';
import { checkRegistrySource, checkSourceIds } from '../../src/normalise/check/checkSources.ts';
import type { Placed } from '../../src/normalise/harmonise.ts';
import { placeIndex } from '../../src/normalise/registry/placeIndex.ts';
import { figure } from './figures.ts';
import { at, said } from './said.ts';
import { smallNation } from './smallNation.ts';

describe('a file whose figures stand in another', () => {
  const of = (file: string, changes: Partial<Placed> = {}) =>
    figure({ ...changes, at: at(2, file) });
  const found = (figures: readonly Placed[], own: readonly string[] = []) =>
    said((report) => checkDuplicateFiles(figures, report, new Set(own)));

  test('is told with the name of the other', () => {
    expect(found([of('a.csv'), of('b.csv')])).toEqual([
      [
        'error E-DUP-FILE b.csv:0:0',
        'tệp này và a.csv cùng nguồn, cùng kỳ, có số liệu trùng nhau; hãy bỏ một tệp hoặc thay tệp cũ',
        'figures repeated: a.csv has the same source and period; remove one file, or replace the old one',
      ],
    ]);
  });

  test('is none where a figure is its own, has no value or no cell, or the file is known for it', () => {
    const other = { places: ['98'] };
    expect(found([of('a.csv')])).toEqual([]);
    expect(found([of('a.csv'), of('b.csv'), of('b.csv', other)])).toEqual([]);
    expect(found([of('a.csv'), of('b.csv', { cell: null })])).toEqual([]);
    expect(found([of('a.csv'), of('b.csv', { value: null })])).toEqual([]);
    expect(found([of('a.csv'), of('b.csv')], ['b.csv'])).toEqual([]);
    expect(found([of('a.csv'), of('b.csv', other), of('c.csv'), of('c.csv', other)])).toEqual([]);
  });

  test('is told of each copy, by the first file', () => {
    const copies = found([of('a.csv'), of('b.csv'), of('c.csv')]);
    expect(copies.map(([place]) => place)).toEqual([
      'error E-DUP-FILE b.csv:0:0',
      'error E-DUP-FILE c.csv:0:0',
    ]);
    expect(copies[1]![2]).toContain('a.csv');
  });
});

test('a row in the file of another place is told to move', () => {
  const uses = (...places: string[]) => [{ places, at: at(3, 'figures/97-dong-hoa.csv') }];
  const found = (...places: string[]) =>
    said((report) => checkFilePlace(uses(...places), placeIndex(smallNation), report));
  expect(found('97', '90002', '99999')).toEqual([]);
  expect(found('90002', '90004')).toEqual([
    [
      'error E-PLACE-FILE figures/97-dong-hoa.csv:3:2',
      'đơn vị 90004 không thuộc tệp này; hãy chuyển dòng sang tệp của tỉnh đó',
      'place of another file: 90004; move the row to the file of its province',
    ],
  ]);
  expect(found('98')).toHaveLength(1);
});

test('a source that is described twice, and a registry that is not, are told', () => {
  const sources = [{ id: 'a' }, { id: 'b' }, { id: 'a' }] as never;
  const file = 'reference/sources.csv';
  expect(said((report) => checkSourceIds(sources, file, report))).toEqual([
    [
      'error E-SOURCE-TWICE reference/sources.csv:0:0',
      'hai nguồn cùng mã "a"; hãy đổi một mã',
      'source repeated: "a"; give one of the two another id',
    ],
  ]);
  expect(said((report) => checkRegistrySource(sources, file, report))).toEqual([
    [
      'error E-SOURCE-UNKNOWN reference/sources.csv:0:0',
      'thiếu nguồn "registry" (danh mục đơn vị); hãy thêm một dòng',
      'missing source: "registry" (the list of units); add a row',
    ],
  ]);
  const registry = [{ id: 'a' }, { id: 'registry' }] as never;
  expect(said((report) => checkRegistrySource(registry, file, report))).toEqual([]);
});
