import type { Indicator } from '../../model/indicator.ts';
import { ENOUGH, isOfPersons } from '../review/suspicions.ts';
import type { ByteColumns } from './byteColumns.ts';
import type { PlainFigureColumn } from './plainLayout.ts';

/** Returns the numbers of a slot in the rows of one time, in the order of the units. */
function columnOf({ numbers, slots }: ByteColumns, rows: Uint32Array, slot: number): Int32Array {
  const found = new Int32Array(rows.length);
  let next = 0;
  for (const row of rows)
    if (row > 0) {
      found[next] = numbers[(row - 1) * slots + slot] ?? 0;
      next += 1;
    }
  return found.subarray(0, next);
}

const isEqual = (a: Int32Array, b: Int32Array): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/** Counts of persons by which one might be recognised, or that no unit has. */
const isQuietCount = (value: number): boolean => value === 0 || (value > 4 && value <= 1e6);

const areQuietCounts = ({ unit }: Indicator, column: Int32Array): boolean =>
  unit === 'persons' && column.every(isQuietCount);

/** Whether no column of a time is worth a look: not all the same, none like another, no odd counts. */
function areApart(columns: ByteColumns, figures: readonly PlainFigureColumn[]): boolean {
  const bySum = new Map<number, Int32Array[]>();
  for (const rows of columns.rowOf)
    for (const { indicator, slot } of figures) {
      const column = columnOf(columns, rows, slot);
      if (isOfPersons(indicator) && !areQuietCounts(indicator, column)) return false;
      if (column.length < ENOUGH) continue;
      if (column.every((value) => value === column[0])) return false;
      // Equal columns have equal sums, and only columns of equal sums are compared.
      const sum = column.reduce((all, value) => all + value, 0);
      const alike = bySum.get(sum) ?? [];
      if (alike.some((other) => isEqual(other, column))) return false;
      bySum.set(sum, [...alike, column]);
    }
  return true;
}

const isJump = (value: number, before: number): boolean =>
  value > 0 && before > 0 && (value >= 10 * before || 10 * value <= before);

/** Whether no figure is ten times that of its unit in the time before, or a tenth of it. */
function areSteady(
  { rowOf, numbers, slots }: ByteColumns,
  figures: readonly PlainFigureColumn[],
  inOrder: readonly number[],
): boolean {
  const before = new Uint32Array(rowOf[0]?.length ?? 0);
  for (const time of inOrder)
    for (let unit = 1; unit < before.length; unit += 1) {
      const row = rowOf[time]?.[unit] ?? 0;
      if (row === 0) continue;
      const [at, last] = [(row - 1) * slots, ((before[unit] ?? 0) - 1) * slots];
      if (last >= 0)
        for (const { slot } of figures)
          if (isJump(numbers[at + slot] ?? 0, numbers[last + slot] ?? 0)) return false;
      before[unit] = row;
    }
  return true;
}

/**
 * Returns whether figures by themselves give no rise to a remark: no column all of one value or like
 * another, no count of persons too small or too large, no jump from the time before. `ends` are the
 * days on which the times end. False too where it is not plain to see.
 */
export function isQuiet(
  columns: ByteColumns,
  figures: readonly PlainFigureColumn[],
  ends: ReadonlyArray<string | null>,
): boolean {
  const days = ends.map((end) => end ?? '');
  if (days.length > 1 && (days.includes('') || new Set(days).size < days.length)) return false;
  const inOrder = days
    .map((day, time) => ({ day, time }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ time }) => time);
  return areApart(columns, figures) && areSteady(columns, figures, inOrder);
}
