import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { TableBytes } from '../../src/normalise/checkBytes.ts';
import { type CheckedFolder, checkFolder } from '../../src/normalise/checkFolder.ts';
import { checkTableBytes } from '../../src/normalise/checkTable.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { known, spec } from './support.ts';

const reason = { vi: 'nguồn đếm lại', en: 'the source counted again' };
const months = { '08': '31', '09': '30', '10': '31' } as const;

/** Returns a table of a month: counts of the three communes, in their order. */
function month(
  of: keyof typeof months,
  counts: ReadonlyArray<string | number>,
  changes: Partial<FileSpec> = {},
): TableBytes {
  const codes = ['90001', '90002', '90003'];
  const text = `code,n\n${counts.map((n, i) => `${codes[i]!},${n}\n`).join('')}`;
  const file = changes.file ?? `2026-${of}.csv`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const bytes = new TextEncoder().encode(text);
  const end = `2026-${of}-${months[of]}`;
  const period = { start: { date: `2026-${of}-01` }, end: { date: end } };
  const described = spec({ period, asOf: null, ...changes, sha256 });
  return { bytes, file: `tables/toy/${file}`, sha256, spec: { ...described, file } };
}

const mended = (counts: ReadonlyArray<string | number>, file = '2026-09.csv'): TableBytes =>
  month('09', counts, {
    file: `${file.replace('.csv', '')}-2.csv`,
    revises: { file, kind: 'correction', date: '2026-11-22', reason },
  });

const values = ({ figures }: Pick<CheckedFolder, 'figures'>) =>
  figures.map(({ places: [place], period, value }) => `${place} ${period.end} ${value}`);
const codes = ({ files }: CheckedFolder) =>
  files.flatMap(({ messages }) =>
    messages.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`),
  );

describe('the files of one table', () => {
  const before = month('09', [10, 20, 30]);

  test('are compared with the month before in any order, and a jump is named', () => {
    const after = month('10', [11, 250, 33]);
    for (const files of [
      [before, after],
      [after, before],
    ])
      expect(codes(checkFolder(files, known))).toEqual(['W-OUTLIER tables/toy/2026-10.csv:3:2']);
  });

  test('refuse a month whose whole column is in another unit, and keep the one before', () => {
    const checked = checkFolder([before, month('10', [10_000, 20_000, 30_000])], known);
    expect(codes(checked)).toEqual(['E-MAGNITUDE tables/toy/2026-10.csv:2:2']);
    expect(checked.files.map(({ refused }) => refused)).toEqual([false, true]);
    expect(values(checked)).toEqual([
      '90001 2026-09-30 10',
      '90002 2026-09-30 20',
      '90003 2026-09-30 30',
    ]);
  });

  test('are what one file is checked beside', () => {
    const after = month('10', [11, 250, 33]);
    expect(checkTableBytes(after, known).messages).toEqual([]);
    const { messages, observations } = checkTableBytes(after, known, [before]);
    expect(messages.map(({ code }) => code)).toEqual(['W-OUTLIER']);
    expect(observations).toHaveLength(3);
  });
});

describe('a file that replaces another', () => {
  const old = month('09', [10, 20, 30]);

  test('stands in its place; what changed is flagged, what is gone was withdrawn', () => {
    const checked = checkFolder([old, mended([10, 21])], known);
    expect(values(checked)).toEqual(['90001 2026-09-30 10', '90002 2026-09-30 21']);
    expect(checked.figures.map(({ flags }) => flags)).toEqual([[], ['revised']]);
    expect(
      checked.superseded.map(({ figure, replacedBy, kind, date, by, file }) => [
        ...[figure.places[0], figure.value, replacedBy?.value ?? null],
        ...[kind, date, file, by],
      ]),
    ).toEqual([
      ['90001', 10, 10, 'correction', '2026-11-22', '2026-09.csv', '2026-09-2.csv'],
      ['90002', 20, 21, 'correction', '2026-11-22', '2026-09.csv', '2026-09-2.csv'],
      ['90003', 30, null, 'correction', '2026-11-22', '2026-09.csv', '2026-09-2.csv'],
    ]);
    expect(checked.superseded[0]!.reason).toEqual(reason);
    expect(codes(checked)).toEqual(['W-REVISION tables/toy/2026-09-2.csv:3:2']);
  });

  test('may be replaced in its turn; what was ever other stays flagged', () => {
    const files = [old, mended([10, 21, 30]), mended([10, 21, 31], '2026-09-2.csv')];
    const checked = checkFolder(files, known);
    expect(checked.figures.map(({ value, flags }) => [value, flags.join()])).toEqual([
      [10, ''],
      [21, 'revised'],
      [31, 'revised'],
    ]);
    expect(checked.superseded).toHaveLength(6);
  });

  test('leaves the old one in its place where it is refused itself', () => {
    const wrong = { ...mended([10, 21, 30]), sha256: '1'.repeat(64) };
    const checked = checkFolder([old, wrong], known);
    expect(values(checked)[1]).toBe('90002 2026-09-30 20');
    expect(checked.superseded).toEqual([]);
  });
});

test('two files that share rows and say two things of one figure lose both rows, and no other', () => {
  const checked = checkFolder(
    [month('09', [10, 20]), month('09', [10, 21, 30], { file: 'b.csv' })],
    known,
  );
  expect(codes(checked)).toContain('E-VALUE-TWICE tables/toy/b.csv:3:2');
  expect(checked.files.map(({ outcomes }) => outcomes.map(({ outcome }) => outcome))).toEqual([
    ['published', 'rejected'],
    ['published', 'rejected', 'published'],
  ]);
});

test('a second file of the same source and period is refused whole, and the first stands', () => {
  const checked = checkFolder(
    [month('09', [10, 20, 30]), month('09', [10, 21, 30], { file: 'b.csv' })],
    known,
  );
  expect(codes(checked)).toContain('E-DUP-FILE tables/toy/b.csv:0:0');
  expect(checked.files.map(({ refused }) => refused)).toEqual([false, true]);
  expect(values(checked)).toEqual([
    '90001 2026-09-30 10',
    '90002 2026-09-30 20',
    '90003 2026-09-30 30',
  ]);
});
