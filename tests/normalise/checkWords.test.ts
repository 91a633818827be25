import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.ts';
import { check } from '../../src/normalise/check/check.ts';
import type { Placed } from '../../src/normalise/harmonise.ts';
import { collector, figure } from './figures.ts';
import { at, said } from './said.ts';

const checked = (...figures: readonly Placed[]) =>
  said((report) => check(figures, indicatorById, report));

const unchecked: ReadonlyArray<readonly [Partial<Placed>, string, string, string]> = [
  [
    { value: null },
    'E-STATUS',
    'giá trị null đi với trạng thái normal; hãy sửa một trong hai',
    'invalid status: normal with value null; mend one of them',
  ],
  [
    { indicator: 'portal766_publish_on_time', unit: 'percent', value: 100.5 },
    'E-PCT-RANGE',
    'tỷ lệ 100.5% trên 100; hãy kiểm tra dấu thập phân',
    'invalid rate: 100.5 is above 100; look at its decimal point',
  ],
  [
    { rank: 35, rankOf: 34 },
    'E-RANK-RANGE',
    'hạng 35 trên 34; hãy sửa',
    'invalid rank: 35 of 34; mend it',
  ],
  [
    { unit: 'persons' },
    'E-MEASURE-DIFFERS',
    'đơn vị "persons" khác danh mục ("count"); hãy sửa dòng hoặc chỉ tiêu',
    'unit differs: "persons", the catalogue has "count"; mend the row or the indicator',
  ],
  [
    { value: -1 },
    'E-RANGE-NEGATIVE',
    'số âm: -1; hãy kiểm tra ô',
    'invalid number: -1 is below zero; look at the cell',
  ],
  [
    { cell: null },
    'E-FAMILY',
    'chỉ tiêu "portal766_received" chỉ dùng cho bảng của Cổng hoặc biểu 06a; hãy dùng mã chỉ tiêu khác',
    'invalid indicator: "portal766_received" is only for tables of the portal or form 06a; use another id',
  ],
  [
    { indicator: 'dossiers_received' },
    'E-FAMILY',
    'chỉ tiêu "dossiers_received" chỉ dùng cho số do báo chí dẫn hoặc đếm từ danh mục; hãy dùng mã chỉ tiêu khác',
    'invalid indicator: "dossiers_received" is only for figures of the press or of the registry; use another id',
  ],
];

describe('what stops the build is told with what to do', () => {
  test.each(unchecked)('a figure with %j', (changes, code, vi, en) => {
    expect(checked(figure(changes))).toEqual([[`error ${code} tables/toy/t.csv:2:2`, vi, en]]);
  });

  test('a figure that stands twice', () => {
    expect(checked(figure(), figure({ at: at(5) }))).toEqual([
      [
        'error E-ID-TWICE tables/toy/t.csv:5:2',
        'số liệu lặp lại tables/toy/t.csv:2 (toy-t-2-2); hãy bỏ một dòng',
        'figure repeated: tables/toy/t.csv:2 has it too (toy-t-2-2); remove one row',
      ],
    ]);
  });

  test('on time and overdue that do not make received', () => {
    const counts = [
      figure({ id: 'a', indicator: 'portal766_received', value: 100 }),
      figure({ id: 'b', indicator: 'portal766_on_time', value: 90, at: at(7) }),
      figure({ id: 'c', indicator: 'portal766_overdue', value: 11 }),
    ];
    expect(checked(...counts)).toEqual([
      [
        'error E-RECEIVED tables/toy/t.csv:7:2',
        'đúng hạn 90 + quá hạn 11 khác tiếp nhận 100; hãy kiểm tra ba ô',
        'counts differ: 90 on time + 11 overdue is not 100 received; look at the three cells',
      ],
    ]);
  });

  test('no sum of which a part is missing, or is of another day', () => {
    const [received, onTime, overdue] = [
      figure({ id: 'a', indicator: 'portal766_received', value: 100 }),
      figure({ id: 'b', indicator: 'portal766_on_time', value: 90 }),
      figure({ id: 'c', indicator: 'portal766_overdue', value: 11 }),
    ] as const;
    const none = { value: null, status: 'not-published' } as const;
    expect(checked(onTime, overdue)).toEqual([]);
    expect(checked(received, onTime)).toEqual([]);
    expect(checked({ ...received, ...none }, onTime, overdue)).toEqual([]);
    expect(checked(received, { ...onTime, ...none }, overdue)).toEqual([]);
    expect(checked(received, onTime, { ...overdue, ...none })).toEqual([]);
    expect(checked(received, onTime, { ...overdue, asOf: '2026-01-01' })).toEqual([]);
  });

  test('a figure without a row, by its source and locator', () => {
    const { messages, report } = collector();
    check([{ ...figure({ value: -1 }), at: undefined } as never], indicatorById, report);
    expect(messages).toMatchObject([{ file: 'toy', line: 0, column: 0, cell: 't.csv:2:2' }]);
  });

  test('not a figure that the catalogue does not know, nor a rate that may exceed 100', () => {
    expect(checked(figure({ indicator: 'no_such', value: -1 }))).toEqual([]);
    const rate = { indicator: 'portal766_publish_on_time', unit: 'percent', value: 120 } as const;
    expect(
      said((report) => check([{ ...figure(rate), unbounded: true }], indicatorById, report)),
    ).toEqual([]);
    expect(checked(figure({ ...rate, value: -1 }))).toEqual([]);
    expect(
      checked(figure({ rank: 1, rankOf: 1 }), figure({ id: 'b', rank: 34, rankOf: 34 })),
    ).toEqual([]);
  });
});
