import type { Indicator } from '../../model/indicator.ts';
import { readNumber } from '../cells/readNumber.ts';
import { error, type Report, warning } from '../messages.ts';
import { type ObservedTable, observedTable, type RowOutcome } from '../observe/draft.ts';
import { glances } from '../plain/plainOutcome.ts';
import { atCell, type OtherRow, type Table } from '../read/table.ts';
import type { FigureSpec, FileSpec } from '../tableSpec.ts';

type Verdict = 'right' | 'wrong';

const decimals = (text: string): number =>
  /,(\d+)\D*$/.exec(text)?.[1]?.length ?? /\.(\d{1,2})$/.exec(text)?.[1]?.length ?? 0;

/** The exact values of a column; null where one is not a plain number, for then no sum can be checked. */
function valuesOf({ outcomes }: ObservedTable, column: number): number[] | null {
  const of = outcomes.flatMap(glances).filter(({ cell }) => cell?.column === column);
  const plain = of.every(
    ({ value, qualifier, status }) =>
      qualifier === 'exact' && (value !== null || status !== 'rejected'),
  );
  return plain ? of.flatMap(({ value }) => value ?? []) : null;
}

function checkCell(
  total: OtherRow,
  table: Table,
  spec: FileSpec,
  { value: name }: FigureSpec,
  indicator: Indicator,
  observed: ObservedTable,
  report: Report,
): Verdict {
  const index = table.header.indexOf(name ?? '');
  const cell = total.cells[index];
  if (!cell || cell.text.trim() === '') return 'right';
  const read = readNumber(cell.text, {
    format: spec.numbers,
    unit: indicator.unit,
    scale: 0,
    unbounded: true,
  });
  const values = valuesOf(observed, index + 1);
  if ('refused' in read || read.stated.value === null || values === null) return 'right';
  const added = values.reduce((all, value) => all + value, 0);
  const off = Math.abs(added - read.stated.value);
  const places = decimals(cell.text);
  const tolerance = places === 0 ? 0 : 0.5 * values.length * 10 ** -places + 1e-9;
  const said = Number(added.toFixed(6));
  const words = [
    `dòng tổng ghi ${cell.text}, các dòng cộng lại ${said} (lệch ${Number(off.toFixed(6))}); hãy kiểm tra cột`,
    `total differs: ${cell.text} is printed, the rows add up to ${said} (off by ${Number(off.toFixed(6))}); look at the column`,
  ] as const;
  if (off > tolerance) report(error('E-SUM', atCell(table.file, cell), ...words));
  else if (off > 1e-9) report(warning('W-SUM-ROUNDING', atCell(table.file, cell), ...words));
  return off > tolerance ? 'wrong' : 'right';
}

const isWhole = ({ outcomes, rows }: ObservedTable): boolean =>
  rows.rejected === 0 &&
  new Set(outcomes.flatMap((each) => glances(each).map(({ period }) => period.end))).size <= 1;

/**
 * Returns the outcomes with each row of totals that is not the sum of its rows as a row that
 * is rejected. Nothing is checked where rows are missing or the table holds several days.
 */
export function checkTotals(
  table: Table,
  spec: FileSpec,
  catalogue: ReadonlyMap<string, Indicator>,
  observed: ObservedTable,
  report: Report,
): ObservedTable {
  const totals = (table.others ?? []).filter(({ kind }) => kind === 'total');
  if (totals.length !== 1 || !isWhole(observed)) return observed;
  const summed = spec.figures.flatMap((figure) => {
    const indicator = catalogue.get(figure.indicator);
    return figure.value !== undefined && indicator?.aggregate === 'sum'
      ? [{ figure, indicator }]
      : [];
  });
  const wrong = totals.filter((total) =>
    summed
      .map(({ figure, indicator }) =>
        checkCell(total, table, spec, figure, indicator, observed, report),
      )
      .includes('wrong'),
  );
  const outcomes = wrong.map((row): RowOutcome => ({
    row,
    outcome: 'rejected',
    drafts: [],
    codes: ['E-SUM'],
    figures: 0,
    changes: [],
  }));
  const { rows } = observed;
  return observedTable([...observed.outcomes, ...outcomes], {
    ...rows,
    data: rows.data + wrong.length,
    rejected: rows.rejected + wrong.length,
  });
}
