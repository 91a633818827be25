import type { Indicator } from '../../model/indicator.ts';
import type { Cell } from '../../model/observation.ts';
import { readPeriod } from '../cells/readPeriod.ts';
import { problem, type Stated } from '../cells/reading.ts';
import { agrees, printedDecimals } from '../derive/rate.ts';
import { atCell } from '../read/table.ts';
import { placeText } from '../messages.ts';
import { tableFigureId } from '../observationId.ts';
import type { FigureSpec, FileSpec, When } from '../tableSpec.ts';
import type { Draft, PlaceText } from './draft.ts';
import type { RowReader } from './rowReader.ts';

const noNames: ReadonlyMap<string, string> = new Map();

const optional = (row: RowReader, column: string | undefined): string | null =>
  row.text(column) || null;

/** Returns the place of a row as the file writes it. */
export function placeOf({ place }: FileSpec, row: RowReader): PlaceText {
  const at = atCell(row.file, row.cell('column' in place ? place.column : undefined));
  if (!('column' in place))
    return { scheme: 'code', text: place.code, name: null, code: null, otherNames: noNames, at };
  const code = place.province ?? optional(row, place.provinceCode);
  const name = optional(row, place.provinceName);
  return {
    scheme: place.scheme,
    text: row.text(place.column),
    name: place.name === undefined ? null : row.text(place.name),
    code: optional(row, place.code),
    otherNames: new Map(place.names.map(({ printed, code: of }) => [printed, of])),
    province: { code, name },
    at,
  };
}

function dateOf(when: When, row: RowReader): string | null {
  if (when === null) return null;
  return 'date' in when ? when.date : row.date(when.column);
}

/** The time of a row: the days that its figures cover, and the day on which they were taken. */
export type Time = Pick<Draft, 'period' | 'asOf'>;

/** Returns the time of a row's figures. */
export function timeOf({ period, asOf }: FileSpec, row: RowReader): Time {
  const taken = dateOf(asOf, row);
  if ('start' in period)
    return {
      period: { start: dateOf(period.start, row), end: dateOf(period.end, row) },
      asOf: taken,
    };
  const read = 'column' in period ? row.period(period.column) : printedPeriod(period.text);
  return { period: read?.period ?? { start: null, end: null }, asOf: taken ?? read?.asOf ?? null };
}

function printedPeriod(text: string): Time | null {
  const read = readPeriod(text);
  return 'refused' in read ? null : read;
}

function maxOf({ max }: FigureSpec, row: RowReader): number | null {
  return typeof max === 'string'
    ? (row.number(max, { unit: 'points' })?.value ?? null)
    : (max ?? null);
}

const count = (row: RowReader, column: string | undefined): number | null =>
  row.number(column, { unit: 'count' })?.value ?? null;

function checkRatio(
  row: RowReader,
  { value: column }: FigureSpec,
  value: Stated | null,
  numerator: number | null,
  denominator: number | null,
): void {
  if (
    value?.value == null ||
    value.qualifier !== 'exact' ||
    numerator === null ||
    denominator === null
  )
    return;
  const { text } = row.cell(column);
  if (agrees(value.value, numerator, denominator, printedDecimals(text))) return;
  row.findings.errors.push({
    at: atCell(row.file, row.cell(column)),
    problem: problem(
      'E-RATIO',
      `tỷ lệ in ${value.value} không khớp ${numerator}/${denominator}; hãy kiểm tra ba ô`,
      `ratio differs: ${value.value} is printed, the counts are ${numerator} of ${denominator}; look at the three cells`,
    ),
  });
}

/** What a row gives to each of its figures. */
export interface RowContext {
  readonly spec: FileSpec;
  readonly source: string;
  readonly place: PlaceText;
  readonly time: Time;
  /** Power of ten that the heading of a figure says; its own where the description gives one. */
  readonly scaleOf: (figure: FigureSpec) => number;
}

/**
 * Returns one figure of a row; null where its cells are empty, which is no zero.
 * A rate of which only the two counts stand there has no value yet.
 */
export function tableDraft(
  { spec, source, place, time, scaleOf }: RowContext,
  figure: FigureSpec,
  { id, unit }: Indicator,
  row: RowReader,
): Draft | null {
  const unbounded = figure.unbounded === true;
  const stated = row.number(figure.value, { unit, scale: scaleOf(figure), unbounded });
  const numerator = count(row, figure.numerator) ?? stated?.counts?.numerator ?? null;
  const denominator = count(row, figure.denominator) ?? stated?.counts?.denominator ?? null;
  if (stated === null && denominator === null) return null;
  if (unit === 'percent') checkRatio(row, figure, stated, numerator, denominator);
  const main = row.cell(stated === null ? figure.numerator : figure.value);
  const { line, column, sheet } = main;
  const cell: Cell = { file: spec.file, ...(sheet !== undefined && { sheet }), line, column };
  const rank = row.rank(figure.rank);
  return {
    id: tableFigureId(source, cell),
    indicator: id,
    places: [place],
    ...(figure.period === undefined ? time : (printedPeriod(figure.period) ?? time)),
    value: stated?.value ?? null,
    unit,
    max: maxOf(figure, row),
    numerator,
    denominator,
    qualifier: stated?.qualifier ?? 'exact',
    modality: stated?.modality ?? 'actual',
    status: stated?.status ?? 'normal',
    rank: rank?.value ?? null,
    rankOf: rank?.value == null ? null : (rank.rankOf ?? figure.rankOf ?? null),
    scope: null,
    source,
    locator: placeText(atCell(spec.file, main)),
    cell,
    printed: stated === null ? null : main.text,
    derived: false,
    flags: [],
    note: stated?.note ?? null,
    ...(unbounded && { unbounded: true as const }),
    at: atCell(row.file, main),
  };
}
