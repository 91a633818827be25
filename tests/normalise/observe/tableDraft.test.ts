import { describe, expect, test } from 'vitest';
import type { PlaceText } from '../../../src/normalise/observe/draft.ts';
import { rowReader } from '../../../src/normalise/observe/rowReader.ts';
import { tableDraft } from '../../../src/normalise/observe/tableDraft.ts';
import { known, spec } from '../support.ts';
import { observedTable } from './observedTable.ts';

const place = { column: 'ma', scheme: 'code', names: [] };
const score = { indicator: 'portal766_total', value: 'n', rank: 'r', max: 'm' };
const rate = { indicator: 'portal766_publish_on_time', value: 'n' };
const ofCounts = { ...rate, numerator: 'a', denominator: 'b' };

/** The figures of one row, and what is said of it. */
function row(head: string, cells: string, figures: readonly object[], changes: object = {}) {
  const table = observedTable([`ma;${head}`, `97;${cells}`], { place, figures, ...changes });
  return {
    drafts: table.drafts,
    codes: table.codes,
    messages: table.messages,
    changes: table.changes,
  };
}

describe('a figure of a table', () => {
  test('is all that its row and its description say', () => {
    const { drafts } = row('n;r;m', '71,5;2/34;100', [score]);
    expect(drafts).toEqual([
      {
        id: 'toy-t-2-2',
        indicator: 'portal766_total',
        places: [
          {
            scheme: 'code',
            text: '97',
            name: null,
            code: null,
            otherNames: new Map(),
            province: null,
            at: { file: 't.csv', line: 2, column: 1, cell: '97' },
          },
        ],
        period: { start: '2026-01-01', end: '2026-10-10' },
        asOf: '2026-10-10',
        value: 71.5,
        unit: 'points',
        max: 100,
        numerator: null,
        denominator: null,
        qualifier: 'exact',
        modality: 'actual',
        status: 'normal',
        rank: 2,
        rankOf: 34,
        scope: null,
        source: 'toy',
        locator: 't.csv:2:2',
        cell: { file: 't.csv', line: 2, column: 2 },
        printed: '71,5',
        derived: false,
        flags: [],
        note: null,
        at: { file: 't.csv', line: 2, column: 2, cell: '71,5' },
      },
    ]);
    expect(Object.keys(drafts[0]!)).not.toContain('unbounded');
    expect(Object.keys(drafts[0]!.cell!)).not.toContain('sheet');
  });

  test('keeps the words of its number', () => {
    const count = { indicator: 'portal766_received', value: 'n' };
    expect(row('n', 'hơn 5', [count]).drafts[0]).toMatchObject({
      value: 5,
      qualifier: 'over',
      printed: 'hơn 5',
    });
    const estimated = row('n', 'ước 2.300', [count]).drafts[0];
    expect([estimated?.qualifier, estimated?.modality]).not.toEqual(['exact', 'actual']);
    expect(row('n', 'chưa có', [count]).drafts[0]).toMatchObject({
      value: null,
      status: 'not-yet',
      printed: 'chưa có',
    });
    expect(row('n', '0', [count]).drafts[0]).toMatchObject({ value: 0, status: 'normal' });
    expect(row('n', '', [count]).drafts).toEqual([]);
  });

  test('keeps what is said of its number in words', () => {
    const count = { indicator: 'portal766_received', value: 'n' };
    expect(row('n', '3.420 (sơ bộ)', [count]).drafts[0]?.note).toEqual({
      vi: 'số sơ bộ',
      en: 'provisional',
    });
  });

  test('of a workbook names its sheet', () => {
    const cell = { text: '5', line: 4, column: 2, sheet: 'Biểu 1' };
    const format = { file: 't.xlsx', numbers: 'vi', year: null, marks: new Set<string>() } as const;
    const reader = rowReader({ line: 4, cells: [cell] }, new Map([['n', 0]]), format);
    const [figure] = spec().figures;
    const context = {
      spec: spec({ file: 't.xlsx' }),
      source: 'toy',
      place: {} as PlaceText,
      time: { period: { start: null, end: null }, asOf: null },
      scaleOf: () => 0,
    };
    const draft = tableDraft(context, figure!, known.catalogue.get(figure!.indicator)!, reader);
    expect(draft?.cell).toEqual({ file: 't.xlsx', sheet: 'Biểu 1', line: 4, column: 2 });
    expect(draft?.locator).toBe('t.xlsx!Biểu 1!B4');
  });

  test('has a rank where its cell has one, among as many as it says or the description', () => {
    const ranked = (cells: string, rankOf?: number) => {
      const { drafts } = row('n;r', cells, [{ ...score, max: 100, ...(rankOf && { rankOf }) }]);
      return [drafts[0]?.rank, drafts[0]?.rankOf, drafts[0]?.max];
    };
    expect(ranked('60;2/34', 135)).toEqual([2, 34, 100]);
    expect(ranked('60;2', 135)).toEqual([2, 135, 100]);
    expect(ranked('60;2')).toEqual([2, null, 100]);
    expect(ranked('60;', 135)).toEqual([null, null, 100]);
    expect(ranked('60;-', 135)).toEqual([null, null, 100]);
  });

  test('has a maximum from its column, the description, or none', () => {
    const plain = { ...score, rank: undefined };
    expect(row('n;m', '60;', [plain]).drafts[0]?.max).toBeNull();
    expect(row('n', '60', [{ ...plain, max: 20 }]).drafts[0]?.max).toBe(20);
    expect(row('n', '60', [{ ...plain, max: undefined }]).drafts[0]?.max).toBeNull();
  });

  test('may exceed 100 only where its description says so', () => {
    expect(row('n', '120', [{ ...rate, unbounded: true }]).drafts[0]).toMatchObject({
      value: 120,
      unbounded: true,
    });
    expect(row('n', '120', [rate]).codes).toEqual(['error E-PCT-RANGE t.csv:2:2']);
  });

  test('is of the time of its column where that is a period', () => {
    const times = (period?: string) => {
      const [draft] = row('n', '60', [{ ...rate, period }]).drafts;
      return [draft?.period, draft?.asOf];
    };
    expect(times('7/2025')).toEqual([{ start: '2025-07-01', end: '2025-07-31' }, null]);
    const all = [{ start: '2026-01-01', end: '2026-10-10' }, '2026-10-10'];
    expect(times()).toEqual(all);
    expect(times('x')).toEqual(all);
  });
});

describe('a rate', () => {
  test('keeps its counts where they stand beside it', () => {
    expect(row('n;a;b', '66,67;2;3', [ofCounts]).drafts[0]).toMatchObject({
      value: 66.67,
      numerator: 2,
      denominator: 3,
    });
    expect(row('n;a;b', '66,67;;', [ofCounts]).drafts[0]).toMatchObject({
      numerator: null,
      denominator: null,
    });
    expect(row('n', '64/64', [rate]).drafts[0]).toMatchObject({
      value: null,
      numerator: 64,
      denominator: 64,
      printed: '64/64',
    });
  });

  test('of which the counts alone stand there has no value yet, and the cell of its count', () => {
    expect(row('n;a;b', ';2;3', [ofCounts]).drafts[0]).toMatchObject({
      value: null,
      numerator: 2,
      denominator: 3,
      printed: null,
      locator: 't.csv:2:3',
      cell: { column: 3 },
      status: 'normal',
      qualifier: 'exact',
      modality: 'actual',
      note: null,
    });
    expect(row('n;a;b', ';2;', [ofCounts]).drafts).toEqual([]);
    expect(row('n;a;b', ';;3', [ofCounts]).drafts[0]).toMatchObject({ denominator: 3 });
  });

  test('that is not that of its counts is refused', () => {
    expect(row('n;a;b', '66,6;2;3', [ofCounts]).messages).toEqual([
      [
        'error E-RATIO t.csv:2:2',
        'tỷ lệ in 66.6 không khớp 2/3; hãy kiểm tra ba ô',
        'ratio differs: 66.6 is printed, the counts are 2 of 3; look at the three cells',
      ],
    ]);
    for (const cells of [
      '66,7;2;3',
      '67;2;3',
      '66,67;2;3',
      '50;;3',
      '50;2;',
      'hơn 60;2;3',
      '-;2;3',
    ])
      expect(row('n;a;b', cells, [ofCounts]).codes.filter((code) => /E-/.test(code))).toEqual([]);
  });

  test('alone is set against counts', () => {
    const of = { ...ofCounts, indicator: 'portal766_received' };
    expect(row('n;a;b', '50;2;3', [of]).codes).toEqual([]);
  });
});
