import { describe, expect, test } from 'vitest';
import type { Draft, RowOutcome } from '../../src/normalise/observe/draft.ts';
import { otherRow, type OtherRow, type Row, type Table } from '../../src/normalise/read/table.ts';
import { sumsOf } from '../../src/normalise/sumsOf.ts';
import { figure } from './figures.ts';
import { spec } from './support.ts';

const row = (line: number): Row => ({ line, cells: [] });
const draft = (status: Draft['status'] = 'normal'): Draft => ({
  ...figure({ status }),
  places: [],
});

const outcome = (of: Row, changes: Partial<RowOutcome> = {}): RowOutcome => ({
  row: of,
  outcome: 'published',
  drafts: [draft(), draft('not-yet'), draft()],
  codes: [],
  figures: 3,
  changes: [],
  ...changes,
});

const total: OtherRow = otherRow(row(6), 'total');
const bytes = { file: 10, mark: 3, records: 7, unread: 0 };
const table: Table = {
  file: 't.csv',
  header: ['a'],
  rows: [],
  dataRows: 3,
  recordCount: 7,
  bytes,
  others: [otherRow(row(1), 'header'), otherRow(row(5), 'note'), otherRow(row(7), 'note'), total],
};
const rows = [
  outcome(row(2)),
  outcome(row(3), { outcome: 'rejected', drafts: [] }),
  outcome(row(4), { outcome: 'duplicate', drafts: [] }),
];
const none = {
  preamble: 0,
  header: 1,
  'repeated-header': 0,
  index: 0,
  section: 0,
  blank: 0,
  note: 2,
  total: 1,
  comment: 0,
  data: 3,
};
const three = spec({
  figures: ['a', 'b', 'c'].map((value) => ({ indicator: value, value })),
});
const long = { ...three, layout: 'long' as const };

describe('what of a table adds up', () => {
  test('is its bytes, its records by kind, its rows and its cells by what became of them', () => {
    expect(sumsOf(table, rows, three)).toEqual({
      file: 't.csv',
      bytes,
      recordCount: 7,
      records: none,
      rows: { data: 3, published: 1, rejected: 1, duplicates: 1 },
      cells: { total: 9, published: 2, missing: 1, rejected: 3, duplicates: 3 },
    });
  });

  test('counts a total that is rejected among the rows of data', () => {
    const wrong = outcome(total, { outcome: 'rejected', drafts: [], figures: 0 });
    const { records, rows: counted } = sumsOf(table, [...rows, wrong], three);
    expect(records).toEqual({ ...none, data: 4, total: 0 });
    expect(counted).toEqual({ data: 4, published: 1, rejected: 2, duplicates: 1 });
    const note = outcome(table.others![1]!, { outcome: 'rejected', drafts: [], figures: 0 });
    expect(sumsOf(table, [...rows, note], three).records).toEqual(none);
  });

  test('has as many cells as rows and columns, or as the rows of a long table say', () => {
    expect(sumsOf({ ...table, dataRows: 5 }, rows, three).cells.total).toBe(15);
    expect(sumsOf({ ...table, dataRows: 5 }, rows, long).cells.total).toBe(9);
    expect(sumsOf(table, [outcome(row(2), { figures: 1, drafts: [draft()] })], long).cells).toEqual(
      {
        total: 1,
        published: 1,
        missing: 0,
        rejected: 0,
        duplicates: 0,
      },
    );
  });

  test('is nothing where nothing could be read', () => {
    const empty: Table = { file: 't.xlsx', header: [], rows: [], dataRows: 0 };
    expect(sumsOf(empty, [], three)).toEqual({
      file: 't.xlsx',
      bytes: null,
      recordCount: 0,
      records: { ...none, header: 0, note: 0, total: 0, data: 0 },
      rows: { data: 0, published: 0, rejected: 0, duplicates: 0 },
      cells: { total: 0, published: 0, missing: 0, rejected: 0, duplicates: 0 },
    });
  });
});
