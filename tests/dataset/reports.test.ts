import { describe, expect, test } from 'vitest';
import { reportThemes } from '../../src/catalogue/reportThemes.ts';
import { documentCount } from '../../src/dataset/reports/documentCount.ts';
import { reportOrder } from '../../src/dataset/reports/reportOrder.ts';
import { reportPairs } from '../../src/dataset/reports/reportPairs.ts';
import { themeCounts } from '../../src/dataset/reports/themeCounts.ts';
import { themeMatrix } from '../../src/dataset/reports/themeMatrix.ts';
import type { Report } from '../../src/model/report.ts';
import { manyReports } from '../support/manyReports.ts';

const report = (id: string, changes: Partial<Report> = {}): Report => ({
  id,
  kind: 'difficulty',
  themes: ['network'],
  province: '91',
  places: ['90001'],
  date: null,
  group: null,
  summary: { vi: id, en: id },
  source: 'news',
  locator: 'line 1',
  repliesTo: [],
  ...changes,
});

const ids = (reports: readonly Report[]): string[] => reports.map(({ id }) => id);

describe('counts', () => {
  test('are of documents, however many points or places each has', () => {
    const of = [
      report('a', { places: ['90001', '90002'] }),
      report('b'),
      report('c', { source: 'other' }),
    ];
    expect(documentCount(of)).toBe(2);
    expect(documentCount([])).toBe(0);
  });

  test('of themes count a point under each of its themes, most documents first', () => {
    const of = [
      report('a', { themes: ['network', 'software'] }),
      report('b', { themes: ['software'], source: 'other', kind: 'proposal' }),
    ];
    expect(themeCounts(of, ['network', 'software', 'roads'])).toEqual([
      {
        theme: 'software',
        documents: 2,
        reports: 2,
        kinds: { difficulty: 1, proposal: 1, direction: 0, finding: 0 },
      },
      {
        theme: 'network',
        documents: 1,
        reports: 1,
        kinds: { difficulty: 1, proposal: 0, direction: 0, finding: 0 },
      },
    ]);
    expect(themeCounts([], ['network'])).toEqual([]);
  });
});

test('lists begin with the newest, and end with what has no date', () => {
  const of = [
    report('undated'),
    report('old', { date: '2025-07-01' }),
    report('line 10', { date: '2025-08-01', locator: 'line 10' }),
    report('line 9', { date: '2025-08-01', locator: 'line 9' }),
  ];
  expect(ids(of.toSorted(reportOrder))).toEqual(['line 9', 'line 10', 'old', 'undated']);
});

describe('what stands side by side', () => {
  const asked = report('asked', { kind: 'proposal' });
  const told = report('told', { kind: 'direction', locator: 'line 2' });

  test('is of one document, one theme and the same places; it claims no reply', () => {
    const [pair, ...more] = reportPairs([report('hard'), asked, told]);
    expect(more).toEqual([]);
    expect([pair!.difficulties, pair!.requests, pair!.replies].map(ids)).toEqual([
      ['hard'],
      ['asked'],
      ['told'],
    ]);
    expect(pair!.answering).toEqual([]);
  });

  test.each([
    ['another document', { source: 'other' }],
    ['another theme', { themes: ['roads'] }],
    ['other places', { places: ['90002'] }],
    ['a wider group', { places: ['90001', '90002'] }],
  ])('is nothing where the instruction is of %s', (_, changes) => {
    expect(reportPairs([asked, { ...told, ...changes }])).toEqual([]);
  });

  test('needs two sides: difficulties alone are no pair', () => {
    expect(reportPairs([report('a'), report('b')])).toEqual([]);
    expect(reportPairs([asked, report('seen', { kind: 'finding' })])).toEqual([]);
  });

  test('is a reply where the document says so, whatever its theme', () => {
    const reply = { ...told, repliesTo: ['line 1'] };
    expect(reportPairs([asked, reply])[0]!.answering).toEqual(['told']);
    const [general] = reportPairs([asked, { ...reply, themes: ['organisation'] }]);
    expect(general).toMatchObject({ themes: [], answering: ['told'] });
    expect(ids(general!.requests)).toEqual(['asked']);
  });

  test('under two themes with the same points is one pair of both', () => {
    const themes = ['facilities', 'equipment'];
    const pairs = reportPairs([
      { ...asked, themes },
      { ...told, themes },
    ]);
    expect(pairs.map((pair) => pair.themes)).toEqual([themes]);
  });
});

describe('themes by provinces', () => {
  const themes = reportThemes.map(({ id }) => id);
  const nation = (provinces: number, each: number): Report[] =>
    Array.from({ length: provinces }, (_, p) =>
      manyReports(each, {
        provinces: [{ code: String(10 + p), communes: [] }],
        sources: ['a', 'b'],
      }),
    ).flat();

  test('appear once ten provinces have ten points each, and not before', () => {
    expect(themeMatrix(nation(10, 9), themes)).toBeNull();
    expect(themeMatrix(nation(9, 10), themes)).toBeNull();
    const matrix = themeMatrix(nation(10, 10), themes)!;
    expect(matrix.provinces).toEqual(Array.from({ length: 10 }, (_, p) => String(10 + p)));
    for (const { documents } of matrix.rows) expect(documents).toHaveLength(10);
  });

  test('count documents: never more than there are', () => {
    const { rows } = themeMatrix(nation(12, 40), themes)!;
    expect(Math.max(...rows.flatMap(({ documents }) => documents))).toBe(2);
  });
});
