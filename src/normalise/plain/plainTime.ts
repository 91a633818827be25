import { type Period, periodKey } from '../../model/period.ts';
import { dayOf } from '../harmonise.ts';
import type { Known } from '../known.ts';
import { type CellFormat, rowReader } from '../observe/rowReader.ts';
import { timeOf } from '../observe/tableDraft.ts';
import type { Row } from '../read/table.ts';
import type { FileSpec } from '../tableSpec.ts';
import { hostile } from '../text/hostile.ts';
import { mayBeSpoilt } from '../text/spoilt.ts';
import type { PlainRow } from './plainRow.ts';

/** The time of rows that write it in the same characters. */
export interface PlainTime {
  readonly period: Period;
  readonly asOf: string | null;
  /** The day by which a unit is told; null where the source says none. */
  readonly day: string | null;
  /** The first of its rows of each unit, by the number that the unit's code is. */
  readonly rows: Map<number, PlainRow>;
}

/** Returns text that is the same for two times that are the same. */
export const timeKey = ({ period, asOf }: Pick<PlainTime, 'period' | 'asOf'>): string =>
  `${periodKey(period)}|${asOf ?? ''}`;

/** Returns the time of a row as the careful way reads it; null where that has anything to say of it. */
export function plainTime(
  row: Row,
  columns: ReadonlyMap<string, number>,
  times: readonly number[],
  spec: FileSpec,
  format: CellFormat,
  { source }: Pick<Known, 'source'>,
): PlainTime | null {
  const texts = times.map((i) => row.cells[i]?.text ?? '');
  if (texts.some((text) => text === '' || hostile(text) !== null || mayBeSpoilt(text))) return null;
  const reader = rowReader(row, columns, format);
  const time = timeOf(spec, reader);
  if (reader.findings.errors.length > 0) return null;
  const day = dayOf(time);
  const known = source.published ?? source.retrieved;
  return day !== null && known !== null && day > known ? null : { ...time, day, rows: new Map() };
}
