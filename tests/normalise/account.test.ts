import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/account.ts';
import { account, type ReadFile, readFile, sortMessages } from '../../src/normalise/account.ts';
import { error, info, warning } from '../../src/normalise/messages.ts';
import { figure } from './figures.ts';

const [A, B] = ['tables/toy/a.csv', 'tables/toy/b.csv'];

const read = (changes: Partial<ReadFile> = {}): ReadFile => ({
  file: A,
  source: 'toy',
  sha256: 'aa',
  rows: { data: 3, published: 2, rejected: 1 },
  ...changes,
});

const at = (file: string, line: number, column = 1) => ({ file, line, column, cell: '' });
const inFile = (file: string, id: string) => figure({ id, at: at(file, 2) });

describe('messages stand', () => {
  const sorted = (...messages: readonly Message[]) =>
    sortMessages(messages).map(
      ({ file, line, column, code, text }) => `${file}:${line}:${column} ${code} ${text.en}`,
    );

  test('by file, line, column, code and words, whatever order they came in', () => {
    const messages = [
      error('E-SUM', at(B, 1), '', 'a'),
      error('E-SUM', at(A, 10), '', 'a'),
      error('E-SUM', at(A, 2, 10), '', 'a'),
      error('E-SUM', at(A, 2, 9), '', 'b'),
      error('E-SUM', at(A, 2, 9), '', 'a'),
      error('E-ORDER', at(A, 2, 9), '', 'c'),
    ];
    const order = [
      `${A}:2:9 E-ORDER c`,
      `${A}:2:9 E-SUM a`,
      `${A}:2:9 E-SUM b`,
      `${A}:2:10 E-SUM a`,
      `${A}:10:1 E-SUM a`,
      `${B}:1:1 E-SUM a`,
    ];
    expect(sorted(...messages)).toEqual(order);
    expect(sorted(...messages.toReversed())).toEqual(order);
  });
});

describe('a list of which each row is an item', () => {
  test('counts its items as published and keeps aside what was refused', () => {
    const cells = [{ text: 'x', line: 3, column: 1 }];
    const listed = {
      items: ['one', 'two'],
      dataRows: 3,
      refused: [{ row: { line: 3, cells }, codes: ['E-CELL-EMPTY'] }],
    };
    expect(readFile({ file: 'aliases.csv', sha256: 'cc' }, listed)).toEqual({
      file: 'aliases.csv',
      source: null,
      sha256: 'cc',
      rows: { data: 3, published: 2, rejected: 1 },
      quarantine: [
        { file: 'aliases.csv', sheet: null, line: 3, cells: ['x'], codes: ['E-CELL-EMPTY'] },
      ],
    });
  });
});

describe('the account of all files', () => {
  test('has each by name, with its own figures and messages in their order', () => {
    const late = warning('W-SUM', at(A, 9), 'muộn', 'late');
    const early = error('E-SUM', at(A, 2), 'sớm', 'early');
    const files = [read({ file: B, sha256: 'bb', source: null }), read()];
    const figures = [inFile(A, '1'), inFile(A, '2'), inFile('elsewhere.csv', '3')];
    expect(account(files, figures, [late, early])).toEqual({
      files: [
        {
          file: A,
          source: 'toy',
          sha256: 'aa',
          rows: { data: 3, published: 2, rejected: 1 },
          observations: 2,
          messages: [early, late],
        },
        {
          file: B,
          source: null,
          sha256: 'bb',
          rows: { data: 3, published: 2, rejected: 1 },
          observations: 0,
          messages: [],
        },
      ],
      rows: { data: 6, published: 4, rejected: 2 },
      observations: 3,
      codes: [
        { code: 'E-SUM', severity: 'error', count: 1 },
        { code: 'W-SUM', severity: 'warning', count: 1 },
      ],
    });
  });

  test('counts each code once, in the order of the codes', () => {
    const messages = [
      warning('W-SUM', at(A, 1), '', ''),
      info('R-ROW', at(A, 2), '', ''),
      warning('W-SUM', at(B, 3), '', ''),
      error('E-SUM', at(B, 4), '', ''),
    ];
    expect(account([], [], messages).codes).toEqual([
      { code: 'E-SUM', severity: 'error', count: 1 },
      { code: 'R-ROW', severity: 'info', count: 1 },
      { code: 'W-SUM', severity: 'warning', count: 2 },
    ]);
  });

  test('of a workbook that is described sheet by sheet has it as one file', () => {
    const rows = { data: 4, published: 1, rejected: 2, duplicates: 1 };
    const parts = [read(), read({ sha256: 'of the second', rows }), read({ rows })];
    const { files, rows: all } = account(parts, [], []);
    expect(files.map(({ file, sha256, rows: of }) => [file, sha256, of])).toEqual([
      [A, 'aa', { data: 11, published: 4, rejected: 5, duplicates: 2 }],
    ]);
    expect(all).toEqual({ data: 11, published: 4, rejected: 5, duplicates: 2 });
  });

  test('of one whose first sheet alone repeats rows keeps their number', () => {
    const rows = { data: 3, published: 2, rejected: 0, duplicates: 1 };
    expect(account([read({ rows }), read()], [], []).files[0]?.rows).toEqual({
      data: 6,
      published: 4,
      rejected: 1,
      duplicates: 1,
    });
  });

  test('does not name duplicates where there are none', () => {
    const { files, rows } = account([read(), read()], [], []);
    expect([rows, files[0]?.rows].map((of) => 'duplicates' in (of ?? {}))).toEqual([false, false]);
  });

  test('leaves lists that are looked up or compared with out of its sums', () => {
    const { files, rows } = account([read(), read({ file: B, aside: true })], [], []);
    expect(rows).toEqual({ data: 3, published: 2, rejected: 1 });
    expect(files.map((each) => [each.file, each.rows.data, each.aside])).toEqual([
      [A, 3, undefined],
      [B, 3, true],
    ]);
    expect(files.map((each) => 'aside' in each)).toEqual([false, true]);
  });

  test('names the file that replaces another, and none where it stands', () => {
    const { files } = account([read({ replacedBy: 'b.csv' }), read({ file: B })], [], []);
    expect(files[0]?.replacedBy).toBe('b.csv');
    expect('replacedBy' in (files[1] ?? {})).toBe(false);
  });

  test.each([
    [{ data: 4, published: 2, rejected: 1 }, '4 rows are not 2 + 1 + 0'],
    [{ data: 4, published: 2, rejected: 1, duplicates: 2 }, '4 rows are not 2 + 1 + 2'],
  ])('stops where rows are lost: %j', (rows, words) => {
    expect(() => account([read(), read({ file: B, rows })], [], [])).toThrow(
      `account does not add up (${B}): ${words}`,
    );
    expect(() => account([read({ rows: { ...rows, duplicates: 1 } })], [], [])).not.toThrow();
  });
});
