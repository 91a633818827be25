import { describe, expect, test } from 'vitest';
import type { Stated } from '../../src/model/history.ts';
import { historyRow } from '../../src/normalise/history/historyRow.ts';
import { historyColumns, readHistory } from '../../src/normalise/history/readHistory.ts';
import { sameStatement } from '../../src/normalise/history/sameStatement.ts';
import { stated } from '../../src/normalise/history/stated.ts';
import { figure } from './figures.ts';
import { collector } from './support.ts';

const FILE = 'history/toy.csv';

describe('a row of the history', () => {
  const full: Stated = stated(
    figure({
      places: ['90001', '90002'],
      scope: { vi: 'cấp xã', en: 'commune level' },
      qualifier: 'over',
      modality: 'proposed',
      numerator: 1,
      denominator: 2,
      rank: 6,
      rankOf: 34,
    }),
  );
  const none = stated(
    figure({ period: { start: null, end: null }, asOf: null, value: null, status: 'not-yet' }),
  );

  test('has each part of a figure; a usual word is left out', () => {
    expect(historyRow(full, '2026-11-22')).toEqual({
      id: 'toy-t-2-2',
      source: 'toy',
      locator: 't.csv:2:2',
      indicator: 'portal766_received',
      places: '90001;90002',
      scope_vi: 'cấp xã',
      scope_en: 'commune level',
      period_start: '2026-01-01',
      period_end: '2026-10-10',
      as_of: '2026-10-10',
      value: 10,
      unit: 'count',
      qualifier: 'over',
      modality: 'proposed',
      status: '',
      numerator: 1,
      denominator: 2,
      rank: 6,
      rank_of: 34,
      recorded: '2026-11-22',
    });
    expect(historyRow(none, null)).toEqual({
      id: 'toy-t-2-2',
      source: 'toy',
      locator: 't.csv:2:2',
      indicator: 'portal766_received',
      places: '97',
      scope_vi: '',
      scope_en: '',
      period_start: '',
      period_end: '',
      as_of: '',
      value: '',
      unit: 'count',
      qualifier: '',
      modality: '',
      status: 'not-yet',
      numerator: '',
      denominator: '',
      rank: '',
      rank_of: '',
      recorded: '',
    });
  });

  const csv = (rows: ReadonlyArray<ReturnType<typeof historyRow>>) =>
    `${historyColumns.join(',')}\n${rows.map((row) => `${historyColumns.map((name) => row[name]).join(',')}\n`).join('')}`;

  test('gives the figure back as it was', () => {
    const { report, messages } = collector();
    const text = csv([historyRow(full, '2026-11-22'), historyRow(none, null)]);
    const { items } = readHistory(text, FILE, 'tables/toy/t.csv', report);
    expect(messages).toEqual([]);
    const at = { file: FILE, line: 2, column: 0, cell: 'toy-t-2-2' };
    expect(items).toEqual([
      { ...full, table: 'tables/toy/t.csv', recorded: '2026-11-22', at },
      { ...none, table: 'tables/toy/t.csv', recorded: null, at: { ...at, line: 3 } },
    ]);
    expect(readHistory(text, FILE, null, report).items[0]?.table).toBeNull();
  });

  test.each([
    ['id', '', 'E-CELL-EMPTY'],
    ['source', '', 'E-CELL-EMPTY'],
    ['locator', '', 'E-CELL-EMPTY'],
    ['indicator', '', 'E-CELL-EMPTY'],
    ['scope_en', '', 'E-CELL-EMPTY'],
    ['unit', 'people', 'E-MEASURE-UNKNOWN'],
    ['qualifier', 'over 9', 'E-QUALIFIER-UNKNOWN'],
    ['modality', 'planned', 'E-MODALITY-UNKNOWN'],
    ['status', 'absent', 'E-STATUS-UNKNOWN'],
    ['value', '1.234.5', 'E-NUM-FORMAT'],
    ['rank_of', 'x', 'E-NUM-FORMAT'],
    ['recorded', '22/11/2026', 'E-DATE-FORMAT'],
  ])('is refused where its %s is "%s"', (column, cell, code) => {
    const { report, codes } = collector();
    const text = csv([{ ...historyRow(full, null), [column]: cell }]);
    expect(readHistory(text, FILE, null, report)).toMatchObject({
      items: [],
      refused: [{ codes: [code] }],
      dataRows: 1,
    });
    expect(codes()).toEqual([code]);
  });
});

describe('two statements of a figure', () => {
  test.each([
    { value: 11 },
    { qualifier: 'over' },
    { modality: 'proposed' },
    { status: 'not-yet' },
    { rank: 1 },
    { rankOf: 34 },
  ] as const)('differ in %j', (changes) => {
    expect(sameStatement(figure(), figure(changes))).toBe(false);
  });

  test('agree in counts that only one of them has, and differ in counts of both', () => {
    for (const part of ['numerator', 'denominator'] as const) {
      expect(sameStatement(figure({ [part]: 5 }), figure())).toBe(true);
      expect(sameStatement(figure(), figure({ [part]: 5 }))).toBe(true);
      expect(sameStatement(figure({ [part]: 5 }), figure({ [part]: 5 }))).toBe(true);
      expect(sameStatement(figure({ [part]: 5 }), figure({ [part]: 6 }))).toBe(false);
    }
    expect(sameStatement(figure(), figure({ id: 'other', locator: 'x', note: null }))).toBe(true);
  });
});
