import { describe, expect, test } from 'vitest';
import { observed } from './support.ts';

const reason = { vi: 'lý do', en: 'reason' };

describe('a wide table', () => {
  test('gives a figure a cell, with the cell it came from', () => {
    const { drafts, rows } = observed('code,n\n97,12\n');
    expect(drafts[0]).toMatchObject({
      id: 'toy-t-2-2',
      value: 12,
      unit: 'count',
      locator: 't.csv:2:2',
      cell: { file: 't.csv', line: 2, column: 2 },
      printed: '12',
      period: { start: '2026-01-01', end: '2026-10-10' },
    });
    expect(rows).toEqual({ data: 1, published: 1, rejected: 0, duplicates: 0 });
  });

  test('takes zero for a number and an empty cell for nothing', () => {
    const { drafts, rows, codes } = observed('code,n\n97,0\n98,\n');
    expect(drafts.map(({ value }) => value)).toEqual([0]);
    expect(rows).toEqual({ data: 2, published: 1, rejected: 1, duplicates: 0 });
    expect(codes()).toEqual(['R-ROW']);
  });

  test('stops on a cell that is no number, with file, line and column', () => {
    const { messages } = observed('code,n\n97,12\n98,"1,5"\n');
    expect(messages[0]).toMatchObject({
      code: 'E-NUM-FORMAT',
      file: 'tables/toy/t.csv',
      line: 3,
      column: 2,
      cell: '1,5',
    });
    expect(messages[0]!.text.vi).toContain('"1,5"');
    expect(messages[0]!.text.en).toContain('"1,5"');
  });

  test('reads numbers as its description declares them', () => {
    expect(observed('code,n\n97,3.420\n', { numbers: 'vi' }).drafts[0]!.value).toBe(3420);
    const days = { figures: [{ indicator: 'portal766_avg_processing_days', value: 'n' }] };
    const plain = observed('code,n\n97,3.420\n', { numbers: 'plain', ...days });
    expect(plain.drafts[0]!.value).toBe(3.42);
    expect(observed('code,n\n97,3.420\n', { numbers: 'plain' }).codes()[0]).toBe(
      'E-NUM-NOT-INTEGER',
    );
  });

  test('stops on a column that is neither mapped nor ignored, and on a missing one', () => {
    expect(observed('code,n,x\n97,1,2\n').messages[0]).toMatchObject({
      code: 'E-STR-UNKNOWN-LABEL',
      line: 1,
      column: 3,
    });
    expect(observed('code\n97\n').codes()).toContain('E-STR-MISSING-LABEL');
    expect(observed('code,n,__proto__\n97,1,2\n').codes()).toEqual(['E-STR-UNKNOWN-LABEL']);
  });

  test('tells in its account which columns it leaves out and why', () => {
    const ignoredColumns = [{ column: 'score_delta', reason }];
    const { messages } = observed('code,n,score_delta\n97,1,2\n', { ignoredColumns });
    expect(messages).toMatchObject([{ code: 'I-COLUMN', severity: 'info', column: 3 }]);
  });

  test('stops on an indicator that the catalogue has not', () => {
    const figures = [{ indicator: 'no_such', value: 'n' }];
    expect(observed('code,n\n97,1\n', { figures }).codes()).toContain('E-INDICATOR-UNKNOWN');
  });

  test('takes a rank only where its cell has one', () => {
    const figures = [
      { indicator: 'portal766_total', value: 'n', rank: 'r', rankOf: 135, max: 100 },
    ];
    const { drafts } = observed('code,n,r\n97,71.5,2\n98,60,\n', { figures });
    expect(drafts.map(({ rank, rankOf, max }) => [rank, rankOf, max])).toEqual([
      [2, 135, 100],
      [null, null, 100],
    ]);
  });

  test('keeps two counts without a printed rate for later', () => {
    const figures = [{ indicator: 'portal766_publish_on_time', numerator: 'a', denominator: 'b' }];
    const { drafts } = observed('code,a,b\n97,2,3\n', { figures });
    expect(drafts[0]).toMatchObject({ value: null, numerator: 2, denominator: 3, printed: null });
  });
});

describe('a long table', () => {
  const long = {
    layout: 'long',
    key: ['k'],
    figures: [{ key: ['RECEIVED'], indicator: 'portal766_received', value: 'n' }],
    ignoredRows: [{ key: ['DOSSIER_SYNC'], reason }],
  } as never;

  test('tells by its key what a row holds, and why a row is left out', () => {
    const { drafts, rows, messages } = observed(
      'code,k,n\n97,RECEIVED,5\n97,DOSSIER_SYNC,100\n',
      long,
    );
    expect(drafts.map(({ value }) => value)).toEqual([5]);
    expect(rows).toEqual({ data: 2, published: 1, rejected: 1, duplicates: 0 });
    expect(messages).toMatchObject([{ code: 'R-ROW', line: 3, cell: '97,DOSSIER_SYNC,100' }]);
  });

  test('stops on a kind of row that its description does not know', () => {
    const { messages } = observed('code,k,n\n97,NEW_METRIC,5\n', long);
    expect(messages).toMatchObject([{ code: 'E-KEY-UNKNOWN', line: 2 }]);
  });
});
