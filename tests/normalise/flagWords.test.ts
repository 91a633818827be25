import { describe, expect, test } from 'vitest';
import { flag, portalGroups } from '../../src/normalise/check/flag.ts';
import { completeRates } from '../../src/normalise/derive/completeRates.ts';
import { mergeParts } from '../../src/normalise/derive/mergeParts.ts';
import type { Placed } from '../../src/normalise/harmonise.ts';
import { collector, figure } from './figures.ts';
import { at, said } from './said.ts';

describe('what is published with a flag is told', () => {
  const points = (changes: Partial<Placed>) => figure({ unit: 'points', ...changes });
  const total = points({ indicator: 'portal766_total', value: 61.65, flags: ['reviewed'] });
  const groups = portalGroups.map((indicator) => points({ indicator, value: 10 }));

  test('points above their maximum', () => {
    const above = points({ indicator: 'portal766_satisfaction', value: 18.42, max: 18 });
    expect(said((report) => void flag([above], report))).toEqual([
      [
        'warning W-ABOVE-MAX tables/toy/t.csv:2:2',
        '18.42 điểm, trên mức tối đa 18; vẫn công bố, kèm ghi chú',
        '18.42 points, above the maximum of 18; published with a flag',
      ],
    ]);
    expect(said((report) => void flag([{ ...above, max: null }], report))).toEqual([]);
    expect(said((report) => void flag([{ ...above, value: null }], report))).toEqual([]);
  });

  test('a total that is not the sum of its groups keeps the flags that it had', () => {
    expect(said((report) => void flag([total, ...groups], report))).toEqual([
      [
        'warning W-SUM tables/toy/t.csv:2:2',
        'sáu nhóm cộng lại 60.00, tổng in 61.65; vẫn công bố, kèm ghi chú',
        'the six groups add up to 60.00, the printed total is 61.65; published with a flag',
      ],
    ]);
    const { report } = collector();
    expect(flag([total, ...groups], report).map(({ flags }) => flags)).toEqual([
      ['reviewed', 'sum-differs'],
      ...groups.map(() => []),
    ]);
  });

  test('no total without its groups of the same place, nor one that is absent', () => {
    const elsewhere = groups.map((each) => ({ ...each, places: ['98'] }));
    expect(said((report) => void flag([total, ...elsewhere], report))).toEqual([]);
    expect(said((report) => void flag([{ ...total, value: null }, ...groups], report))).toEqual([]);
    const absent = groups.map((each, i) => (i === 0 ? { ...each, value: null } : each));
    expect(said((report) => void flag([total, ...absent], report))).toEqual([]);
    const less = { ...total, value: 59.95 };
    expect(said((report) => void flag([less, ...groups], report))).toEqual([]);
    expect(
      said((report) => void flag([{ ...less, value: 59.94 }, ...groups], report)),
    ).toHaveLength(1);
  });
});

describe('a rate that its counts do not make is told', () => {
  const rate = (changes: Partial<Placed>) =>
    figure({ indicator: 'portal766_publish_on_time', unit: 'percent', ...changes });

  test('with both counts', () => {
    const wrong = rate({ value: 66.6, printed: '66.60', numerator: 40, denominator: 60 });
    expect(said((report) => void completeRates([wrong], report))).toEqual([
      [
        'error E-RATIO tables/toy/t.csv:2:2',
        'tỷ lệ in 66.6 không khớp 40/60; hãy kiểm tra ba ô',
        'ratio differs: 66.6 is printed, the counts are 40 of 60; look at the three cells',
      ],
    ]);
  });

  test('to the decimals that it was printed with, two at most', () => {
    const codes = (value: number, printed: string | null) =>
      said(
        (report) =>
          void completeRates([rate({ value, printed, numerator: 2, denominator: 3 })], report),
      ).length;
    expect([
      codes(66.7, '66,7%'),
      codes(67, '67'),
      codes(66.7, '66.70'),
      codes(66.7, null),
    ]).toEqual([0, 0, 1, 1]);
    expect([codes(66.667, '66.667'), codes(66.7, '66,7 %'), codes(66.67, null)]).toEqual([0, 0, 0]);
  });

  test('as a part of nothing', () => {
    const wrong = rate({ value: null, numerator: 5, denominator: 0 });
    expect(said((report) => void completeRates([wrong], report))).toEqual([
      [
        'error E-RATIO tables/toy/t.csv:2:2',
        'tử số 5 mà mẫu số 0; hãy kiểm tra hai ô',
        'invalid counts: 5 of 0; look at the two cells',
      ],
    ]);
  });

  test('and none is made where a count is missing or the figure is no rate', () => {
    const { report, messages } = collector();
    const figures = [
      rate({ value: null, numerator: 5 }),
      rate({ value: null, denominator: 5 }),
      figure({ value: 7, numerator: 1, denominator: 3 }),
    ];
    expect(completeRates(figures, report)).toEqual(figures);
    expect(messages).toEqual([]);
  });
});

test('two values of one figure are told at both cells', () => {
  const second = figure({ id: 'b', value: 11, locator: 'u.csv:3:2', at: at(3, 'u.csv') });
  expect(said((report) => void mergeParts([figure(), second], report))).toEqual([
    [
      'error E-VALUE-TWICE u.csv:3:2',
      'một số liệu có hai giá trị: 11 ở đây, 10 ở t.csv:2:2; hãy bỏ một cột trong table.json',
      'value differs: 11 here, 10 in t.csv:2:2; ignore one column in table.json',
    ],
    [
      'error E-VALUE-TWICE tables/toy/t.csv:2:2',
      'một số liệu có hai giá trị: 10 ở đây, 11 ở u.csv:3:2; hãy bỏ một cột trong table.json',
      'value differs: 10 here, 11 in u.csv:3:2; ignore one column in table.json',
    ],
  ]);
  const same = { ...second, value: 10 };
  expect(said((report) => void mergeParts([figure(), same], report))).toEqual([]);
});
