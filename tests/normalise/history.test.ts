import { describe, expect, test } from 'vitest';
import {
  compareDocuments,
  reportChanged,
  reportGone,
  supersededByReview,
} from '../../src/normalise/history/compareRecorded.ts';
import type { Recorded } from '../../src/normalise/history/readHistory.ts';
import { stated } from '../../src/normalise/history/stated.ts';
import { flagRevised, supersede } from '../../src/normalise/history/supersede.ts';
import { figure } from './figures.ts';
import { said } from './said.ts';

const FILE = 'history/toy.csv';

const recorded = (changes: Partial<Recorded> = {}, line = 2): Recorded => ({
  ...stated(figure()),
  table: 'tables/toy/t.csv',
  recorded: '2026-11-01',
  at: { file: FILE, line, column: 0, cell: 'toy-t-2-2' },
  ...changes,
});

const mend = [
  'hãy ghi lý do: "revises" trong table.json, hoặc mục superseded trong data/corrections.yml',
  'give the reason: "revises" in table.json, or an entry of superseded in data/corrections.yml',
] as const;

const changedTo = (words: string) => [
  'error E-REVISION tables/toy/t.csv:2:2',
  `số đã công bố thay đổi: ${words} (${FILE}:2); ${mend[0]} (figure: toy-t-2-2)`,
  `published figure changed: ${words} (${FILE}:2); ${mend[1]} (figure: toy-t-2-2)`,
];

describe('a published figure that says something else now', () => {
  test.each([
    [{ value: 12 }, {}, '12 → 10'],
    [{ value: 0 }, {}, '0 → 10'],
    [{ value: null, status: 'not-yet' }, {}, 'not-yet → 10'],
    [{ qualifier: 'over' }, { qualifier: 'nearly', value: 11 }, 'over 10 → nearly 11'],
  ] as const)('with %j before and %j now is told with both: %s', (was, now, words) => {
    expect(said((report) => reportChanged(figure(now), recorded(was), report))).toEqual([
      changedTo(words),
    ]);
  });
});

describe('published figures that are there no more', () => {
  const gone = (of: readonly Recorded[], all: readonly Recorded[]) =>
    said((report) => reportGone(of, all, report));
  const [a, b, c] = [
    recorded({ id: 'a' }, 2),
    recorded({ id: 'b' }, 3),
    recorded({ id: 'c', at: { file: 'history/other.csv', line: 2, column: 0, cell: '' } }),
  ] as const;

  test('are told one by one, each at its row of the history', () => {
    expect(gone([a, c], [a, b, c])).toEqual([
      [
        `error E-HISTORY ${FILE}:2:0`,
        `số đã công bố không còn: a; ${mend[0]}`,
        `published figure is gone: a; ${mend[1]}`,
      ],
      [
        'error E-HISTORY history/other.csv:2:0',
        `số đã công bố không còn: c; ${mend[0]}`,
        `published figure is gone: c; ${mend[1]}`,
      ],
    ]);
  });

  test('are told once where all of a file are gone', () => {
    expect(gone([a, b], [a, b, c])).toEqual([
      [
        `error E-HISTORY ${FILE}:0:0`,
        'cả 2 số đã công bố không còn; hãy giữ tệp cũ, hoặc ghi lý do: "revises" trong table.json, hoặc mục superseded trong data/corrections.yml',
        `all 2 published figures are gone; keep the old file, or ${mend[1]}`,
      ],
    ]);
  });

  test('are none where none is gone', () => expect(gone([], [a])).toEqual([]));
});

describe('a figure that a review explains', () => {
  const entry = {
    figure: 'toy-t-2-2',
    kind: 'correction',
    reason: { vi: 'a', en: 'b' },
    source: 'toy',
    date: '2026-11-22',
    at: { file: 'corrections.yml', line: 2, column: 5, cell: '' },
  } as const;
  const was = recorded({ value: 12 });
  const rest = {
    kind: 'correction',
    date: '2026-11-22',
    reason: entry.reason,
    file: null,
    by: null,
  };

  test('is kept with what took its place', () => {
    const now = figure({ id: 'new', value: 10 });
    expect(supersededByReview([{ was, entry }], [figure({ places: ['98'] }), now])).toEqual([
      { figure: stated(was), replacedBy: stated(now), ...rest },
    ]);
  });

  test('was withdrawn where nothing did', () => {
    expect(supersededByReview([{ was, entry }], [figure({ asOf: '2026-10-11' })])).toEqual([
      { figure: stated(was), replacedBy: null, ...rest },
    ]);
    expect(supersededByReview([], [figure()])).toEqual([]);
  });
});

describe('figures of documents and what was published of them', () => {
  const compared = (was: readonly Recorded[], now: ReadonlyArray<ReturnType<typeof figure>>) =>
    said((report) => compareDocuments(was, now, report));

  test('agree where each is there, or where one is gone', () => {
    expect(compared([recorded()], [figure()])).toEqual([]);
    expect(compared([recorded()], [])).toEqual([]);
  });

  test('differ where one of the same id says something else', () => {
    expect(compared([recorded({ value: 12 })], [figure()])).toEqual([changedTo('12 → 10')]);
  });

  test('differ where a new one stands in the same passage', () => {
    expect(compared([recorded({ value: 12 })], [figure({ id: 'new' })])).toEqual([
      changedTo('12 → 10'),
    ]);
    expect(compared([recorded({ value: 12 })], [figure({ id: 'new', locator: 'line 9' })])).toEqual(
      [],
    );
    expect(compared([recorded({ value: 12 })], [figure({ id: 'new', places: ['98'] })])).toEqual(
      [],
    );
  });

  test('are not mixed up with another that was published too', () => {
    const other = recorded({ id: 'new', value: 10 }, 3);
    expect(compared([recorded({ value: 12 }), other], [figure({ id: 'new' })])).toEqual([]);
  });
});

describe('a file that was replaced', () => {
  const revises = {
    file: 'old.csv',
    kind: 'revision',
    date: '2026-11-22',
    reason: { vi: 'a', en: 'b' },
  } as const;
  const superseded = supersede({
    old: [figure({ value: 12 }), figure({ id: 'b', places: ['98'] })],
    by: [figure()],
    name: 'new.csv',
    revises,
  });

  test('says of each of its figures what took its place, and why', () => {
    const rest = { kind: 'revision', date: '2026-11-22', reason: revises.reason };
    expect(superseded).toEqual([
      {
        figure: stated(figure({ value: 12 })),
        replacedBy: stated(figure()),
        ...rest,
        file: 'old.csv',
        by: 'new.csv',
      },
      {
        figure: stated(figure({ id: 'b', places: ['98'] })),
        replacedBy: null,
        ...rest,
        file: 'old.csv',
        by: 'new.csv',
      },
    ]);
  });

  test('leaves a flag on each figure that said something else', () => {
    const [first, second] = [figure({ flags: ['reviewed'] }), figure({ id: 'b', places: ['98'] })];
    expect(flagRevised([first, second], superseded)).toEqual([
      { ...first, flags: ['reviewed', 'revised'] },
      second,
    ]);
    const figures = [first, second];
    expect(flagRevised(figures, [])).toBe(figures);
    expect(flagRevised(figures, superseded.slice(1))).toBe(figures);
  });
});
