import type { Indicator } from '../../model/indicator.ts';
import { modalities, qualifiers, units } from '../../model/observation.ts';
import { knownSource, optional, required, requiredCodes, texts, word } from '../edited/fields.ts';
import { type EditedRow, type Listed, readList } from '../edited/readEdited.ts';
import { type At, error, type Report } from '../messages.ts';
import { documentFigureId } from '../observationId.ts';
import { atCell } from '../read/table.ts';
import type { Draft, Observed, PlaceText, RowOutcome } from './draft.ts';

export const figureColumns = [
  'source',
  'locator',
  'printed',
  'places',
  'indicator',
  'period_start',
  'period_end',
  'as_of',
  'value',
  'unit',
  'qualifier',
  'modality',
  'scope_vi',
  'scope_en',
  'rank',
  'rank_of',
  'max',
  'note_vi',
  'note_en',
] as const;

/** What figures may name. */
export interface Known {
  readonly catalogue: ReadonlyMap<string, Indicator>;
  /** Ids of all sources. */
  readonly sources: ReadonlySet<string>;
}

const noNames: ReadonlyMap<string, string> = new Map();

const placeText = (code: string, at: At): PlaceText => ({
  scheme: 'code',
  text: code,
  name: null,
  code: null,
  otherNames: noNames,
  at,
});

function checkIndicator(row: EditedRow, catalogue: ReadonlyMap<string, Indicator>, report: Report) {
  const id = required(row, 'indicator', report);
  if (id === '' || catalogue.has(id)) return id;
  const [vi, en] = [
    `chỉ tiêu chưa có trong danh mục: "${id}"; hãy sửa hoặc thêm vào danh mục`,
    `unknown indicator: "${id}"; mend it or add it to the catalogue`,
  ];
  report(error('E-INDICATOR-UNKNOWN', atCell(row.file, row.cell('indicator')), vi, en));
  return id;
}

function draftOf(row: EditedRow, { catalogue, sources }: Known, report: Report): Draft | null {
  const source = knownSource(row, sources, report);
  const locator = required(row, 'locator', report);
  const value = row.number('value');
  required(row, 'value', report);
  if (value === null) return null;
  const places = requiredCodes(row, 'places', report);
  const indicator = checkIndicator(row, catalogue, report);
  const period = { start: row.date('period_start'), end: row.date('period_end') };
  return {
    id: documentFigureId({ source, locator, indicator, places, period, value }),
    indicator,
    places: places.map((code) => placeText(code, atCell(row.file, row.cell('places')))),
    period,
    asOf: row.date('as_of'),
    value,
    unit: word(row, 'unit', units, report),
    max: row.number('max'),
    numerator: null,
    denominator: null,
    qualifier: word(row, 'qualifier', qualifiers, report),
    modality: word(row, 'modality', modalities, report),
    status: 'normal',
    rank: row.number('rank'),
    rankOf: row.number('rank_of'),
    scope: texts(row, 'scope', report),
    source,
    locator,
    cell: null,
    printed: optional(row, 'printed'),
    derived: false,
    flags: [],
    note: texts(row, 'note', report),
    at: atCell(row.file, row.cell('value')),
  };
}

/** Returns what became of each row of a list: those that are used, then those that are not. */
export const listOutcomes = ({ items, refused }: Listed<RowOutcome>): RowOutcome[] => [
  ...items,
  ...refused.map(({ row, codes: why }): RowOutcome => ({
    row,
    outcome: 'rejected',
    drafts: [],
    codes: why,
    figures: 1,
    changes: [],
  })),
];

/** Returns the figures that were read in documents, one a row, as their file states them. */
export function observeFigures(
  text: string,
  file: string,
  known: Known,
  report: Report,
): Observed & { readonly outcomes: readonly RowOutcome[] } {
  const itemOf = (row: EditedRow, own: Report): RowOutcome => {
    const draft = draftOf(row, known, own);
    const drafts = draft === null ? [] : [draft];
    return { row: row.row, outcome: 'published', drafts, codes: [], figures: 1, changes: [] };
  };
  const listed = readList(text, figureColumns, file, itemOf, report);
  const [data, published] = [listed.dataRows, listed.items.length];
  return {
    drafts: listed.items.flatMap(({ drafts }) => drafts),
    outcomes: listOutcomes(listed),
    rows: { data, published, rejected: data - published },
  };
}
