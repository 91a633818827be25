import { type BadCase, normalises, refuses, rejects } from '../badCase.ts';
import { file, good, header, rows } from '../support.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';

const at = { line: 2, column: 4 };
const dated: Partial<FileSpec> = { period: { start: null, end: { column: 'ngay' } } };
const termed: Partial<FileSpec> = { period: { column: 'ky' } };

const date = (text: string, spec: Partial<FileSpec> = dated, other = '2026-07-21') =>
  file(rows([...header, 'ngay'], ['06187', 'Phường Kỳ Lừa', '5', text], [...good, other]), spec);

const term = (text: string, name = 'tables/toy/t.csv') =>
  file(
    rows([...header, 'ky'], ['06187', 'Phường Kỳ Lừa', '5', text], [...good, '7/2026']),
    termed,
    { file: name },
  );

const days = (id: string, texts: readonly string[], end: string): BadCase[] =>
  texts.map((text) => normalises(id, text, date(text), { period: { start: null, end } }));

const noDay = (id: string, texts: readonly string[], code: string): BadCase[] =>
  texts.map((text) => rejects(id, text, date(text), code, at));

const terms = (
  id: string,
  texts: readonly string[],
  start: string | null,
  end: string,
  asOf: string | null = null,
): BadCase[] =>
  texts.map((text) => normalises(id, text, term(text), { period: { start, end }, asOf }));

export const dateCases: readonly BadCase[] = [
  ...days('DAT-01', ['21/7/2025', '21-7-2025', '21.7.2025', '21/07/2025'], '2025-07-21'),
  ...days('DAT-02', ['ngày 21 tháng 7 năm 2025'], '2025-07-21'),
  ...noDay('DAT-03', ['7/21/2025'], 'E-DATE-MDY'),
  ...days('DAT-04', ['7/8/2025'], '2025-08-07'),
  refuses(
    'DAT-04',
    'a month first in one row, a day first in another',
    date('7/21/2025', dated, '7/8/2025'),
    'E-DATE-MIXED',
    at,
  ),
  refuses(
    'DAT-03',
    'a month first where others have a day first',
    date('7/21/2025', dated, '21/7/2025'),
    'E-DATE-MIXED',
    at,
  ),
  ...noDay('DAT-06', ['31/6/2025', '29/2/2025', '0/7/2025'], 'E-DATE-INVALID'),
  ...noDay('DAT-07', ['21/7'], 'E-DATE-NOYEAR'),
  normalises('DAT-07', '21/7 with the year declared', date('21/7', { ...dated, year: '2026' }), {
    period: { start: null, end: '2026-07-21' },
  }),
  ...terms(
    'DAT-08',
    ['7/2025', 'T7/2025', 'tháng 7/2025', 'Tháng Bảy năm 2025'],
    '2025-07-01',
    '2025-07-31',
  ),
  ...terms(
    'DAT-09',
    ['Quý III/2025', 'quý 3 năm 2025', 'Q3/2025', 'QIII-2025'],
    '2025-07-01',
    '2025-09-30',
  ),
  ...terms('DAT-14', ['năm 2025', '2025'], '2025-01-01', '2025-12-31'),
  ...terms('DAT-15', ['từ 01/7 đến 30/9/2025', '01/7/2025–30/9/2025'], '2025-07-01', '2025-09-30'),
  ...terms('DAT-16', ['tính đến 21/7/2025'], null, '2025-07-21', '2025-07-21'),
  ...terms('DAT-16', ['đến hết 30/9/2025'], null, '2025-09-30', '2025-09-30'),
  ...['Jul-25', 'Thg7-25'].map((text) =>
    rejects('DAT-18', text, term(text), 'E-DATE-AMBIGUOUS', at),
  ),
  rejects('DAT-18', 'no period', term('hôm qua'), 'E-PERIOD-FORMAT', at),
  ...noDay('DAT-18', ['mai'], 'E-DATE-FORMAT'),
  rejects('DAT-19', '45859', date('45859'), 'E-XL-SERIAL', { ...at, says: '2025-07-21' }),
  ...noDay('DAT-21', ['60'], 'E-DATE-INVALID'),
  ...noDay('DAT-22', ['2025-07-20T17:00:00Z'], 'E-DATE-TIME'),
  rejects('DAT-23', 'a period after the publication', term('12/2027'), 'E-PERIOD-FUTURE', at),
  rejects('DAT-24', 'a commune in June 2025', term('6/2025'), 'E-UNIT-NOT-YET', at),
  rejects(
    'IDN-14',
    'an old name that is a new name too, in 2024',
    term('năm 2024'),
    'E-UNIT-NOT-YET',
    at,
  ),
  refuses(
    'DAT-26',
    'file of Q3, cells of Q2',
    term('Quý II/2026', 'tables/toy/lang-son-2026q3.csv'),
    'E-PERIOD-FILENAME',
    { line: 2, column: 3 },
  ),
  refuses(
    'DAT-25',
    'a half-year and its second quarter in one total',
    file(
      rows(
        [...header, 'ky'],
        [...good.slice(0, 2), '30', '6 tháng đầu năm 2026'],
        [...good.slice(0, 2), '12', 'Quý II/2026'],
        ['', 'Tổng cộng', '42', ''],
      ),
      termed,
    ),
    'E-PERIOD-OVERLAP',
    { line: 3, column: 3, says: 'line 2' },
  ),
  normalises(
    'OWN-RUNNING',
    'running figures without a total',
    file(
      rows(
        [...header, 'ky'],
        [...good.slice(0, 2), '30', '6 tháng đầu năm 2026'],
        [...good.slice(0, 2), '12', 'Quý II/2026'],
      ),
      termed,
    ),
    { value: 30 },
  ),
];
