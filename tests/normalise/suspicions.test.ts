import { describe, expect, test } from 'vitest';
import type { Placed } from '../../src/normalise/harmonise.ts';
import { isOfPersons } from '../../src/normalise/review/suspicions.ts';
import { also, column, looked } from './suspicious.ts';

const at2 = 'tables/toy/t.csv:2:2';

describe('a column that may be wrong', () => {
  test('is named where every value is the same', () => {
    expect(looked(column('neutral', [7, 7, 7]))).toEqual([
      [
        `warning W-CONSTANT ${at2}`,
        'mọi giá trị của cột đều là 7; hãy xem lại',
        'every value of the column is 7; look at it',
      ],
    ]);
  });

  test.each([
    ['two values', [7, 7]],
    ['one that differs', [7, 7, 8]],
    ['one that is not there beside two', [7, 7, null]],
  ])('is not named with %s', (_, values) => {
    expect(looked(column('neutral', values))).toEqual([]);
  });

  test('is named where one is not there beside three that are the same', () => {
    expect(looked(column('neutral', [7, null, 7, 7]))).toHaveLength(1);
  });

  test('is one of a day: values of two days are two columns', () => {
    const later = (i: number) => (i > 1 ? { asOf: '2026-10-11' } : {});
    expect(looked(column('neutral', [7, 7, 7], later))).toEqual([]);
    const longer = (i: number) => (i > 1 ? { period: { start: null, end: '2026-10-10' } } : {});
    expect(looked(column('neutral', [7, 7, 7], longer))).toEqual([]);
    const endless = (i: number) => (i > 1 ? { period: { start: '2026-01-01', end: null } } : {});
    expect(looked(column('neutral', [7, 7, 7], endless))).toEqual([]);
  });

  test('is one though its rows stand between those of other days', () => {
    const period = { start: null, end: '2026-10-10' };
    const days = (i: number) => ({ asOf: i % 2 === 0 ? '2026-10-10' : '2026-10-11' });
    for (const changes of [days, (i: number) => ({ ...days(i), period })]) {
      const found = looked(column('neutral', [7, 1, 7, 2, 7, 3], changes));
      expect(found.map(([where]) => where)).toEqual([`warning W-CONSTANT ${at2}`]);
    }
  });

  const equal = (more: readonly (number | null)[], changes?: (i: number) => Partial<Placed>) =>
    looked([...column('neutral', [1, 2, 3]), ...column('second', more, changes)]);

  test('is named where another is equal to it in every row', () => {
    expect(equal([1, 2, 3])).toEqual([
      [
        `warning W-SUSPICIOUS-EQUAL ${at2}`,
        'hai chỉ tiêu neutral và second trùng nhau ở mọi dòng; hãy xem lại',
        'neutral and second are equal in every row; look at them',
      ],
    ]);
  });

  test.each([
    ['the other has the same sum in another order', [3, 2, 1], undefined],
    ['the other has one row more', [1, 2, 3, 0], undefined],
    ['the other differs in a row', [1, 2, 4], undefined],
    ['the other is of other places', [1, 2, 3], (i: number) => ({ places: [`9000${i}`] })],
    [
      'the other is of joint places',
      [1, 2, 3],
      (i: number) => ({ places: [`9000${i + 1}`, '97'] }),
    ],
  ] as const)('is not named where %s', (_, more, changes) => {
    expect(equal(more, changes)).toEqual([]);
  });

  test('is not named where the other is of places that only read alike in a row', () => {
    const joint = (places: readonly string[]) => () => ({ places });
    expect(
      looked([
        ...column('neutral', [1, 2, 3], joint(['1', '23'])),
        ...column('second', [1, 2, 3], joint(['12', '3'])),
      ]),
    ).toEqual([]);
  });

  test('is named beside the first that it is equal to', () => {
    const found = looked([
      ...column('neutral', [1, 2, 3]),
      ...column('second', [2, 1, 3]),
      ...column('more', [2, 1, 3]),
      ...column('less', [1, 2, 3]),
    ]);
    expect(found.map(([, , en]) => en)).toEqual([
      'second and more are equal in every row; look at them',
      'neutral and less are equal in every row; look at them',
    ]);
  });

  test('is not named as equal where both are of two rows, or of one value', () => {
    expect(looked([...column('neutral', [1, 2]), ...column('second', [1, 2])])).toEqual([]);
    const constant = looked([...column('neutral', [1, 1, 1]), ...column('second', [1, 1, 1])]);
    expect(constant.map(([where]) => where)).toEqual([
      `warning W-CONSTANT ${at2}`,
      `warning W-CONSTANT ${at2}`,
    ]);
  });
});

describe('ranks that do not follow their values', () => {
  const ranked = (
    indicator: string,
    values: readonly number[],
    ranks: readonly (number | null)[],
  ) => looked(column(indicator, values, (i) => ({ rank: ranks[i] ?? null })));

  test('are named where more is better and where less is', () => {
    expect(ranked('more', [9, 10], [1, 2])).toEqual([
      [
        'warning W-RANK-ORDER tables/toy/t.csv:3:2',
        'hạng 2 không theo thứ tự của giá trị; hãy xem lại',
        'rank 2 does not follow the order of the values; look at it',
      ],
    ]);
    expect(ranked('less', [10, 9], [1, 2])).toHaveLength(1);
    expect(ranked('more', [10, 9], [2, 1])).toHaveLength(1);
  });

  test.each([
    ['more', [10, 9], [1, 2]],
    ['less', [9, 10], [1, 2]],
    ['more', [9, 10], [1, 1]],
    ['more', [9, 9], [1, 2]],
    ['more', [9, 10], [null, 2]],
    ['more', [8, 10, 9], [3, 1, 2]],
    ['neutral', [9, 10], [1, 2]],
    ['neutral', [10, 9], [1, 2]],
    ['unknown', [9, 10], [1, 2]],
  ] as const)('are not named for %s of %j with ranks %j', (indicator, values, ranks) => {
    expect(ranked(indicator, values, ranks)).toEqual([]);
  });
});

describe('a figure of persons', () => {
  const people = (value: number, places: readonly string[]) =>
    looked(column('people', [value], () => ({ unit: 'persons', places })));
  const codes = (found: ReturnType<typeof people>) => found.map(([where]) => where);

  test('that is more than a place can have is named', () => {
    expect(people(1_000_001, ['90001'])).toEqual([
      [
        `warning W-MAGNITUDE ${at2}`,
        '1000001 người là quá lớn; hãy kiểm tra đơn vị của cột',
        '1000001 persons is too many; look at the unit of the column',
      ],
    ]);
    expect(codes(people(20_000_001, ['97']))).toEqual([`warning W-MAGNITUDE ${at2}`]);
    expect(codes(people(120_000_001, ['vn']))).toEqual([`warning W-MAGNITUDE ${at2}`]);
    expect(codes(people(120_000_001, ['no such']))).toEqual([`warning W-MAGNITUDE ${at2}`]);
  });

  test.each([
    [1_000_000, ['90001']],
    [20_000_000, ['97']],
    [120_000_000, ['vn']],
    [120_000_000, []],
    [5, ['90001']],
    [0, ['90001']],
    [0.5, ['90001']],
  ] as const)('%d of %j is not', (value, places) => {
    expect(people(value, places)).toEqual([]);
  });

  test.each([1, 4])('of %d may be recognised', (value) => {
    expect(people(value, ['90001'])).toEqual([
      [
        `warning W-SMALL-COUNT ${at2}`,
        `chỉ ${value} người, có thể nhận ra; cân nhắc trước khi công bố`,
        `only ${value} persons, who may be recognised; think before publishing`,
      ],
    ]);
  });

  test('is not each figure: counts may be as large or as small as they are', () => {
    expect(looked(column('neutral', [1, 2e9]))).toEqual([]);
  });
});

describe('a rate of satisfaction', () => {
  const content = (indicator: string, changes: Partial<Placed>) =>
    looked(column(indicator, [95], () => ({ unit: 'percent', ...changes })));

  test('without the number of respondents says so', () => {
    expect(content('content', { value: 3 })).toHaveLength(1);
    expect(content('content', {})).toEqual([
      [
        `warning W-METHOD-MISSING ${at2}`,
        'tỷ lệ hài lòng không ghi số người được hỏi; công bố kèm ghi chú',
        'satisfaction without the number of respondents; published with that remark',
      ],
    ]);
  });

  test.each([
    ['content', { denominator: 300 }],
    ['content', { value: null }],
    ['rate', {}],
    ['answers', { unit: 'count' }],
    ['people', {}],
    ['asked', { unit: 'persons' }],
  ] as const)('is not meant by %s with %j', (indicator, changes) => {
    expect(content(indicator, changes)).toEqual([]);
  });

  test('is looked at one by one, as persons are', () => {
    expect(also.filter(isOfPersons).map(({ id }) => id)).toEqual(['people', 'content', 'asked']);
  });
});
