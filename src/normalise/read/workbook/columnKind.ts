import type { Indicator } from '../../../model/indicator.ts';
import type { Unit } from '../../../model/observation.ts';
import type { FileSpec, When } from '../../tableSpec.ts';

/**
 * What a column holds by its description, which decides what a stored number
 * means: 0.9505 is 95.05 in a percent column that is shown with a per cent sign,
 * and a date in a rank column is a spoilt `6/34`.
 */
export type ColumnKind =
  'count' | 'percent' | 'number' | 'rank' | 'date' | 'code' | 'text' | 'ignored';

/** The kinds of columns by their names; a column that is not in it is taken as it stands. */
export type ColumnKinds = ReadonlyMap<string, ColumnKind>;

const unitKinds: Partial<Readonly<Record<Unit, ColumnKind>>> = {
  count: 'count',
  persons: 'count',
  percent: 'percent',
  rank: 'rank',
};

const isValue = (kind: ColumnKind): boolean =>
  kind === 'count' || kind === 'percent' || kind === 'number' || kind === 'rank';

/** Returns whether a column holds figures, so that one cell must never serve several rows. */
export const holdsFigures = (kind: ColumnKind | undefined): boolean =>
  kind !== undefined && isValue(kind);

type Named = ReadonlyArray<readonly [string | undefined, ColumnKind]>;

function figureColumns(
  { indicator, value, numerator, denominator, rank, max }: FileSpec['figures'][number],
  catalogue: ReadonlyMap<string, Indicator>,
): Named {
  const unit = catalogue.get(indicator)?.unit;
  return [
    [typeof max === 'string' ? max : undefined, 'number'],
    [numerator, 'count'],
    [denominator, 'count'],
    [rank, 'rank'],
    [value, (unit && unitKinds[unit]) ?? 'number'],
  ];
}

const dateColumn = (when: When): Named => (when && 'column' in when ? [[when.column, 'date']] : []);

type Period =
  | { readonly start: When; readonly end: When }
  | { readonly column: string }
  | { readonly text: string };

function periodColumns(period: Period): Named {
  if ('column' in period) return [[period.column, 'date']];
  return 'start' in period ? [...dateColumn(period.start), ...dateColumn(period.end)] : [];
}

function placeColumns({ place }: FileSpec): Named {
  if (!('column' in place)) return [];
  return [
    [place.name, 'text'],
    [place.code, 'code'],
    [place.column, 'code'],
  ];
}

/** Returns the kinds of the columns that a description names. */
export function columnKinds(
  spec: FileSpec,
  catalogue: ReadonlyMap<string, Indicator>,
): ColumnKinds {
  const named: Named = [
    ...spec.ignoredColumns.map(({ column }) => [column, 'ignored'] as const),
    ...(spec.layout === 'long' ? spec.key.map((column) => [column, 'text'] as const) : []),
    ...periodColumns(spec.period),
    ...dateColumn(spec.asOf),
    ...placeColumns(spec),
    ...spec.figures.flatMap((figure) => figureColumns(figure, catalogue)),
  ];
  return new Map(named.flatMap(([name, kind]) => (name === undefined ? [] : [[name, kind]])));
}
