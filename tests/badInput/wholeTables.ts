import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { figures, file, good, header, rows, type TableCase } from './support.ts';

export type Other = readonly [what: string, table: TableCase];

export const kyLua = ['06187', 'Phường Kỳ Lừa'] as const;
export const dongKinh = ['05977', 'Phường Đông Kinh'] as const;
const tamThanh = ['05986', 'Phường Tam Thanh'] as const;
const total = ['', 'Tổng cộng'] as const;

export const of = (indicator: string, more: object = {}) =>
  figures({ indicator, value: 'n', ...more });
export const area = of('area');

/** A table of one column, its last row a total. */
const summed = (cells: readonly string[], sum: string, spec: Partial<FileSpec> = {}): TableCase =>
  file(
    rows(header, ...cells.map((text, i) => [...[kyLua, dongKinh, tamThanh][i]!, text]), [
      ...total,
      sum,
    ]),
    spec,
  );

const totals: readonly Other[] = [
  ['a total that rounds what is added within half a digit', summed(['1,24', '2,24'], '3,5', area)],
  ['a total that misses by more than rounding', summed(['1,24', '2,24'], '3,6', area)],
  ['a total of two decimals that misses by two', summed(['1,24', '2,24'], '3,50', area)],
  ['a total of two decimals that rounds', summed(['1,244', '2,244'], '3,49', area)],
  ['a total written as English', summed(['1.24', '2.24'], '3.5', { ...area, numbers: 'en' })],
  ['a total of English grouped by a comma', summed(['1,000', '2,000'], '3,001', { numbers: 'en' })],
  ['a total with its unit', summed(['1,24', '2,24'], '3,5 ha', area)],
  ['a total whose rows have a word', summed(['hơn 5', '6'], '12')],
  ['a total whose rows have no figure', summed(['chưa có', '6'], '7')],
  ['a total of a refused row', summed(['x', '6'], '7')],
  ['a total that is blank', summed(['5', '6'], ' ')],
  ['a total that is not there yet', summed(['5', '6'], 'chưa có')],
  ['a total that is a word', summed(['5', '6'], 'nhiều')],
  ['a negative total', summed(['5', '6'], '-1')],
  ['a total of rates', summed(['50', '60'], '55', of('portal766_publish_on_time'))],
  [
    'two totals',
    file(rows(header, [...kyLua, '5'], [...dongKinh, '6'], [...total, '12'], [...total, '13'])),
  ],
  [
    'a total over two days',
    file(
      rows(
        [...header, 'ngay'],
        [...kyLua, '5', '2026-07-21'],
        [...dongKinh, '6', '2026-07-22'],
        [...total, '12', ''],
      ),
      { period: { start: null, end: { column: 'ngay' } } },
    ),
  ],
  [
    'totals of two columns of which one is wrong',
    file(
      rows([...header, 'm'], [...kyLua, '5', '1'], [...dongKinh, '6', '2'], [...total, '11', '4']),
      figures({ indicator: 'portal766_received', value: 'n' }, { indicator: 'area', value: 'm' }),
    ),
  ],
];

const named = (name: string, period: string): TableCase =>
  file(
    rows(header, [...kyLua, '5'], good),
    { period: { text: period } },
    {
      file: `tables/toy/${name}`,
    },
  );

const ended = (name: string, end: string): TableCase =>
  file(
    rows([...header, 'ngay'], [...kyLua, '5', end], [...good, end]),
    {
      period: { start: null, end: { column: 'ngay' } },
    },
    { file: `tables/toy/${name}` },
  );

const names: readonly Other[] = [
  ['a file of the quarter that its name says', named('lang-son-2026q3.csv', 'Quý III/2026')],
  ['a file of another quarter', named('lang-son-2026q2.csv', 'Quý III/2026')],
  ['a file of a later quarter', named('lang-son_2026-Q4.csv', 'Quý III/2026')],
  ['a file of the quarter of another year', named('lang-son-2025_q3.csv', 'Quý III/2026')],
  ['a file whose name goes on with a digit', named('lang-son-2026q31.csv', 'Quý II/2026')],
  ['the first month of the quarter', ended('2026q3.csv', '2026-07-31')],
  ['the last month of the quarter', ended('2026q3.csv', '2026-09-30')],
  ['the month before the quarter', ended('2026q3.csv', '2026-06-30')],
  ['the month after the quarter', ended('2026q3.csv', '2026-10-31')],
  [
    'a file of no day that its name dates',
    file(
      rows(header, [...kyLua, '5']),
      { period: { start: null, end: null } },
      { file: 'tables/toy/2026q3.csv' },
    ),
  ],
];

/** Rows of places and periods, with a total below. */
const spans = (
  cells: ReadonlyArray<readonly [place: readonly string[], period: string, n: string]>,
  sum: readonly string[] | null = ['', 'Tổng cộng', '', '3'],
): TableCase =>
  file(
    rows(
      ['ma', 'ten', 'ky', 'n'],
      ...cells.map(([place, period, n]) => [...place, period, n]),
      ...(sum ? [sum] : []),
    ),
    { period: { column: 'ky' } },
  );

const overlaps: readonly Other[] = [
  [
    'a total of a half-year and a quarter in it',
    spans([
      [kyLua, '6 tháng đầu năm 2026', '2'],
      [kyLua, 'Quý II/2026', '1'],
    ]),
  ],
  [
    'the quarter first',
    spans([
      [kyLua, 'Quý II/2026', '1'],
      [kyLua, '6 tháng đầu năm 2026', '2'],
    ]),
  ],
  [
    'two quarters that meet',
    spans([
      [kyLua, 'Quý I/2026', '1'],
      [kyLua, 'Quý II/2026', '2'],
    ]),
  ],
  [
    'a quarter in a half-year of another place',
    spans([
      [kyLua, '6 tháng đầu năm 2026', '2'],
      [dongKinh, 'Quý II/2026', '1'],
    ]),
  ],
  [
    'a quarter in a half-year that has no figure',
    spans([
      [kyLua, '6 tháng đầu năm 2026', 'chưa có'],
      [kyLua, 'Quý II/2026', '1'],
    ]),
  ],
  [
    'overlaps without a total',
    spans(
      [
        [kyLua, '6 tháng đầu năm 2026', '2'],
        [kyLua, 'Quý II/2026', '1'],
      ],
      null,
    ),
  ],
  [
    'three periods of which the last two overlap',
    spans([
      [kyLua, 'Quý I/2026', '1'],
      [kyLua, 'Quý III/2026', '1'],
      [kyLua, '9/2026', '1'],
    ]),
  ],
  [
    'the same period twice',
    spans([
      [kyLua, 'Quý II/2026', '1'],
      [dongKinh, 'Quý II/2026', '2'],
    ]),
  ],
];

/** Tables that are looked at as a whole: totals, the name of the file, periods that overlap. */
export const wholeTables: readonly Other[] = [...totals, ...names, ...overlaps];
