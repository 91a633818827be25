import type { Indicator } from '../../model/indicator.ts';
import type { Cell } from '../../model/observation.ts';
import { placeText } from '../messages.ts';
import { tableFigureId } from '../observationId.ts';
import type { FigureSpec, FileSpec, When } from '../tableSpec.ts';
import { atCell } from '../read/table.ts';
import type { Cells } from './cells.ts';
import type { Draft, PlaceText } from './draft.ts';

const noNames: ReadonlyMap<string, string> = new Map();

function placeOf({ place }: FileSpec, cells: Cells): PlaceText {
  const at = atCell(cells.file, cells.cell('column' in place ? place.column : undefined));
  if (!('column' in place))
    return { scheme: 'code', text: place.code, name: null, code: null, otherNames: noNames, at };
  return {
    scheme: place.scheme,
    text: cells.text(place.column),
    name: place.name === undefined ? null : cells.text(place.name),
    code: place.code === undefined ? null : cells.text(place.code),
    otherNames: new Map(place.names.map(({ printed, code }) => [printed, code])),
    at,
  };
}

function dateOf(when: When, cells: Cells): string | null {
  if (when === null) return null;
  return 'date' in when ? when.date : cells.date(when.column);
}

function maxOf({ max }: FigureSpec, cells: Cells): number | null {
  return typeof max === 'string' ? cells.number(max) : (max ?? null);
}

/**
 * Returns one figure of a row; null where its cells are empty, which is no zero.
 * A rate of which only the two counts stand there has no value yet.
 */
export function tableDraft(
  spec: FileSpec,
  source: string,
  figure: FigureSpec,
  { id, unit }: Indicator,
  cells: Cells,
): Draft | null {
  const value = cells.number(figure.value);
  const numerator = cells.number(figure.numerator);
  const denominator = cells.number(figure.denominator);
  if (value === null && denominator === null) return null;
  const main = cells.cell(value === null ? figure.numerator : figure.value);
  const cell: Cell = { file: spec.file, line: main.line, column: main.column };
  const rank = cells.number(figure.rank);
  return {
    id: tableFigureId(source, cell),
    indicator: id,
    places: [placeOf(spec, cells)],
    period: { start: dateOf(spec.period.start, cells), end: dateOf(spec.period.end, cells) },
    asOf: dateOf(spec.asOf, cells),
    value,
    unit,
    max: maxOf(figure, cells),
    numerator,
    denominator,
    qualifier: 'exact',
    modality: 'actual',
    status: 'normal',
    rank,
    rankOf: rank === null ? null : (figure.rankOf ?? null),
    scope: null,
    source,
    locator: placeText(atCell(spec.file, main)),
    cell,
    printed: value === null ? null : main.text,
    derived: false,
    flags: [],
    note: null,
    at: atCell(cells.file, main),
  };
}
