import type { Indicator } from '../../model/indicator.ts';
import { type NumberFormat, signs } from '../cells/numberFormat.ts';
import { readNumber } from '../cells/readNumber.ts';
import { error, type Report, warning } from '../messages.ts';
import { type ObservedTable, observedTable, type RowOutcome } from '../observe/draft.ts';
import { headingScales } from '../observe/headingScales.ts';
import { glances } from '../plain/plainOutcome.ts';
import { atCell, type Table, type TextCell } from '../read/table.ts';
import type { FileSpec } from '../tableSpec.ts';

const decimals = (text: string, format: NumberFormat): number =>
  (new RegExp(`[${signs[format].decimal}]\\d*`).exec(text)?.[0].length ?? 1) - 1;

/** The exact values of a column; null where one is not a plain number, for then no sum can be checked. */
function valuesOf({ outcomes }: ObservedTable, column: number): number[] | null {
  const of = outcomes.flatMap(glances).filter(({ cell }) => cell?.column === column);
  const plain = of.every(({ qualifier }) => qualifier === 'exact');
  return plain ? of.flatMap(({ value }) => value ?? []) : null;
}

/** A column that a sum is made of, and the power of ten of its cells. */
interface Summed {
  readonly name: string;
  readonly unit: Indicator['unit'];
  readonly scale: number;
}

function summedOf(
  table: Table,
  spec: FileSpec,
  catalogue: ReadonlyMap<string, Indicator>,
): readonly Summed[] {
  // What is wrong with the headings is told where the rows are read.
  const scaleOf = headingScales(
    table,
    spec,
    catalogue,
    () => {},
    () => {},
  );
  return spec.figures.flatMap((figure) => {
    const indicator = catalogue.get(figure.indicator);
    if (figure.value === undefined || indicator?.aggregate !== 'sum') return [];
    return [{ name: figure.value, unit: indicator.unit, scale: scaleOf(figure) }];
  });
}

/** How far a sum may be off by rounding; nothing where units are counted one by one. */
function toleranceOf(text: string, format: NumberFormat, scale: number, rows: number): number {
  const places = decimals(text, format);
  return places === 0 && scale === 0 ? 0 : 0.5 * rows * 10 ** (scale - places);
}

// Binary fractions that are equal on paper differ by less.
const TINY = 1e-9;

/** Whether a cell of a row of totals is the sum of its column, as far as that can be told. */
function isSum(
  cell: TextCell,
  { unit, scale }: Summed,
  { file }: Table,
  { numbers: format }: FileSpec,
  observed: ObservedTable,
  report: Report,
): boolean {
  const read = readNumber(cell.text, { format, unit, scale, unbounded: true });
  const values = valuesOf(observed, cell.column);
  if ('refused' in read || values === null) return true;
  const { value: printed, qualifier } = read.stated;
  if (printed === null || qualifier !== 'exact') return true;
  const added = values.reduce((all, value) => all + value, 0);
  const off = Math.abs(added - printed);
  if (off <= TINY) return true;
  const [sum, by] = [Number(added.toFixed(6)), Number(off.toFixed(6))];
  const words = [
    `dòng tổng ghi ${cell.text}, các dòng cộng lại ${sum} (lệch ${by}); hãy kiểm tra cột`,
    `total differs: ${cell.text} is printed, the rows add up to ${sum} (off by ${by}); look at the column`,
  ] as const;
  const isRounded = off <= toleranceOf(cell.text, format, scale, values.length) + TINY;
  report(
    isRounded
      ? warning('W-SUM-ROUNDING', atCell(file, cell), ...words)
      : error('E-SUM', atCell(file, cell), ...words),
  );
  return isRounded;
}

const isWhole = ({ outcomes, rows }: ObservedTable): boolean =>
  rows.rejected === 0 &&
  new Set(outcomes.flatMap((each) => glances(each).map(({ period }) => period.end))).size <= 1;

/**
 * Returns the outcomes with each row of totals that is not the sum of its rows as a row that
 * is rejected. Nothing is checked where rows are missing, the table holds several days, or the
 * total is not stated exactly.
 */
export function checkTotals(
  table: Table,
  spec: FileSpec,
  catalogue: ReadonlyMap<string, Indicator>,
  observed: ObservedTable,
  report: Report,
): ObservedTable {
  const [total, ...more] = (table.others ?? []).filter(({ kind }) => kind === 'total');
  if (!total || more.length > 0 || !isWhole(observed)) return observed;
  const right = summedOf(table, spec, catalogue).map((column) => {
    const cell = total.cells[table.header.indexOf(column.name)];
    return !cell || isSum(cell, column, table, spec, observed, report);
  });
  if (!right.includes(false)) return observed;
  const wrong: RowOutcome = {
    row: total,
    outcome: 'rejected',
    drafts: [],
    codes: ['E-SUM'],
    figures: 0,
    changes: [],
  };
  const { rows } = observed;
  return observedTable([...observed.outcomes, wrong], {
    ...rows,
    data: rows.data + 1,
    rejected: rows.rejected + 1,
  });
}
