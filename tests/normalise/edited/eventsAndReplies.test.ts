import { describe, expect, test } from 'vitest';
import { eventColumns, readEvents } from '../../../src/normalise/edited/readEvents.ts';
import { readReplies, replyColumns } from '../../../src/normalise/edited/readReplies.ts';
import { csv, listed } from './lists.ts';

type Row = Readonly<Record<string, string>>;

const empty = (file: string, column: number, name: string) => [
  `error E-CELL-EMPTY ${file}:2:${column}`,
  `ô trống: cột "${name}" phải có chữ; hãy điền`,
  `missing cell: column "${name}" must not be empty; fill it in`,
];

describe('what took place', () => {
  const full = {
    date: '2026-01-02',
    kind: 'visit',
    places: '97; 90001 ;',
    text_vi: 'Đoàn đến',
    text_en: 'A visit',
    source: 'toy',
    locator: 'line 1',
  };
  const known = { places: new Set(['97', '90001']), sources: new Set(['toy']) };
  const read = (row: Row) =>
    listed((report) =>
      readEvents(csv(eventColumns, { ...full, ...row }), 'events.csv', known, report),
    );

  test('is read whole', () => {
    expect(read({})).toEqual({
      items: [
        {
          date: '2026-01-02',
          kind: 'visit',
          places: ['97', '90001'],
          text: { vi: 'Đoàn đến', en: 'A visit' },
          source: 'toy',
          locator: 'line 1',
        },
      ],
      refused: [],
      dataRows: 1,
      messages: [],
    });
  });

  test.each([
    ['2026-01', true],
    ['2026-12', true],
    ['2026-10', true],
    ['2026-00', false],
    ['2026-13', false],
    ['2026-1', false],
    ['2026-011', false],
    ['12026-01', false],
  ])('may be of a month: %s is one: %s', (date, is) => {
    const { items, messages } = read({ date });
    expect(items.map((each) => each.date)).toEqual(is ? [date] : []);
    expect(messages.map(([where]) => where)).toEqual(
      is ? [] : ['error E-DATE-FORMAT events.csv:2:1'],
    );
  });

  test.each(['places', 'text_vi', 'source', 'locator'] as const)('needs its %s', (column) => {
    const { messages, items } = read({ [column]: '' });
    expect(messages).toContainEqual(empty('events.csv', eventColumns.indexOf(column) + 1, column));
    expect(items).toEqual([]);
  });

  test('needs a place: a sign between none is no place', () => {
    expect(read({ places: ' ; ' }).messages).toEqual([empty('events.csv', 3, 'places')]);
  });

  test('needs its words in both languages', () => {
    expect(read({ text_en: '' }).messages).toEqual([empty('events.csv', 5, 'text_en')]);
    expect(read({ text_vi: '' }).messages).toEqual([empty('events.csv', 4, 'text_vi')]);
    expect(read({ text_vi: '', text_en: '' }).messages).toEqual([
      empty('events.csv', 4, 'text_vi'),
      empty('events.csv', 5, 'text_en'),
    ]);
  });

  test('in a place that is not known is told once for each', () => {
    expect(read({ places: '97;1;2' }).messages).toEqual(
      ['1', '2'].map((code) => [
        'error E-UNIT-CODE-UNKNOWN events.csv:2:3',
        `mã đơn vị không có trong danh mục: "${code}"; hãy sửa mã`,
        `unknown place: "${code}"; mend the code`,
      ]),
    );
  });
});

describe('an answer of a province', () => {
  const full = {
    figure: 'toy-1',
    province: '97',
    date: '2026-11-20',
    text_vi: 'Đã sửa',
    text_en: 'Mended',
    source: 'letter 1',
  };
  const read = (row: Row, figures: ReadonlySet<string> | null = new Set(['toy-1'])) =>
    listed((report) =>
      readReplies(
        csv(replyColumns, { ...full, ...row }),
        'replies.csv',
        { places: new Set(['97']), figures },
        report,
      ),
    );

  test.each(replyColumns)('needs its %s', (column) => {
    const { messages, items } = read({ [column]: '' });
    expect(messages).toContainEqual(empty('replies.csv', replyColumns.indexOf(column) + 1, column));
    expect(items).toEqual([]);
  });

  test('to a figure that is not there is told with how to look for it', () => {
    expect(read({ figure: 'toy-2' }).messages).toEqual([
      [
        'error E-FIGURE-UNKNOWN replies.csv:2:1',
        'không có số liệu nào mang mã "toy-2"; hãy sửa mã, dò bằng: npm run --silent trace -- toy-2',
        'unknown figure: "toy-2"; mend the id, look for it with: npm run --silent trace -- toy-2',
      ],
    ]);
  });

  test('is taken as it is where the figures could not all be read', () => {
    const { items, messages } = read({ figure: 'toy-2' }, null);
    expect([items[0]?.figure, messages]).toEqual(['toy-2', []]);
  });

  test('without a figure is told of its empty cell alone', () => {
    expect(read({ figure: '' }).messages).toEqual([empty('replies.csv', 1, 'figure')]);
    expect(read({ province: '' }).messages).toEqual([empty('replies.csv', 2, 'province')]);
  });

  test('of a province that is not known is refused', () => {
    expect(read({ province: '98' }).messages).toEqual([
      [
        'error E-UNIT-CODE-UNKNOWN replies.csv:2:2',
        'mã đơn vị không có trong danh mục: "98"; hãy sửa mã',
        'unknown place: "98"; mend the code',
      ],
    ]);
  });

  test('of a day that is none is told of the day', () => {
    const { messages } = read({ date: '2026-02-30' });
    expect(messages.map(([where]) => where)).toContain('error E-DATE-FORMAT replies.csv:2:3');
  });
});
