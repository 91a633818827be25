import type { Stated } from '../../model/history.ts';
import { modalities, qualifiers, statuses, units } from '../../model/observation.ts';
import { codes, required, texts, word } from '../edited/fields.ts';
import { type EditedRow, type Listed, readList } from '../edited/readEdited.ts';
import type { At, Report } from '../messages.ts';
import { atRow } from '../read/table.ts';

/** The columns of a file of `data/history`; an empty word is the usual one: exact, actual, normal. */
export const historyColumns = [
  'id',
  'source',
  'locator',
  'indicator',
  'places',
  'scope_vi',
  'scope_en',
  'period_start',
  'period_end',
  'as_of',
  'value',
  'unit',
  'qualifier',
  'modality',
  'status',
  'numerator',
  'denominator',
  'rank',
  'rank_of',
  'recorded',
] as const;

/** A figure as it was published, with its own row in the history. */
export interface Recorded extends Stated {
  /** Path of the table's file below the data folder; null for figures of documents. */
  readonly table: string | null;
  /** Date of its source, which is when it was published or retrieved; null where neither is known. */
  readonly recorded: string | null;
  readonly at: At;
}

const usual = <T extends string>(
  row: EditedRow,
  column: string,
  allowed: readonly [T, ...T[]],
  otherwise: T,
  report: Report,
): T => (row.text(column) === '' ? otherwise : word(row, column, allowed, report));

const recordedOf = (row: EditedRow, table: string | null, report: Report): Recorded => ({
  id: required(row, 'id', report),
  source: required(row, 'source', report),
  locator: required(row, 'locator', report),
  indicator: required(row, 'indicator', report),
  places: codes(row, 'places'),
  scope: texts(row, 'scope', report),
  period: { start: row.date('period_start'), end: row.date('period_end') },
  asOf: row.date('as_of'),
  value: row.number('value'),
  unit: word(row, 'unit', units, report),
  qualifier: usual(row, 'qualifier', qualifiers, 'exact', report),
  modality: usual(row, 'modality', modalities, 'actual', report),
  status: usual(row, 'status', statuses, 'normal', report),
  numerator: row.number('numerator'),
  denominator: row.number('denominator'),
  rank: row.number('rank'),
  rankOf: row.number('rank_of'),
  recorded: row.date('recorded'),
  table,
  at: { ...atRow(row.file, row.row), cell: row.text('id') },
});

/** Returns the figures that were published, in the order of the file. */
export const readHistory = (
  text: string,
  file: string,
  table: string | null,
  report: Report,
): Listed<Recorded> =>
  readList(text, historyColumns, file, (row, own) => recordedOf(row, table, own), report);
