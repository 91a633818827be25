import { accepts, type BadCase, normalises, rejects, remarks } from '../badCase.ts';
import {
  cell,
  file,
  good,
  header,
  rows,
  type TableCase,
  unitIndicators,
  columns,
  figures,
} from '../support.ts';

const at = { line: 2, column: 3 };
const places = [
  ['05977', 'Phường Đông Kinh'],
  ['05983', 'Phường Lương Văn Tri'],
] as const;
const received = { indicator: 'portal766_received', value: 'n' };
const parts = {
  ...figures(
    { ...received, value: 'tong' },
    { indicator: 'other_count', value: 'a' },
    { indicator: 'third_count', value: 'b' },
  ),
  checks: [{ sum: ['a', 'b'], equals: 'tong' }],
};
const shares = {
  ...figures({ indicator: unitIndicators['percent'], value: 'a' }),
  ignoredColumns: [{ column: 'b', reason: { vi: 'a', en: 'a' } }],
  checks: [{ sum: ['a', 'b'], equals: 100 }],
};
const area = { ...figures({ indicator: 'area', value: 'n' }) };

const rank = (text: string, others: readonly string[] = ['12', '2/34']): TableCase =>
  file(
    rows(
      [...header, 'hang'],
      ['06187', 'Phường Kỳ Lừa', '5', text],
      [...good.slice(0, 2), ...others],
    ),
    figures({ ...received, rank: 'hang' }),
  );

export const meaningCases: readonly BadCase[] = [
  ...['105,2%', '-3%'].map((text) =>
    rejects('SEM-01', text, cell('percent', text), 'E-PCT-RANGE', at),
  ),
  accepts(
    'SEM-02',
    '120 of a plan',
    cell(
      'percent',
      '120',
      figures({ indicator: unitIndicators['percent'], value: 'n', unbounded: true }),
    ),
    { value: 120 },
  ),
  rejects(
    'SEM-03',
    '7.581 + 80.848 given as 88.492',
    columns(
      ['a', 'b', 'tong'],
      [
        ['7.581', '80.848', '88.492'],
        ['1', '2', '3'],
      ],
      parts,
    ),
    'E-SUM',
    { line: 2, column: 5, says: 'off by 63' },
  ),
  remarks(
    'SEM-04',
    'a total that is off by rounding',
    file(
      rows(header, [...places[0], '1,3'], [...places[1], '2,3'], ['', 'Tổng cộng', '3,7']),
      area,
    ),
    'W-SUM-ROUNDING',
    { line: 4, column: 3 },
  ),
  accepts(
    'SEM-05',
    'shares of 100',
    columns(
      ['a', 'b'],
      [
        ['33', '67'],
        ['40', '60'],
      ],
      shares,
    ),
  ),
  remarks(
    'SEM-05',
    'shares of 99,9',
    columns(
      ['a', 'b'],
      [
        ['33,3', '66,6'],
        ['40', '60'],
      ],
      shares,
    ),
    'W-SUM-ROUNDING',
    { line: 2, column: 4 },
  ),
  accepts(
    'SEM-07',
    'on time above resolved, as on the portal',
    columns(
      ['n', 'xong'],
      [['403016', '375592']],
      figures(
        { indicator: 'portal766_on_time', value: 'n' },
        { indicator: 'portal766_completed', value: 'xong' },
      ),
    ),
  ),
  rejects(
    'SEM-07',
    'an order that a form declares',
    columns(
      ['a', 'b'],
      [
        ['7', '5'],
        ['1', '2'],
      ],
      {
        ...figures({ ...received, value: 'a' }, { indicator: 'other_count', value: 'b' }),
        checks: [{ order: ['a', 'b'] }],
      },
    ),
    'E-ORDER',
    at,
  ),
  rejects(
    'SEM-08',
    'a rate that is not its counts',
    columns(
      ['a', 'b', 'n'],
      [
        ['1', '4', '26'],
        ['1', '4', '25'],
      ],
      figures({
        indicator: unitIndicators['percent'],
        value: 'n',
        numerator: 'a',
        denominator: 'b',
      }),
    ),
    'E-RATIO',
    { line: 2, column: 5 },
  ),
  ...['35/34', '0', '0/34'].map((text) =>
    rejects('SEM-09', text, rank(text), 'E-RANK-RANGE', { line: 2, column: 4 }),
  ),
  ...[34, 45, 63, 135, 149].map((of) =>
    normalises('SEM-09', `among ${of}`, rank(`3/${of}`), { rank: 3, rankOf: of }),
  ),
  remarks(
    'SEM-11',
    'a rank against the values',
    columns(
      ['n', 'hang'],
      [
        ['90', '2/34'],
        ['80', '1/34'],
      ],
      figures({ indicator: unitIndicators['percent'], value: 'n', rank: 'hang' }),
    ),
    'W-RANK-ORDER',
    { line: 2, column: 3 },
  ),
  remarks(
    'SEM-16',
    'two equal columns',
    columns(
      ['n', 'b'],
      [
        ['1', '1'],
        ['2', '2'],
        ['3', '3'],
      ],
      figures(received, { indicator: 'other_count', value: 'b' }),
    ),
    'W-SUSPICIOUS-EQUAL',
    { line: 2, column: 4 },
  ),
  remarks(
    'SEM-17',
    'one value in all rows',
    columns(['n'], [['7'], ['7'], ['7']], figures(received)),
    'W-CONSTANT',
    at,
  ),
  remarks(
    'SEM-17',
    'zero in all rows',
    columns(['n'], [['0'], ['0'], ['0']], figures(received)),
    'W-CONSTANT',
    at,
  ),
  remarks('SEM-19', 'three persons', cell('persons', '3'), 'W-SMALL-COUNT', at),
];
