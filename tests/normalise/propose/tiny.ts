import { indicatorById } from '../../../src/catalogue/index.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { knownOf } from '../../../src/normalise/known.ts';
import type { Role, RoledColumn } from '../../../src/normalise/propose/columnRoles.ts';
import type { FoundTable } from '../../../src/normalise/propose/findTable.ts';
import type { Grid } from '../../../src/normalise/propose/grid.ts';
import type { MatchIndicator } from '../../../src/normalise/propose/matchIndicator.ts';
import type { PlaceColumns } from '../../../src/normalise/propose/placeColumns.ts';
import type { Row } from '../../../src/normalise/read/table.ts';
import { smallNation } from '../smallNation.ts';

/** The invented places with codes that the portal gives to three of them. */
export const small = knownOf({
  places: smallNation,
  aliases: new Map([
    [
      'portal',
      new Map([
        ['H1', '90001'],
        ['H2', '90002'],
        ['H98', '98'],
      ]),
    ],
  ]),
  catalogue: indicatorById,
});

export const rowsOf = (...texts: ReadonlyArray<readonly string[]>): Row[] =>
  texts.map((cells, i) => ({
    line: i + 1,
    cells: cells.map((text, c) => ({ text, line: i + 1, column: c + 1 })),
  }));

/** Returns a grid whose headings of several rows are those of the last. */
export const gridOf = (rows: readonly Row[], changes: Partial<Grid> = {}): Grid => ({
  sheet: null,
  hidden: false,
  rows,
  labels: (first, count) => rows[first + count - 1]?.cells.map(({ text }) => text) ?? [],
  found: () => 0,
  ...changes,
});

/** Returns the roles of columns that have only to be told apart. */
export const column = (
  label: string,
  is: Exclude<Role['is'], 'ignored'>,
  texts: readonly string[] = [],
): RoledColumn => ({ label, at: 0, texts, role: { is } });

export const passedOver = (label: string, vi: string, en: string): RoledColumn => ({
  label,
  at: 0,
  texts: [],
  role: { is: 'ignored', reason: { vi, en } },
});

const indicator = (id: string, vi: string, changes: Partial<Indicator> = {}): Indicator =>
  ({ id, name: { vi, en: `${vi} in English` }, unit: 'count', max: null, ...changes }) as Indicator;

export const wells = indicator('wells', 'Số giếng');
export const schools = indicator('schools', 'Số trường');
export const score = indicator('score', 'Tổng điểm', { unit: 'points', max: 20 });
export const mark = indicator('mark', 'Điểm', { unit: 'points' });
const share = indicator('share', 'Tỷ lệ', { unit: 'percent', max: 100 });

/** Looks up a heading, or its last words, among five indicators; two headings may be several. */
export const matchFew: MatchIndicator = (label) => {
  const last = label.split(' / ').at(-1);
  if (last === 'Đúng hạn') return [wells, schools];
  if (last === 'Điểm số') return [score, mark];
  return [wells, schools, score, mark, share].filter(({ name }) => name.vi === last);
};

/** Returns where places are: codes in the first column, of several provinces. */
export const placesAt = (changes: Partial<PlaceColumns> = {}): PlaceColumns => ({
  column: 0,
  scheme: 'code',
  name: null,
  again: [],
  provinceCode: null,
  provinceName: null,
  province: null,
  complete: false,
  firstRow: 1,
  ...changes,
});

/** Returns a table whose headings are the first of its rows, or the one that is said. */
export const tableOf = (
  rows: readonly Row[],
  changes: Partial<FoundTable> = {},
  first = 0,
): FoundTable => ({
  grid: gridOf(rows),
  heading: {
    first,
    count: 1,
    labels: rows[first]?.cells.map(({ text }) => text) ?? [],
    firstRow: first + 1,
  },
  places: placesAt(),
  form: null,
  isOffice: false,
  ...changes,
});
