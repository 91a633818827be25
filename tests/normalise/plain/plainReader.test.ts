import { describe, expect, test } from 'vitest';
import { LineRecord } from '../../../src/normalise/read/lineRecord.ts';
import { holds, PlainReader } from '../../../src/normalise/plain/plainReader.ts';
import { plainReaderOf } from '../../../src/normalise/plain/plainReaderOf.ts';
import { known } from '../support.ts';
import { plainLines, row } from './plainLines.ts';
import { header, layoutOf, tiny } from './tinyTable.ts';

/** A reader of lines of a tiny table; each line stands behind another text and before a line end. */
function reader(changes: object = {}, of: readonly string[] = header) {
  const made = plainReaderOf('t.csv', tiny(changes), known)(of, 9)!;
  let line = 1;
  const take = (raw: string) => {
    line += 1;
    const text = `x;${raw}\n1;2`;
    return made.take(new LineRecord(line, text, ';', [2, 2 + raw.length, 3 + raw.length]));
  };
  const numbers = (raw: string, slots = 2): number[] | null => {
    const row = take(raw);
    return row && Array.from({ length: slots }, (_, slot) => row.number(slot));
  };
  return { made, take, numbers };
}

describe('a line is a plain row', () => {
  test('with its unit, its time, its numbers and its line', () => {
    const { take } = reader();
    const found = take(row)!;
    expect(found.line).toBe(2);
    expect(found.cells.map(({ text, line, column }) => `${line}:${column} ${text}`)).toEqual([
      '2:1 90002',
      '2:2 Xã Văn Lang',
      '2:3 7/2025',
      '2:4 60',
      '2:5 30',
    ]);
    expect(found.unit).toMatchObject({ name: 'Xã Văn Lang', places: ['90002'] });
    expect(found.time).toMatchObject({
      period: { start: '2025-07-01', end: '2025-07-31' },
      asOf: null,
      day: '2025-07-31',
    });
    expect([found.number(0), found.number(1), found.number(99)]).toEqual([60, 30, 0]);
    expect([found.first, found.alone]).toEqual([true, true]);
  });

  test.each(plainLines.map((line) => [line.what, line] as const))(
    'or needs care: with %s',
    (_, { raw, numbers, changes, header: of }) => {
      expect(reader(changes, of).numbers(raw)).toEqual(numbers);
    },
  );

  test.each([
    ['none', ''],
    ['one that is a word', 'x'],
    ['one before the unit', '6/2025'],
    ['one to come', '7/2031'],
  ])('but for its time: %s', (_, time) => {
    expect(reader().take(row.replace('7/2025', time))).toBeNull();
  });
});

describe('plain rows of one table', () => {
  test('keep their numbers each, also behind a line that was none', () => {
    const { take } = reader();
    const rows = [
      take(row),
      take('x'),
      take(row.replace('60;30', '1;x')),
      take(row.replace('60;30', '7;8')),
    ];
    expect(rows.map((each) => each && [each.from, each.number(0), each.number(1)])).toEqual([
      [0, 60, 30],
      null,
      null,
      [2, 7, 8],
    ]);
  });

  test('have one time however it is written; the first that writes it so is told', () => {
    const { take, made } = reader();
    const rows = ['7/2025', '07/2025', '7/2025', '8/2025'].map((time, i) =>
      take(`9000${i < 2 ? 2 : 3};Xã Văn L${i < 2 ? 'a' : 'ă'}ng;${time};1;2`),
    );
    expect(rows.map((each) => each?.first)).toEqual([true, true, false, true]);
    expect(rows.map((each) => each?.time === rows[0]?.time)).toEqual([true, true, true, false]);
    expect([...made.times.keys()]).toEqual(['2025-07-31/2025-07-01|', '2025-08-31/2025-08-01|']);
    expect([...made.times.values()].map(({ rows: of }) => [...of.keys()])).toEqual([
      [90002, 90003],
      [90003],
    ]);
  });

  test('of one unit and time are not alone, whichever of them comes first', () => {
    const { take } = reader();
    const other = row.replace('90002', '90003').replace('Lang', 'Lăng');
    const rows = [row, other, row, row.replace('7/2025', '8/2025'), row].map(take);
    expect(rows.map((each) => each?.alone)).toEqual([false, true, false, true, false]);
  });

  test('have nothing of the row before: not its code, its time or its numbers', () => {
    const place = { column: 'ma', scheme: 'code', names: [] };
    const { take } = reader({ place, comment: '5' }, ['a', 'ma', 'ky', 'b']);
    const lines = ['6;90001;7/2025;1', '5;90002;8/2025;2', '7;9000;8/2025;2', '7;90002;8/2025;x'];
    expect(lines.map(take).map((each) => each?.line ?? null)).toEqual([2, null, null, null]);
  });

  test('may end with the text, also where their name is last', () => {
    const { made } = reader({}, ['ma', 'a', 'b', 'ky', 'ten']);
    const text = '90002;60;30;7/2025;Xã Văn Lang';
    const found = made.take(new LineRecord(1, text, ';', [0, text.length, text.length]));
    expect([found?.number(0), found?.number(1)]).toEqual([60, 30]);
  });

  test('have a day in each of its cells: an empty one needs care', () => {
    const changes = { period: { text: '7/2025' }, asOf: { column: 'ky' } };
    expect(reader(changes).take(row.replace('7/2025', ''))).toBeNull();
    expect(reader(changes).take(row.replace('7/2025', '2025-07-31'))?.time.asOf).toBe('2025-07-31');
  });

  test('whose time needs care are none, each time', () => {
    const { take, made } = reader();
    const wrong = row.replace('7/2025', 'x');
    expect([take(wrong), take(wrong), take(row)].map((each) => each !== null)).toEqual([
      false,
      false,
      true,
    ]);
    expect(made.times.size).toBe(1);
  });

  test('have a time of two columns, which are told apart', () => {
    const period = { start: { column: 'tu' }, end: { column: 'den' } };
    const { take } = reader({ period }, ['ma', 'ten', 'tu', 'den', 'a', 'b']);
    const of = (from: string, to: string) => take(`90002;Xã Văn Lang;${from};${to};1;2`)?.time;
    expect(of('2025-07-01', '2025-09-30')).toMatchObject({
      period: { start: '2025-07-01', end: '2025-09-30' },
    });
    expect(of('2025-07-01', '2025-10-31')?.day).toBe('2025-10-31');
    expect(of('2025-07-01', 'x')).toBeUndefined();
  });

  test('are none where the table has none', () => {
    expect(
      plainReaderOf('t.csv', tiny({ layout: 'long', key: ['a'] }), known)(header, 9),
    ).toBeNull();
    const layout = layoutOf()!;
    const format = { file: 't.csv', numbers: 'vi', year: null, marks: new Set<string>() } as const;
    const made = new PlainReader(layout, tiny(), header, format, known, 1);
    expect(made.layout).toBe(layout);
  });

  test('may say a day without its year where the description says the year', () => {
    const changes = { period: { text: '7/2025' }, asOf: { column: 'ky' } };
    const raw = row.replace('7/2025', '31/7');
    expect(reader({ ...changes, year: '2025' }).take(raw)?.time.asOf).toBe('2025-07-31');
    expect(reader(changes).take(raw)).toBeNull();
  });
});

test('a check holds for numbers that add up or stand in their order', () => {
  const at = (slot: number): number => [5, 2, 3, 5][slot]!;
  const right = [
    { sum: [1, 2], slot: 0 },
    { sum: [1, 2], equals: 5 },
    { sum: [], equals: 0 },
    { order: [1, 2, 0] },
    { order: [2, 0, 3] },
    { order: [0] },
  ];
  const wrong = [
    { sum: [1, 2], slot: 1 },
    { sum: [1, 2], equals: 6 },
    { order: [2, 1, 0] },
    { order: [1, 0, 2] },
  ];
  expect(right.map((check) => holds(check, at))).toEqual(Array(6).fill(true));
  expect(wrong.map((check) => holds(check, at))).toEqual(Array(4).fill(false));
});
