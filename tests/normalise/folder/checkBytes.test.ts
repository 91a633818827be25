import { describe, expect, test } from 'vitest';
import { checkBytes } from '../../../src/normalise/checkBytes.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { entry } from '../reviewedCell.ts';
import { known, spec } from '../support.ts';
import { fixture } from '../workbook/support.ts';
import { tableOf } from './months.ts';

type Entries = ReadonlyArray<ReturnType<typeof entry>>;

function checked(text: string, changes: Partial<FileSpec> = {}, exceptions: Entries = []) {
  const result = checkBytes(tableOf(text, changes), { ...known, exceptions });
  return {
    ...result,
    became: result.outcomes.map(({ row, outcome, codes, figures }) =>
      [row.line, outcome, figures, ...codes].join(' '),
    ),
    told: result.messages.map(
      ({ code, file, line, column }) => `${code} ${file}:${line}:${column}`,
    ),
  };
}

const T = 'tables/toy/t.csv';

describe('the bytes of a table', () => {
  test('become its rows and figures, each accounted for', () => {
    const { became, told, rows, refused, drafts, changes } = checked('code,n\n90001,2\n90002,03\n');
    expect(became).toEqual(['2 published 1', '3 rejected 1 E-NUM-FORMAT']);
    expect(told).toEqual([`E-NUM-FORMAT ${T}:3:2`]);
    expect(rows).toEqual({ data: 2, published: 1, rejected: 1, duplicates: 0 });
    expect([refused, drafts.map(({ id }) => id), changes]).toEqual([false, ['toy-t-2-2'], []]);
  });

  test('that fail publish nothing: each row has the reasons of the file, or its own', () => {
    const wrong = {
      sha256: '1'.repeat(64),
      ignoredColumns: [{ column: 'm', reason: { vi: 'a', en: 'b' } }],
    };
    const { became, told, rows, refused, drafts } = checked('code,n\n90001,2\n90002,03\n', wrong);
    expect(told).toEqual([
      `E-STR-MISSING-LABEL ${T}:1:0`,
      `I-COLUMN ${T}:1:0`,
      `E-NUM-FORMAT ${T}:3:2`,
      `E-HASH ${T}:0:0`,
    ]);
    expect(became).toEqual([
      '2 rejected 1 E-STR-MISSING-LABEL E-HASH',
      '3 rejected 1 E-NUM-FORMAT',
    ]);
    expect(rows).toEqual({ data: 2, published: 0, rejected: 2, duplicates: 0 });
    expect([refused, drafts]).toEqual([true, []]);
  });

  test('that fail twice in one way say so once', () => {
    const ignoredColumns = ['m', 'o'].map((column) => ({ column, reason: { vi: 'a', en: 'b' } }));
    expect(checked('code,n\n90001,2\n', { ignoredColumns }).became).toEqual([
      '2 rejected 1 E-STR-MISSING-LABEL',
    ]);
  });

  test('without a heading have no rows', () => {
    const { rows, told, refused, outcomes } = checked('');
    expect(rows).toEqual({ data: 0, published: 0, rejected: 0, duplicates: 0 });
    expect([told, refused, outcomes]).toEqual([[`E-STR-EMPTY ${T}:0:0`], true, []]);
  });

  test('name no sheet where they are no workbook', () => {
    const { messages } = checked('code,n\n90001,03\n');
    expect(messages.map((each) => 'sheet' in each)).toEqual([false]);
  });
});

describe('what a review says of a table', () => {
  const text = 'code,n,m\n90001,2,1\n90002,5,x1\n';
  const two = {
    figures: [
      { indicator: 'portal766_received', value: 'n' },
      { indicator: 'portal766_completed', value: 'm' },
    ],
  };
  const out = entry({ code: 'E-NUM-WORD', column: 3, cell: 'x1' });

  test('leaves a row out, which is rejected with what was reviewed and all its figures', () => {
    const { became, told, rows } = checked(text, two, [out]);
    expect(became).toEqual(['2 published 2', '3 rejected 2 E-NUM-WORD']);
    expect(told).toEqual([`R-REVIEWED ${T}:3:0`]);
    expect(rows).toEqual({ data: 2, published: 1, rejected: 1, duplicates: 0 });
  });

  test('counts no figure of a row that is left out of a long table', () => {
    const long = {
      layout: 'long',
      key: ['what'],
      figures: [{ indicator: 'portal766_received', value: 'n', key: ['a'] }],
      ignoredRows: [],
    } as never;
    const { became } = checked('code,what,n\n90001,a,2\n90002,a,x1\n', long, [out]);
    expect(became).toEqual(['2 published 1', '3 rejected 0 E-NUM-WORD']);
  });

  test('replaces a cell, with a line of changes', () => {
    const of = { ...out, action: 'replace', value: '4' } as const;
    const { became, told, changes, drafts } = checked(text, two, [of]);
    expect(became).toEqual(['2 published 2', '3 published 2']);
    expect(told).toEqual([]);
    expect(drafts.map(({ value }) => value)).toEqual([2, 1, 5, 4]);
    expect(changes).toEqual([
      { code: 'N-CORRECTED', file: T, sheet: null, line: 3, column: 3, from: 'x1', to: '4' },
    ]);
  });

  test('is told where no rule needs it, and is of its own file', () => {
    const fine = text.replace('x1', '1');
    const of = { ...out, cell: '1' };
    expect(checked(fine, two, [of]).told).toEqual([
      'E-CORRECTION-STALE corrections.yml:2:5',
      `R-REVIEWED ${T}:3:0`,
    ]);
    const elsewhere = { ...of, file: 'tables/toy/u.csv' };
    expect(checked(fine, two, [elsewhere])).toMatchObject({
      told: [],
      became: ['2 published 2', '3 published 2'],
    });
  });

  test('lets a total stand that is not the sum of its rows: it is no row of data', () => {
    const totals = 'code,n\n90001,2\n90002,3\nTổng cộng,6\n';
    const publish = (line: number) =>
      entry({ action: 'publish', code: 'E-SUM', line, column: 2, cell: line === 4 ? '6' : '3' });
    expect(checked(totals)).toMatchObject({
      told: [`E-SUM ${T}:4:2`],
      became: ['2 published 1', '3 published 1', '4 rejected 0 E-SUM'],
    });
    expect(checked(totals, {}, [publish(4)])).toMatchObject({
      told: [`W-REVIEWED ${T}:4:2`],
      became: ['2 published 1', '3 published 1'],
      rows: { data: 2, published: 2, rejected: 0 },
    });
    expect(checked(totals, {}, [publish(3)])).toMatchObject({
      told: [`E-SUM ${T}:4:2`],
      became: ['2 published 1', '3 published 1', '4 rejected 0 E-SUM'],
    });
  });
});

describe('a message of a workbook', () => {
  const file = 'plain.xlsx';
  const reason = { vi: 'a', en: 'b' };
  const of = spec({
    file,
    numbers: 'vi',
    place: { column: 'Mã xã', name: 'Tên xã', scheme: 'code', names: [] },
    asOf: { column: 'Ngày' },
    figures: [{ indicator: 'portal766_received', value: 'Tiếp nhận' }],
    ignoredColumns: [{ column: 'không có', reason }],
  });

  test('names its sheet, but for one of the whole file or of another file', () => {
    const path = `tables/toy/${file}`;
    const stale = entry({ file: path, line: 99 });
    const { messages } = checkBytes(
      { bytes: fixture(file), file: path, sha256: '1'.repeat(64), spec: of },
      { ...known, exceptions: [stale] },
    );
    const sheets = messages
      .filter(({ severity }) => severity === 'error')
      .map(({ code, sheet }) => `${code} ${sheet ?? '-'}`);
    expect([...new Set(sheets)]).toEqual([
      'E-CORRECTION-STALE -',
      'E-STR-UNKNOWN-LABEL Biên chế',
      'E-STR-MISSING-LABEL Biên chế',
      'E-HASH -',
    ]);
  });
});
