import type { Observation } from '../../../src/model/observation.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { type BadCase, refuses, remarks } from '../badCase.ts';
import { columns, figures, type TableCase } from '../support.ts';

const at = { line: 2, column: 3 };
const received = { indicator: 'portal766_received', value: 'n' };

const past = (value: number, changes: Partial<Observation> = {}): Observation =>
  ({
    indicator: 'portal766_received',
    places: ['05977'],
    scope: null,
    value,
    source: 'toy',
    period: { start: '2026-07-01', end: '2026-09-30' },
    asOf: null,
    ...changes,
  }) as Observation;
const before = (value: number, place: string): Observation =>
  past(value, { places: [place], period: { start: '2026-04-01', end: '2026-06-30' } });
const one = (n: string, history: readonly Observation[], spec: Partial<FileSpec> = {}): TableCase =>
  columns(['n'], [[n]], { ...figures(received), ...spec } as Partial<FileSpec>, history);

const revises = {
  file: 'before.csv',
  kind: 'correction',
  date: '2026-11-22',
  reason: { vi: 'sửa', en: 'mended' },
} as const;

export const historyCases: readonly BadCase[] = [
  remarks('SEM-12', 'two sources', one('95', [past(96, { source: 'other' })]), 'W-CONFLICT', {
    ...at,
    gives: { value: 95 },
  }),
  remarks(
    'SEM-13',
    'a revision with its reason',
    one('95', [past(96)], { revises }),
    'W-REVISION',
    at,
  ),
  refuses('SEM-13', 'a change without a reason', one('95', [past(96)]), 'E-REVISION', at),
  remarks(
    'SEM-14',
    'ten times the quarter before',
    one('950', [before(95, '05977')]),
    'W-OUTLIER',
    at,
  ),
  refuses(
    'UNT-05',
    'a column in another unit',
    columns(['n'], [['5'], ['6'], ['7']], figures(received), [
      before(5000, '05977'),
      before(6000, '05983'),
      before(7000, '05986'),
    ]),
    'E-MAGNITUDE',
    at,
  ),
];
