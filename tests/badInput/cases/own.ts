import { type BadCase, normalises, rejects, remarks } from '../badCase.ts';
import { cell, coded, columns, figures, file, good, header, rows } from '../support.ts';

const at = { line: 2, column: 3 };
const received = { indicator: 'portal766_received', value: 'n' };
const ward = ['06187', 'Phường Kỳ Lừa', '5'] as const;
const table = rows(header, ward, good);
const total = ['', 'Tổng cộng', '17'];

/** Cases that the catalogue has not, for codes that only these fire. */
export const ownCases: readonly BadCase[] = [
  remarks('SEM-20', '(sơ bộ)', cell('count', '3.420 (sơ bộ)'), 'W-NUM-QUALIFIED', {
    ...at,
    gives: { value: 3420, modality: 'estimated', note: { vi: 'số sơ bộ', en: 'provisional' } },
  }),
  remarks('SEM-21', 'satisfaction without its n', cell('satisfied', '95'), 'W-METHOD-MISSING', {
    ...at,
    gives: { value: 95 },
  }),
  remarks(
    'OWN-GROUPS',
    'six groups that are not their total',
    columns(
      ['t', 'a', 'b', 'c', 'd', 'e', 'f'],
      [['61,65', '10', '10', '10', '10', '10', '10']],
      figures(
        { indicator: 'portal766_total', value: 't' },
        ...[
          'transparency',
          'progress',
          'online_services',
          'online_payment',
          'digitisation',
          'satisfaction',
        ].map((name, i) => ({ indicator: `portal766_${name}`, value: 'abcdef'[i] })),
      ),
    ),
    'W-SUM',
    at,
  ),
  remarks(
    'OWN-ABOVE-MAX',
    'points above their maximum',
    cell('points', '20,1', figures({ indicator: 'portal766_progress', value: 'n', max: 20 })),
    'W-ABOVE-MAX',
    at,
  ),
  rejects(
    'OWN-RECEIVED',
    'on time and overdue that are not received',
    columns(
      ['n', 'dung', 'qua'],
      [
        ['100', '90', '9'],
        ['100', '90', '10'],
      ],
      figures(
        received,
        { indicator: 'portal766_on_time', value: 'dung' },
        { indicator: 'portal766_overdue', value: 'qua' },
      ),
    ),
    'E-RECEIVED',
    { line: 2, column: 4 },
  ),
  rejects(
    'OWN-FAMILY',
    'a score that the press quotes, in an official table',
    columns(
      ['n', 'diem'],
      [
        ['5', '89,07'],
        ['6', ''],
      ],
      figures(received, { indicator: 'press766_total', value: 'diem' }),
    ),
    'E-FAMILY',
    { line: 2, column: 4 },
  ),
  rejects(
    'OWN-TWICE',
    'one figure with two values',
    file(table + rows(['06187', 'Phường Kỳ Lừa', '6'])),
    'E-VALUE-TWICE',
    { line: 2, column: 3 },
  ),
  rejects(
    'OWN-KEY',
    'a kind of row that nothing describes',
    file(rows([...header, 'k'], [...ward, 'A'], [...good, 'B']), {
      layout: 'long',
      key: ['k'],
      ignoredRows: [],
      figures: [{ key: ['B'], indicator: 'portal766_received', value: 'n' }],
    }),
    'E-KEY-UNKNOWN',
    { line: 2, column: 0 },
  ),
  normalises('OWN-TOTAL', 'a total that is its rows', file(table + rows(total)), {}, 'N-ROWS 4:0'),
  normalises(
    'OWN-TOTAL',
    'a total whose words stand in the column of codes',
    file(table + rows(['Tổng cộng', '', '17'])),
    {},
    'N-ROWS 4:0',
  ),
  rejects(
    'OWN-LOOKALIKE',
    'a name without marks that another commune of the province has',
    coded('27676', 'Xã Thanh An'),
    'E-PLACE-DIFFERS',
    { line: 2, column: 2, says: 'Thạnh An' },
  ),
];
