import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { columns, figures, file, header, rows, type TableCase } from './support.ts';
import { area, dongKinh, kyLua, of, type Other, wholeTables } from './wholeTables.ts';

/** Two columns and a check of them. */
const checkedRow = (
  cells: readonly string[],
  checks: readonly object[],
  more: Partial<FileSpec> = {},
): TableCase =>
  columns(['a', 'b', 'c'], [cells], {
    ...figures(
      { indicator: 'portal766_received', value: 'a' },
      { indicator: 'other_count', value: 'b' },
      { indicator: 'third_count', value: 'c' },
    ),
    ...more,
    checks,
  } as Partial<FileSpec>);
const areas = figures(
  { indicator: 'area', value: 'a' },
  { indicator: 'amount', value: 'b', scale: 0 },
);

const arithmetic: readonly Other[] = [
  ['parts that make their total', checkedRow(['1', '2', '3'], [{ sum: ['a', 'b'], equals: 'c' }])],
  ['parts that miss their total', checkedRow(['1', '2', '4'], [{ sum: ['a', 'b'], equals: 'c' }])],
  [
    'parts that miss a number that is said',
    checkedRow(['1', '2', '4'], [{ sum: ['a', 'b'], equals: 100 }]),
  ],
  [
    'parts of which one is told with a word',
    checkedRow(['1', 'hơn 2', '4'], [{ sum: ['a', 'b'], equals: 'c' }]),
  ],
  ['parts without a total', checkedRow(['1', '2', 'chưa có'], [{ sum: ['a', 'b'], equals: 'c' }])],
  ['counts in their order', checkedRow(['1', '1', '3'], [{ order: ['a', 'b', 'c'] }])],
  ['counts out of their order', checkedRow(['1', '4', '3'], [{ order: ['a', 'b', 'c'] }])],
  [
    'counts of which the first is not there',
    checkedRow(['chưa có', '4', '5'], [{ order: ['a', 'b', 'c'] }]),
  ],
  [
    'counts of which the last is about',
    checkedRow(['1', '4', 'khoảng 3'], [{ order: ['a', 'b', 'c'] }]),
  ],
  [
    'a check of a column that is not there',
    checkedRow(['1', '4', '3'], [{ order: ['a', 'd'] }, { sum: ['a', 'b'], equals: 'e' }]),
  ],
  [
    'parts of one decimal that round',
    columns(
      ['a', 'b'],
      [
        ['49,9', '50,0'],
        ['49,9', '50,3'],
      ],
      { ...areas, numbers: 'vi', checks: [{ sum: ['a', 'b'], equals: 100 }] },
    ),
  ],
];

const rated = (cells: readonly string[], more: object = {}): TableCase =>
  columns(
    ['r', 'x', 'y'],
    [cells],
    figures({
      indicator: 'portal766_publish_on_time',
      value: 'r',
      numerator: 'x',
      denominator: 'y',
      ...more,
    }),
  );

const rates: readonly Other[] = [
  ['a rate that its counts make', rated(['50', '1', '2'])],
  ['a rate that its counts make, rounded', rated(['33,3', '1', '3'])],
  ['a rate that its counts do not make', rated(['34', '1', '3'])],
  ['a rate told with a word beside its counts', rated(['hơn 30', '1', '3'])],
  ['a rate whose first count is not there', rated(['34', 'chưa có', '3'])],
  ['a rate whose second count is not there', rated(['34', '1', 'chưa có'])],
  ['a rate of counts alone', rated(['', '1', '3'])],
  ['no rate and no counts', rated(['', '', ''])],
  ['a rate that may exceed 100', rated(['150', '3', '2'], { unbounded: true })],
  ['a rate out of bounds', rated(['150', '3', '2'])],
  [
    'points with a maximum of their own column',
    columns(
      ['p', 'm'],
      [
        ['15', '20'],
        ['12,5', '18'],
      ],
      figures({ indicator: 'portal766_progress', value: 'p', max: 'm' }),
    ),
  ],
  [
    'points with a maximum that is said',
    columns(
      ['p'],
      [['15'], ['12,5']],
      figures({ indicator: 'portal766_progress', value: 'p', max: 20 }),
    ),
  ],
  [
    'points whose maximum is a word',
    columns(
      ['p', 'm'],
      [['15', 'x']],
      figures({ indicator: 'portal766_progress', value: 'p', max: 'm' }),
    ),
  ],
  [
    'a rank with how many there are',
    columns(
      ['n', 'h'],
      [
        ['5', '2/34'],
        ['6', '1'],
      ],
      figures({ indicator: 'portal766_received', value: 'n', rank: 'h', rankOf: 34 }),
    ),
  ],
];

const scaled = (
  above: readonly string[],
  heading: string,
  unit: string,
  more: object = {},
): TableCase =>
  file(
    `${above.join('\n')}\n${rows(['ma', 'ten', heading], [...kyLua, '1,5'], [...dongKinh, '2'])}`.trimStart(),
    figures({ indicator: unit, value: heading, ...more }),
  );

const scales: readonly Other[] = [
  ['thousands that the heading says', scaled([], 'Số người (nghìn người)', 'persons')],
  ['persons in a column of counts', scaled([], 'Số người (nghìn người)', 'portal766_received')],
  ['an area in a column of persons', scaled([], 'Diện tích (nghìn ha)', 'persons')],
  ['persons in a column of areas', scaled([], 'Số người (nghìn người)', 'area')],
  [
    'thousands that a line above says',
    scaled(['Đơn vị tính: nghìn người;;'], 'Số người', 'persons'),
  ],
  ['a line above of another unit', scaled(['Đơn vị tính: nghìn ha;;'], 'Số người', 'persons')],
  [
    'two lines above that agree',
    scaled(['Đơn vị tính: nghìn người;;', 'ĐVT: nghìn người;;'], 'Số người', 'persons'),
  ],
  [
    'two lines above that disagree',
    scaled(['Đơn vị tính: nghìn người;;', 'ĐVT: triệu người;;'], 'Số người', 'persons'),
  ],
  [
    'two lines above of two units',
    scaled(['Đơn vị tính: nghìn người;;', 'ĐVT: nghìn ha;;'], 'Số người', 'persons'),
  ],
  ['thousands that the description says', scaled([], 'Số người', 'persons', { scale: 3 })],
];

const dated = (a: string, b: string, more: Partial<FileSpec> = {}): TableCase =>
  file(rows([...header, 'ngay'], [...kyLua, '5', a], [...dongKinh, '6', b]), {
    period: { start: null, end: { column: 'ngay' } },
    ...more,
  });

const mixed: readonly Other[] = [
  ['dots first, then commas', columns(['n'], [['1.234'], ['1,234']], { numbers: 'vi' })],
  ['commas first, then dots', columns(['n'], [['1,234'], ['1.234']], { numbers: 'vi' })],
  ['dots alone', columns(['n'], [['1.234'], ['12.345']], { numbers: 'vi' })],
  [
    'areas with a dot and a comma',
    columns(['n'], [['1.234'], ['1,234']], { ...area, numbers: 'vi' }),
  ],
  ['day first and month first', dated('21/7/2026', '7/21/2026')],
  ['month first alone', dated('7/21/2026', '7/22/2026')],
  ['day first and a date that is not there', dated('21/7/2026', '31/6/2026')],
  ['days without a year, which the description says', dated('21/7', '22/7', { year: '2026' })],
  ['days without a year', dated('21/7', '22/7')],
  ['ISO days and month first', dated('2026-07-21', '7/21/2026')],
  [
    'rates as parts of one',
    columns(['n'], [['0,95'], ['0,5'], ['1']], of('portal766_publish_on_time')),
  ],
  [
    'rates of which one is above one',
    columns(['n'], [['0,95'], ['0,5'], ['1,5']], of('portal766_publish_on_time')),
  ],
  ['rates of zero and one', columns(['n'], [['0'], ['1'], ['1']], of('portal766_publish_on_time'))],
  ['two rates below one', columns(['n'], [['0,95'], ['0,5']], of('portal766_publish_on_time'))],
  [
    'three rates below one and one that is not there',
    columns(['n'], [['0,95'], ['0,5'], ['chưa có'], ['0,7']], of('portal766_publish_on_time')),
  ],
  ['areas below one', columns(['n'], [['0,95'], ['0,5'], ['0,6']], area)],
  ['counts with and without a word of scale', columns(['n'], [['1,2 nghìn'], ['5']], {})],
  ['counts with words of scale alone', columns(['n'], [['1,2 nghìn'], ['1,5 triệu']], {})],
  ['a word of scale beside what is not there', columns(['n'], [['1,2 nghìn'], ['chưa có']], {})],
];

/** Tables of all kinds, of which `reports.txt` says what is said of them. */
export const otherTables: readonly Other[] = [
  ...wholeTables,
  ...arithmetic,
  ...rates,
  ...scales,
  ...mixed,
];
