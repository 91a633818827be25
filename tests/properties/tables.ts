import fc from 'fast-check';
import type { Observation } from '../../src/model/observation.ts';
import type { CheckedTable } from '../../src/normalise/checkTable.ts';
import { formatNumber } from '../../src/i18n/numbers.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { checked, file } from '../badInput/support.ts';
import { real } from '../registry/registries.ts';
import { quoted } from './settings.ts';

/** A row: code, name, a count, a share. */
export type Row = readonly string[];

const communes = real()
  .places.filter(({ parent, level }) => parent === '20' && level === 'commune')
  .map(({ code, name, kind }) => [code, `${kind === 'ward' ? 'Phường' : 'Xã'} ${name}`] as const);

/** Headings of the columns. */
export const header = ['ma', 'ten', 'n', 'ty_le'];
/** How the table is described. */
export const spec = {
  delimiter: ';',
  newline: 'any',
  figures: [
    { indicator: 'portal766_received', value: 'n' },
    { indicator: 'portal766_publish_on_time', value: 'ty_le' },
  ],
} as Partial<FileSpec>;

/** A whole number as it is written in Vietnamese. */
export const number = fc.nat(2_000_000).map((n) => formatNumber(n, 'vi'));
/** What a cell of a count may hold. */
export const count = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 1, arbitrary: number.map((text) => `hơn ${text}`) },
  { weight: 1, arbitrary: fc.constantFrom('-', '…', 'chưa có', '0') },
);
const share = fc
  .integer({ min: 1000, max: 10_000 })
  .map((n) => `${formatNumber(n / 100, 'vi', 2)}%`);
/** What no cell of a count may hold. */
export const wrong = fc.constantFrom('nhiều', '-5', '=1+1', '<b>5</b>', '12 ha', '3..4');

/** Returns rows of different communes of one province, with these cells in the column of counts. */
export const rowsOf = (cell: fc.Arbitrary<string>, min = 1): fc.Arbitrary<Row[]> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...communes), cell, share), {
      minLength: min,
      maxLength: 6,
      selector: ([[code]]) => code,
    })
    .map((of) => of.map(([[code, name], n, rate]) => [code, name, n, rate]));

/** Rows without a fault. */
export const goodRows = rowsOf(count);
/** Rows with and without faults. */
export const anyRows = rowsOf(
  fc.oneof(
    { weight: 3, arbitrary: count },
    { weight: 1, arbitrary: wrong },
    { weight: 1, arbitrary: fc.constant('') },
  ),
);

/** Returns the text of rows under their headings. */
export const textOf = (rows: readonly Row[], sign = ';', end = '\n'): string =>
  [header, ...rows].map((row) => row.map(quoted).join(sign) + end).join('');

/** Returns what the check says of rows. */
export const read = (rows: readonly Row[]): Promise<CheckedTable> =>
  checked(file(textOf(rows), spec));

/** What a figure says, without where it stands. */
export const said = ({
  places,
  indicator,
  period,
  value,
  qualifier,
  status,
  unit,
}: Observation): string =>
  JSON.stringify([places, indicator, period, value, qualifier, status, unit]);

/** Returns what all figures of a table say, in one order. */
export const figuresOf = ({ observations }: CheckedTable): string[] =>
  observations.map(said).sort();
