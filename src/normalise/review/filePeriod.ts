import { error, type Report } from '../messages.ts';
import type { ObservedTable } from '../observe/draft.ts';
import { glances } from '../plain/plainOutcome.ts';
import type { Table } from '../read/table.ts';

const QUARTER = /(20\d\d)[-_]?q([1-4])(?!\d)/i;

/** Reports figures that end outside of the quarter that the file's name says: `ca-mau-2025q3.csv`. */
export function filePeriod({ file }: Table, { outcomes }: ObservedTable, report: Report): void {
  const [, year, digit] = QUARTER.exec(file) ?? [];
  if (year === undefined) return;
  const quarter = Number(digit);
  const isIn = (end: string): boolean =>
    end.startsWith(year) && Math.ceil(Number(end.slice(5, 7)) / 3) === quarter;
  const [strange] = outcomes
    .flatMap(glances)
    .flatMap(({ at, period: { end } }) => (end === null || isIn(end) ? [] : [{ at, end }]));
  if (!strange) return;
  const { at, end } = strange;
  report(
    error(
      'E-PERIOD-FILENAME',
      at,
      `tên tệp ghi quý ${quarter}/${year}, số liệu đến ${end}; hãy sửa tên tệp hoặc kỳ`,
      `period differs: the file's name says ${year}-Q${quarter}, the figures end on ${end}; mend one of them`,
    ),
  );
}
