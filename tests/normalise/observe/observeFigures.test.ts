import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../../src/catalogue/index.ts';
import { figureColumns, observeFigures } from '../../../src/normalise/observe/observeFigures.ts';
import { said } from '../said.ts';

const known = { catalogue: indicatorById, sources: new Set(['vns-1']) };

const usual: Readonly<Record<string, string>> = {
  source: 'vns-1',
  locator: 'đoạn 3',
  printed: 'hơn 31.900 người',
  places: '96;97',
  indicator: 'staff_paid_by_state_budget',
  period_start: '2025-07-01',
  period_end: '2025-12-31',
  as_of: '2025-11-03',
  value: '31900',
  unit: 'persons',
  qualifier: 'over',
  modality: 'proposed',
  scope_vi: 'cả tỉnh',
  scope_en: 'the province',
  rank: '6',
  rank_of: '34',
  max: '100',
  note_vi: 'ghi chú',
  note_en: 'a note',
};

const line = (changes: Readonly<Record<string, string>> = {}): string =>
  figureColumns.map((name) => changes[name] ?? usual[name]).join(',');

function read(...lines: readonly string[]) {
  let result: ReturnType<typeof observeFigures> | undefined;
  const text = [figureColumns.join(','), ...lines, ''].join('\n');
  const messages = said((report) => (result = observeFigures(text, 'f.csv', known, report)));
  return { ...result!, messages };
}

const columnOf = (name: (typeof figureColumns)[number]): number => figureColumns.indexOf(name) + 1;

describe('a figure that was read in a document', () => {
  test('is all that its row states, with its place and its cell', () => {
    const place = (text: string) => ({
      scheme: 'code',
      text,
      name: null,
      code: null,
      otherNames: new Map(),
      at: { file: 'f.csv', line: 2, column: columnOf('places'), cell: '96;97' },
    });
    const { drafts, messages, rows } = read(line());
    expect(messages).toEqual([]);
    expect(rows).toEqual({ data: 1, published: 1, rejected: 0 });
    const { id, ...draft } = drafts[0]!;
    expect(id).toMatch(/^vns-1-/);
    expect(draft).toEqual({
      indicator: 'staff_paid_by_state_budget',
      places: [place('96'), place('97')],
      period: { start: '2025-07-01', end: '2025-12-31' },
      asOf: '2025-11-03',
      value: 31900,
      unit: 'persons',
      max: 100,
      numerator: null,
      denominator: null,
      qualifier: 'over',
      modality: 'proposed',
      status: 'normal',
      rank: 6,
      rankOf: 34,
      scope: { vi: 'cả tỉnh', en: 'the province' },
      source: 'vns-1',
      locator: 'đoạn 3',
      cell: null,
      printed: 'hơn 31.900 người',
      derived: false,
      flags: [],
      note: { vi: 'ghi chú', en: 'a note' },
      at: { file: 'f.csv', line: 2, column: columnOf('value'), cell: '31900' },
    });
  });

  test('may leave out what a source leaves out; zero is a number', () => {
    const empty = [
      ...['printed', 'period_start', 'period_end', 'as_of', 'scope_vi', 'scope_en'],
      ...['rank', 'rank_of', 'max', 'note_vi', 'note_en'],
    ].map((name) => [name, '']);
    const none = Object.fromEntries(empty) as Record<string, string>;
    const { drafts, messages } = read(line({ ...none, value: '0' }));
    expect(messages).toEqual([]);
    expect(drafts[0]).toMatchObject({
      period: { start: null, end: null },
      asOf: null,
      value: 0,
      printed: null,
      scope: null,
      rank: null,
      rankOf: null,
      max: null,
      note: null,
    });
  });
});

describe('a row of a document is refused', () => {
  const empty = (name: (typeof figureColumns)[number]) => [
    `error E-CELL-EMPTY f.csv:2:${columnOf(name)}`,
    `ô trống: cột "${name}" phải có chữ; hãy điền`,
    `missing cell: column "${name}" must not be empty; fill it in`,
  ];

  test.each(['source', 'locator', 'value', 'places', 'indicator'] as const)(
    'without its %s',
    (name) => {
      const { messages, rows, drafts } = read(line({ [name]: '' }));
      expect(messages).toEqual([empty(name)]);
      expect(rows).toEqual({ data: 1, published: 0, rejected: 1 });
      expect(drafts).toEqual([]);
    },
  );

  test('with an indicator that the catalogue has not', () => {
    expect(read(line({ indicator: 'x' })).messages).toEqual([
      [
        `error E-INDICATOR-UNKNOWN f.csv:2:${columnOf('indicator')}`,
        'chỉ tiêu chưa có trong danh mục: "x"; hãy sửa hoặc thêm vào danh mục',
        'unknown indicator: "x"; mend it or add it to the catalogue',
      ],
    ]);
  });

  test.each([
    ['a source that nobody described', { source: 'x' }, 'E-SOURCE-UNKNOWN', 'source'],
    ['no number', { value: 'x' }, 'E-NUM-FORMAT', 'value'],
    ['no number for a maximum', { max: 'x' }, 'E-NUM-FORMAT', 'max'],
    ['no number for a rank', { rank: 'x' }, 'E-NUM-FORMAT', 'rank'],
    ['no number of ranks', { rank_of: 'x' }, 'E-NUM-FORMAT', 'rank_of'],
    ['no day of its start', { period_start: 'x' }, 'E-DATE-FORMAT', 'period_start'],
    ['no day of its end', { period_end: 'x' }, 'E-DATE-FORMAT', 'period_end'],
    ['no day of its count', { as_of: 'x' }, 'E-DATE-FORMAT', 'as_of'],
    ['another unit', { unit: 'x' }, 'E-MEASURE-UNKNOWN', 'unit'],
    ['another qualifier', { qualifier: 'x' }, 'E-QUALIFIER-UNKNOWN', 'qualifier'],
    ['another modality', { modality: 'x' }, 'E-MODALITY-UNKNOWN', 'modality'],
    ['a scope in one language', { scope_en: '' }, 'E-CELL-EMPTY', 'scope_en'],
    ['a note in one language', { note_vi: '' }, 'E-CELL-EMPTY', 'note_vi'],
  ] as const)('with %s', (_, changes, code, column) => {
    expect(read(line(changes)).messages.map(([what]) => what)).toContain(
      `error ${code} f.csv:2:${columnOf(column)}`,
    );
    expect(read(line(changes)).rows.published).toBe(0);
  });

  test('by itself: the others stand, and all are told with what became of them', () => {
    const { rows, drafts, outcomes } = read(line({ value: '1' }), line({ unit: 'x' }), line(), 'x');
    expect(rows).toEqual({ data: 4, published: 2, rejected: 2 });
    expect(drafts.map(({ value }) => value)).toEqual([1, 31900]);
    expect(outcomes.map(({ row, drafts: of, ...rest }) => [row.line, of.length, rest])).toEqual([
      [2, 1, { outcome: 'published', codes: [], figures: 1, changes: [] }],
      [4, 1, { outcome: 'published', codes: [], figures: 1, changes: [] }],
      [3, 0, { outcome: 'rejected', codes: ['E-MEASURE-UNKNOWN'], figures: 1, changes: [] }],
      [5, 0, { outcome: 'rejected', codes: ['E-STR-MISSING-CELL'], figures: 1, changes: [] }],
    ]);
  });
});
