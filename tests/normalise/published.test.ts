import { describe, expect, test } from 'vitest';
import { error, info, warning } from '../../src/normalise/messages.ts';
import { byFigure } from '../../src/normalise/order.ts';
import { documentFigureId, reportId, tableFigureId } from '../../src/normalise/observationId.ts';
import { publicMessage } from '../../src/normalise/publicMessage.ts';
import { published } from '../../src/normalise/published.ts';
import { quarantined } from '../../src/normalise/quarantined.ts';
import { figure } from './figures.ts';

test('a figure is published without what only its check needs, and stays as it was', () => {
  const checked = figure({ unbounded: true });
  const { at, unbounded, ...rest } = checked;
  expect(published(checked)).toEqual(rest);
  expect(checked).toEqual({ ...rest, at, unbounded });
});

describe('a message is published', () => {
  const at = { file: 't.csv', line: 3, column: 2, cell: '=cmd' };

  test('without what the cell says where it refuses, for that may be hostile or personal', () => {
    expect(publicMessage(error('E-SEC-PII', at, 'số 0123', 'number 0123'))).toEqual({
      code: 'E-SEC-PII',
      severity: 'error',
      ...at,
      cell: '',
      text: {
        vi: 'không công bố; nội dung của ô không đưa vào bản công bố',
        en: 'not published; what the cell says is kept out of the published files',
      },
    });
  });

  test.each([warning, info])('whole where it is a remark', (of) => {
    const remark = of('W-SUM', at, 'lệch', 'differs');
    expect(publicMessage(remark)).toBe(remark);
  });
});

describe('figures stand', () => {
  const period = (end: string | null, start: string | null = null) => ({ start, end });
  const inOrder = [
    figure({ places: ['96'], indicator: 'z', id: 'z' }),
    figure({ places: ['97'], indicator: 'a', period: period('2026-12-31') }),
    figure({ indicator: 'b', period: period('2026-01-31'), asOf: '2027-01-01' }),
    figure({ indicator: 'b', period: period('2026-01-31', '2026-01-01'), asOf: null }),
    figure({ indicator: 'b', period: period('2026-02-28'), asOf: null, source: 'z' }),
    figure({
      indicator: 'b',
      period: period('2026-02-28'),
      asOf: '2026-03-01',
      source: 'a',
      id: 'z',
    }),
    figure({
      indicator: 'b',
      period: period('2026-02-28'),
      asOf: '2026-03-01',
      source: 'b',
      id: 'a',
    }),
    figure({
      indicator: 'b',
      period: period('2026-02-28'),
      asOf: '2026-03-01',
      source: 'b',
      id: 'b',
    }),
    figure({ places: ['9799'], indicator: 'a' }),
    figure({ places: ['97', '98'], indicator: 'a' }),
  ];

  test('by place, indicator, time, source and id, whatever order they came in', () => {
    expect(inOrder.toReversed().sort(byFigure)).toEqual(inOrder);
    expect(byFigure(figure(), figure())).toBe(0);
  });
});

describe('the id of a figure', () => {
  const cell = { file: 'Gia_Lai - Communes.v2.csv', line: 2, column: 5 };

  test('of a table is its source, file, line and column, with its sheet in a workbook', () => {
    expect(tableFigureId('portal', cell)).toBe('portal-gia-lai-communes-v2-2-5');
    expect(tableFigureId('portal', { ...cell, file: 't.xlsx', sheet: 'Biểu 06a' })).toBe(
      'portal-t-bieu-06a-2-5',
    );
  });

  test('of a document follows from what it says', () => {
    const said = figure({ source: 'press', locator: 'line 1', value: 7 });
    const id = documentFigureId(said);
    expect(id).toMatch(/^press-[0-9a-f]{8}$/);
    expect(documentFigureId({ ...said, id: 'other', note: { vi: 'a', en: 'b' } } as never)).toBe(
      id,
    );
    const others = [
      { locator: 'line 2' },
      { indicator: 'other' },
      { places: ['97', '98'] },
      { period: { start: null, end: said.period.end } },
      { period: { start: said.period.start, end: null } },
      { value: null },
      { value: 0 },
    ].map((changes) => documentFigureId({ ...said, ...changes }));
    expect(new Set([id, ...others]).size).toBe(8);
  });

  test('of a document tells two dates apart, and one place from two', () => {
    const dated = (start: string | null, end: string | null) =>
      documentFigureId(figure({ period: { start, end } }));
    expect(dated('2026-01-01', null)).not.toBe(dated(null, '2026-01-01'));
    const of = (...places: readonly string[]) => documentFigureId(figure({ places }));
    expect(of('97', '98')).not.toBe(of('9798'));
  });

  test('of a report begins with its source and an r', () => {
    expect(reportId('press', 'line 1', 'difficulty')).toMatch(/^press-r[0-9a-f]{8}$/);
    expect(reportId('press', 'a', 'b')).not.toBe(reportId('press', 'ab'));
  });
});

test('a row that is kept aside stands as in its file, with its sheet where it has one', () => {
  const cells = [
    { text: 'Xã A', line: 4, column: 1, sheet: 'S' },
    { text: '5', line: 4, column: 2, sheet: 'S' },
  ];
  const codes = ['E-SUM', 'E-ORDER'];
  const aside = { file: 't.xlsx', line: 4, codes };
  expect(quarantined({ row: { line: 4, cells }, codes }, 't.xlsx')).toEqual({
    ...aside,
    sheet: 'S',
    cells: ['Xã A', '5'],
  });
  expect(quarantined({ row: { line: 4, cells: [] }, codes }, 't.xlsx')).toEqual({
    ...aside,
    sheet: null,
    cells: [],
  });
});
