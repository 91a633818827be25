import { describe, expect, test } from 'vitest';
import type { TableBytes } from '../../../src/normalise/checkBytes.ts';
import { checkFolder } from '../../../src/normalise/checkFolder.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { entry } from '../reviewedCell.ts';
import { known } from '../support.ts';
import { tableOf } from './months.ts';

type Entries = ReadonlyArray<ReturnType<typeof entry>>;

/** Returns what is said of each file, what became of its rows, and its figures. */
function checked(files: readonly TableBytes[], exceptions: Entries = []) {
  const result = checkFolder(files, { ...known, exceptions });
  return {
    ...result,
    of: result.files.map(({ outcomes, messages, figures, refused, replacedBy }) => ({
      told: messages.map(({ code, line, column }) => `${code} ${line}:${column}`),
      became: outcomes.map(({ outcome, codes }) => [outcome, ...codes].join(' ')),
      figures: figures.map(({ id, value, flags }) => [id, value, ...flags].join(' ')),
      refused,
      replacedBy,
    })),
    old: result.superseded.map(({ figure, replacedBy, by }) =>
      [figure.id, figure.value, by, replacedBy?.id, replacedBy?.value].join(' '),
    ),
  };
}

const revises = (file: string) => ({
  revises: {
    file,
    kind: 'correction' as const,
    date: '2026-11-22',
    reason: { vi: 'sửa', en: 'mended' },
  },
});

const counts = {
  figures: [
    { indicator: 'portal766_received', value: 'n' },
    { indicator: 'portal766_on_time', value: 'm' },
    { indicator: 'portal766_overdue', value: 'o' },
  ],
};

describe('a file that a column makes suspicious', () => {
  test('is published with a remark', () => {
    const { of } = checked([tableOf('code,n\n90001,7\n90002,7\n90003,7\n')]);
    expect(of[0]?.told).toEqual(['W-CONSTANT 2:2']);
    expect(of[0]?.became).toEqual(['published', 'published', 'published']);
  });
});

describe('a file that is refused beside the others', () => {
  const first = tableOf('code,n\n90001,2\n90002,3\n');

  test('has its reasons at each row, but for one that had its own', () => {
    const copy = tableOf('code,n\n90001,2\n90002,3\n90003,03\n', { file: 'u.csv' });
    const { of, figures } = checked([first, copy]);
    expect(of[1]).toEqual({
      told: ['E-NUM-FORMAT 4:2', 'E-DUP-FILE 0:0'],
      became: ['rejected E-DUP-FILE', 'rejected E-DUP-FILE', 'rejected E-NUM-FORMAT'],
      figures: [],
      refused: true,
      replacedBy: null,
    });
    expect(of[0]).toMatchObject({ told: [], refused: false, became: ['published', 'published'] });
    expect(figures.map(({ id }) => id)).toEqual(['toy-t-2-2', 'toy-t-3-2']);
  });

  test('says what it said before, and then why, each once', () => {
    const period = { start: { date: '2025-01-01' }, end: { date: '2025-12-31' } };
    const before = tableOf('code,n\n90001,2\n90002,3\n90003,4\n', {
      period,
      asOf: { date: '2025-12-31' },
      file: 'a.csv',
    });
    const after = tableOf('code,n\n90001,200\n90002,300\n90003,hơn 400\n');
    expect(checked([before, after]).of[1]).toMatchObject({
      told: ['W-NUM-QUALIFIED 4:2', 'E-MAGNITUDE 2:2'],
      became: ['rejected E-MAGNITUDE', 'rejected E-MAGNITUDE', 'rejected E-MAGNITUDE'],
      refused: true,
    });
  });
});

describe('a file that was replaced', () => {
  const wrong = tableOf('code,n,m,o\n90001,10,8,1\n90002,10,8,2\n', counts);
  const mended = tableOf('code,n,m,o\n90001,10,8,2\n90002,10,9,1\n', {
    ...counts,
    file: 'u.csv',
    ...revises('t.csv'),
  });

  test('keeps its own errors and its own figures, without a flag', () => {
    const { of } = checked([wrong, mended]);
    expect(of[0]).toMatchObject({
      told: ['E-RECEIVED 2:3'],
      became: ['rejected E-RECEIVED', 'published'],
      refused: false,
      replacedBy: 'u.csv',
    });
    expect(of[0]?.figures.slice(0, 3)).toEqual(['toy-t-3-2 10', 'toy-t-3-3 8', 'toy-t-3-4 2']);
    expect(of[1]?.figures.filter((each) => each.includes('revised'))).toEqual([
      'toy-u-3-3 9 revised',
      'toy-u-3-4 1 revised',
      'toy-u-3-3-rate 90 revised',
    ]);
  });

  test('says nothing of what is worth a look: that is for the file in its place', () => {
    const points = { figures: [{ indicator: 'portal766_satisfaction', value: 'n', max: 18 }] };
    const old = tableOf('code,n\n90001,19\n', points);
    const now = tableOf('code,n\n90001,17\n', { ...points, file: 'u.csv', ...revises('t.csv') });
    expect(checked([old]).of[0]?.told).toEqual(['W-ABOVE-MAX 2:2']);
    expect(checked([old, now]).of.map(({ told }) => told)).toEqual([[], ['W-REVISION 2:2']]);
  });

  test('leads to the file after it, and that to the one after', () => {
    const month = (file: string, n: number, of: Partial<FileSpec> = {}) =>
      tableOf(`code,n\n90001,2\n90002,${n}\n`, { file, ...of });
    const { old, of } = checked([
      month('a.csv', 3),
      month('b.csv', 4, revises('a.csv')),
      month('c.csv', 5, revises('b.csv')),
    ]);
    expect(old).toEqual([
      'toy-a-2-2 2 b.csv toy-b-2-2 2',
      'toy-a-3-2 3 b.csv toy-b-3-2 4',
      'toy-b-2-2 2 c.csv toy-c-2-2 2',
      'toy-b-3-2 4 c.csv toy-c-3-2 5',
    ]);
    expect(of.map(({ replacedBy }) => replacedBy)).toEqual(['b.csv', 'c.csv', null]);
    expect(of.map(({ figures }) => figures[1])).toEqual([
      'toy-a-3-2 3',
      'toy-b-3-2 4',
      'toy-c-3-2 5 revised',
    ]);
  });

  test('may have its figure in another file now, and leads there', () => {
    const old = tableOf('code,n\n90001,2\n90002,3\n');
    const now = tableOf('code,n\n90001,2\n', { file: 'u.csv', ...revises('t.csv') });
    const moved = tableOf('code,n\n90002,3\n90003,4\n', { file: 'v.csv' });
    expect(checked([old, now, moved]).old).toEqual([
      'toy-t-2-2 2 u.csv toy-u-2-2 2',
      'toy-t-3-2 3 u.csv toy-v-2-2 3',
    ]);
  });
});

describe('a rate that is published after a review', () => {
  const rates = {
    figures: [
      { indicator: 'portal766_publish_on_time', value: 'r', numerator: 'a', denominator: 'b' },
    ],
  };
  const passed = (line: number, column: number | null = null, cell = '90001,66.6,40,50') =>
    entry({ action: 'publish', code: 'E-RATIO', line, column, cell });

  test('says so once, though it is checked in its row and beside the others', () => {
    const text = 'code,r,a,b\n90001,66.6,40,50\n90002,66.6,30,50\n';
    const { of } = checked(
      [tableOf(text, rates)],
      [passed(2), passed(3, null, '90002,66.6,30,50')],
    );
    expect(of[0]).toMatchObject({
      told: ['W-REVIEWED 2:2', 'W-REVIEWED 3:2'],
      became: ['published', 'published'],
      figures: ['toy-t-2-2 66.6 reviewed', 'toy-t-3-2 66.6 reviewed'],
    });
  });

  test('says so at each cell that was reviewed, of a row and of several', () => {
    const all = { figures: [...counts.figures, ...rates.figures] };
    const wrong = (code: string, line: number, cell: string) =>
      entry({ action: 'publish', code, line, column: null, cell });
    const text = 'code,n,m,o,r,a,b\n90001,10,8,1,66.6,40,50\n90002,10,8,1,80,40,50\n';
    const [first, second] = ['90001,10,8,1,66.6,40,50', '90002,10,8,1,80,40,50'] as const;
    const { of } = checked(
      [tableOf(text, all)],
      [wrong('E-RATIO', 2, first), wrong('E-RECEIVED', 2, first), wrong('E-RECEIVED', 3, second)],
    );
    expect(of[0]?.told).toEqual(['W-REVIEWED 2:5', 'W-REVIEWED 2:3', 'W-REVIEWED 3:3']);
  });
});
