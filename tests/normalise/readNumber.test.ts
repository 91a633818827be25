import { describe, expect, test } from 'vitest';
import { kindOf, readNumber } from '../../src/normalise/cells/readNumber.ts';
import { column, states } from './numberColumn.ts';

describe('a cell without a number', () => {
  test.each([
    [' Chưa  có ', 'not-yet'],
    ['-', 'not-applicable'],
    ['…', 'not-published'],
    ['[c]', 'suppressed'],
  ])('%j says why', (text, status) => {
    expect(readNumber(text, column('count'))).toEqual({
      stated: {
        value: null,
        qualifier: 'exact',
        modality: 'actual',
        status,
        rankOf: null,
        counts: null,
        mark: null,
        note: null,
      },
      remarks: [],
    });
  });
});

test('a column holds whole numbers, percentages or any numbers, by its unit', () => {
  expect((['count', 'persons', 'rank', 'percent', 'ha', 'days'] as const).map(kindOf)).toEqual([
    'integer',
    'integer',
    'integer',
    'percent',
    'decimal',
    'decimal',
  ]);
});

describe('digits', () => {
  test.each([
    ['5,0', 'count', 'E-NUM-NOT-INTEGER'],
    ['1,,5', 'ha', 'E-NUM-FORMAT'],
    ['95.050', 'percent', 'E-NUM-AMBIGUOUS'],
    ['95,05％', 'ha', 'E-UNIT'],
    ['(5,5 ha )', 'ha', 'E-RANGE-NEGATIVE'],
  ] as const)('%s of a column of %s are %s', (text, unit, code) => {
    expect(states(text, column(unit))).toBe(code);
  });

  test('with groups are a number of a column that is not of percentages', () => {
    expect(states('95.050', column('ha'))).toMatchObject({ value: 95_050 });
  });
});

describe('a number with words', () => {
  test.each([
    ['hơn 2.900', 2900, 'over', 'actual'],
    ['>2.900', 2900, 'over', 'actual'],
    ['từ 5 trở lên', 5, 'at-least', 'actual'],
    ['5 trở xuống', 5, 'up-to', 'actual'],
    ['ước đạt 12', 12, 'exact', 'estimated'],
    ['ước đạt trên 12', 12, 'over', 'estimated'],
    ['12 (ước)', 12, 'exact', 'estimated'],
    ['đạt 12', 12, 'exact', 'actual'],
    ['trên 12 hồ sơ', 12, 'over', 'actual'],
    ['trên hơn 12', 12, 'over', 'actual'],
  ] as const)('%s is %d, %s, %s', (text, value, qualifier, modality) => {
    expect(states(text, column('count'))).toMatchObject({
      value,
      qualifier,
      modality,
      note: null,
      mark: null,
    });
  });

  test('is published with a remark that it is not exact', () => {
    const remark = {
      code: 'W-NUM-QUALIFIED',
      vi: '"Hơn 5": công bố kèm chữ của nguồn; không cộng, không xếp hạng như số đúng',
      en: '"Hơn 5": published with its word; never summed or ranked as exact',
    };
    expect(readNumber('Hơn 5', column('count'))).toMatchObject({ remarks: [remark] });
    expect(readNumber('ước 5', column('count'))).toMatchObject({
      remarks: [{ code: 'W-NUM-QUALIFIED' }],
    });
    expect(readNumber('5', column('count'))).toMatchObject({ remarks: [] });
  });

  test('that is provisional says so', () => {
    expect(states('12 (ước) (sơ bộ)', column('count'))).toMatchObject({
      value: 12,
      modality: 'estimated',
      note: { vi: 'số sơ bộ', en: 'provisional' },
    });
  });

  test('of a power of ten is multiplied by it and by that of its heading', () => {
    expect(states('31,9 nghìn', column('count'))).toMatchObject({ value: 31_900 });
    expect(states('31,9 nghìn người', column('persons'))).toMatchObject({ value: 31_900 });
    expect(states('31,9', column('persons', { scale: 3 }))).toMatchObject({ value: 31_900 });
    expect(states('2 nghìn', column('persons', { scale: 3 }))).toMatchObject({ value: 2e6 });
    expect(states('31,9', column('persons'))).toBe('E-NUM-NOT-INTEGER');
    expect(states('31,9 nghìn', column('rank'))).toMatchObject({ value: 31_900 });
    expect(states('1,5', column('points'))).toMatchObject({ value: 1.5 });
  });

  test('below zero may have spaces behind its one sign, or brackets and no word', () => {
    expect(states('-  5', column('days'))).toBe('E-RANGE-NEGATIVE');
    expect(states('(5,5)', column('days'))).toBe('E-RANGE-NEGATIVE');
    expect(states('(5) ngày', column('days'))).toBe('E-NUM-WORD');
    expect(states('--5', column('days'))).toBe('E-NUM-WORD');
  });

  test('may have a full-width percent sign', () => {
    expect(states('95,05％', column('percent'))).toMatchObject({ value: 95.05 });
  });

  test('of a plan may be more than a hundred per cent, never less than none', () => {
    const plan = column('percent', { unbounded: true });
    expect(states('120,5%', plan)).toMatchObject({ value: 120.5 });
    expect(states('-1%', plan)).toBe('E-PCT-RANGE');
    expect(states('100%', column('percent'))).toMatchObject({ value: 100 });
    expect(states('0%', column('percent'))).toMatchObject({ value: 0 });
  });

  test('of the largest that can be kept is kept', () => {
    expect(states('9007199254740991', column('count'))).toMatchObject({ value: 9007199254740991 });
  });
});

describe('a number with the mark of a note', () => {
  test.each([
    ['12*', '*'],
    ['12 ***', '***'],
    ['12 (*)', '*'],
    ['12(3)', '3'],
    ['12 (34)', '34'],
    ['12 ⁽²⁾', '2'],
    ['12⁽¹⁰⁾', '10'],
    ['hơn 12 (ước)*', '*'],
  ])('%s refers to note %s', (text, mark) => {
    expect(states(text, column('count'))).toMatchObject({ value: 12, mark });
  });

  test('is published with a remark that names the note', () => {
    expect(readNumber('12 (3)', column('count'))).toMatchObject({
      remarks: [
        {
          code: 'W-NOTE-MARK',
          vi: '"12 (3)" có ghi chú 3; số được công bố kèm ghi chú',
          en: '"12 (3)" refers to note 3; published with it',
        },
      ],
    });
  });
});

describe('a share that is printed as two counts', () => {
  test.each([
    ['64/64', 64, 64],
    ['63 / 64 xã', 63, 64],
    ['1.200/1.300', 1200, 1300],
    ['0/5', 0, 5],
  ])('%s keeps both', (text, numerator, denominator) => {
    const read = { value: null, counts: { numerator, denominator } };
    expect(states(text, column('percent'))).toMatchObject(read);
  });

  test.each(['65/64', '1,5/2,5', '63/64 ha', '01/64', '63/064', 'hơn 63/64', '63/64 xã!'])(
    '%s is none',
    (text) => {
      expect(typeof states(text, column('percent'))).toBe('string');
    },
  );

  test('is none in a column of counts', () => {
    expect(states('63/64', column('count'))).toBe('E-NUM-FORMAT');
  });
});
