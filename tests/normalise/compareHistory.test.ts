import { describe, expect, test } from 'vitest';
import type { Placed } from '../../src/normalise/harmonise.ts';
import { compareHistory } from '../../src/normalise/review/compareHistory.ts';
import { pastOf } from '../../src/normalise/review/past.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { figure } from './figures.ts';
import { at, said } from './said.ts';
import { spec } from './support.ts';

const compared = (
  figures: readonly Placed[],
  past: readonly Placed[],
  changes: Partial<FileSpec> = {},
) => said((report) => compareHistory(figures, spec(changes), pastOf(past), report));

const revises: Partial<FileSpec> = {
  revises: {
    file: 'old.csv',
    kind: 'revision',
    date: '2026-11-22',
    reason: { vi: 'đếm lại', en: 'counted again' },
  },
};

const absent = { value: null, status: 'not-yet' } as const;
const before = { start: '2025-01-01', end: '2025-12-31' };
const [place, t] = ['tables/toy/t.csv:2:2', 't.csv'];
const cell = { file: 'other.csv', line: 2, column: 2 };

describe('a figure of the same time as one that was published', () => {
  test.each([
    [
      figure({ source: 'other', value: 12 }),
      {},
      `warning W-CONFLICT ${place}`,
      'nguồn other ghi 12, tệp này ghi 10; giữ cả hai',
      'source other has 12, this file 10; both are kept',
    ],
    [
      figure({ source: 'other', ...absent }),
      {},
      `warning W-CONFLICT ${place}`,
      'nguồn other ghi not-yet, tệp này ghi 10; giữ cả hai',
      'source other has not-yet, this file 10; both are kept',
    ],
    [
      figure({ value: 12 }),
      {},
      `error E-REVISION ${place}`,
      'số đã công bố thay đổi: 12 → 10; hãy giữ tệp cũ, thêm tệp mới và ghi lý do ở "revises" trong table.json',
      'published figure changed: 12 → 10; keep the old file, add the new one and give the reason in its "revises" in table.json',
    ],
    [
      figure({ ...absent }),
      {},
      `error E-REVISION ${place}`,
      'số đã công bố thay đổi: not-yet → 10; hãy giữ tệp cũ, thêm tệp mới và ghi lý do ở "revises" trong table.json',
      'published figure changed: not-yet → 10; keep the old file, add the new one and give the reason in its "revises" in table.json',
    ],
    [
      figure({ value: 12, cell: { ...cell, file: 'old.csv' } }),
      revises,
      `warning W-REVISION ${place}`,
      'số đã công bố thay đổi: 12 → 10 (đếm lại)',
      'published figure revised: 12 → 10 (counted again)',
    ],
    [
      figure({ value: 12, cell: null }),
      revises,
      `warning W-REVISION ${place}`,
      'số đã công bố thay đổi: 12 → 10 (đếm lại)',
      'published figure revised: 12 → 10 (counted again)',
    ],
  ])('is told from it: %#', (was, changes, where, vi, en) => {
    expect(compared([figure()], [was], changes)).toEqual([[where, vi, en]]);
  });

  test('is no revision of a file that it does not replace', () => {
    expect(compared([figure()], [figure({ value: 12, cell })], revises)[0]?.[0]).toBe(
      `error E-REVISION ${place}`,
    );
  });

  test('that has no value any more says so', () => {
    const now = figure({ ...absent });
    expect(compared([now], [figure({ source: 'other' })])[0]?.[2]).toBe(
      'source other has 10, this file not-yet; both are kept',
    );
    expect(compared([now], [figure()])[0]?.[2]).toContain('changed: 10 → not-yet; keep');
  });

  test.each([
    ['says the same', figure({ id: 'a' })],
    ['is of another day', figure({ value: 12, asOf: '2026-10-09' })],
    ['began on another day', figure({ value: 12, period: { start: null, end: '2026-10-10' } })],
    ['ended later', figure({ value: 12, period: { start: '2026-01-01', end: '2026-10-11' } })],
    ['is of another place', figure({ value: 12, places: ['98'] })],
    ['is of a part of it', figure({ value: 12, scope: { vi: 'cấp tỉnh', en: 'province level' } })],
    ['is another indicator', figure({ value: 12, indicator: 'portal766_on_time' })],
  ])('is not compared where the other %s', (_, was) => {
    expect(compared([figure()], [was])).toEqual([]);
  });

  test('is compared with all of that time, in their order, and not with itself', () => {
    const own = figure();
    const past = [
      figure({ value: 1, source: 'a' }),
      own,
      figure({ value: 2, source: 'b' }),
      figure({ value: 3, source: 'c', period: { start: null, end: '2026-12-31' } }),
    ];
    expect(compared([own], past).map(([, , en]) => en)).toEqual([
      'source a has 1, this file 10; both are kept',
      'source b has 2, this file 10; both are kept',
    ]);
  });

  test('is looked up by all of its places, and by its scope', () => {
    const scope = { vi: 'cấp tỉnh', en: 'province level' };
    const joint = figure({ places: ['97', '98'], source: 'other', value: 12 });
    expect(compared([figure({ places: ['97', '98'] })], [joint])).toHaveLength(1);
    expect(compared([figure({ places: ['9', '798'] })], [joint])).toEqual([]);
    expect(compared([figure({ places: ['98', '97'] })], [joint])).toEqual([]);
    expect(compared([figure({ scope })], [figure({ scope, source: 'b', value: 12 })])).toHaveLength(
      1,
    );
    expect(compared([figure({ places: ['97', '98'], scope })], [joint])).toEqual([]);
  });
});

const many = (
  values: readonly (number | null)[],
  period = { start: '2026-01-01', end: '2026-10-10' },
) =>
  values.map((value, i) =>
    figure({
      id: `${period.end}-${i}`,
      places: [`9000${i}`],
      value,
      status: value === null ? 'not-yet' : 'normal',
      period,
      asOf: period.end,
      at: at(i + 2, `tables/toy/${t}`),
    }),
  );

const jumps = (now: readonly (number | null)[], then: readonly (number | null)[]) =>
  compared(many(now), many(then, before)).map(([where, , en]) => `${where} ${en}`);

describe('a figure after one of an earlier time', () => {
  test.each([
    [100, 10, ['10 times']],
    [99, 10, []],
    [1, 10, ['0.1 times']],
    [1.01, 10, []],
    [1234, 10, ['123 times']],
    [0, 10, []],
    [10, 0, []],
    [null, 10, []],
    [10, null, []],
  ])('%s after %s is named where it is ten times as much or as little', (now, then, times) => {
    expect(jumps([now], [then])).toEqual(
      times.map((each) => `warning W-OUTLIER ${place} ${each} the period before; look at it`),
    );
  });

  test('is told in Vietnamese too', () => {
    expect(compared(many([100]), many([10], before))[0]?.[1]).toBe(
      'gấp 10 lần kỳ trước; hãy kiểm tra',
    );
  });

  test('is compared with the last that had a value, whatever order they came in', () => {
    const year = (end: string, value: number | null) =>
      many([value], { start: end.replace(/-.*/, '-01-01'), end });
    const past = [
      ...year('2024-12-31', 10),
      ...year('2022-12-31', 1000),
      ...year('2025-12-31', null),
      ...year('2023-12-31', 1000),
      ...year('2027-12-31', 1000),
    ];
    expect(compared(many([100]), past).map(([, , en]) => en)).toEqual([
      '10 times the period before; look at it',
    ]);
    expect(compared(many([100]), past.toReversed())).toHaveLength(1);
  });

  test('is not compared where none before has a value', () => {
    expect(jumps([100], [null])).toEqual([]);
    const undated = figure({ period: { start: null, end: null }, value: 1, places: ['90000'] });
    expect(compared(many([100]), [undated])).toHaveLength(1);
  });
});

describe('a whole column after one of an earlier time', () => {
  const strange = (times: string) => [
    `error E-MAGNITUDE ${place} the column is ${times} times the period before; its unit may differ, mend the description`,
  ];

  test.each([
    ['21 times as much', [210, 210, 210], strange('21')],
    ['a thousandth', [0.01, 0.01, 0.01], strange('0.001')],
    ['more than 20 times in the middle', [10, 205, 300], strange('20.5')],
    ['less than a twentieth in the middle', [10, 0.4, 0.3], strange('0.04')],
    ['strange in half of it, and so in the middle', [10, 10, 1000, 1000], strange('50.5')],
  ])('is refused where it is %s', (_, now, messages) => {
    expect(
      jumps(
        now,
        now.map(() => 10),
      ),
    ).toEqual(messages);
  });

  test('is told in Vietnamese too', () => {
    expect(compared(many([210, 210, 210]), many([10, 10, 10], before))[0]?.[1]).toBe(
      'cả cột gấp 21 lần kỳ trước; có lẽ khác đơn vị, hãy sửa mô tả',
    );
  });

  test.each([
    ['20 times as much in the middle', [10, 200, 300], 2],
    ['a twentieth in the middle', [10, 0.5, 0.3], 2],
    ['strange in one of three', [10, 10, 300], 1],
    ['strange in half of it, and not in the middle', [10, 10, 300, 300], 2],
    ['strange in two of five on each side', [300, 300, 10, 0.1, 0.1], 4],
    ['of two figures', [300, 300], 2],
  ])('is looked at figure by figure where it is %s', (_, now, named) => {
    const found = jumps(
      now,
      now.map(() => 10),
    );
    expect(found).toHaveLength(named);
    expect(found.join()).not.toContain('E-MAGNITUDE');
  });

  test('is looked at indicator by indicator', () => {
    const other = (of: readonly Placed[]) =>
      of.map((each) => ({ ...each, indicator: 'portal766_on_time' }));
    const found = compared(
      [...many([10, 10, 10]), ...other(many([300, 300, 300]))],
      [...many([10, 10, 10], before), ...other(many([10, 10, 10], before))],
    );
    expect(found.map(([where]) => where)).toEqual([`error E-MAGNITUDE ${place}`]);
  });
});
