import { error, type Report } from '../messages.ts';
import type { ObservedTable } from '../observe/draft.ts';
import { glances } from '../plain/plainOutcome.ts';
import type { Table } from '../read/table.ts';

const QUARTER = /(20\d\d)[-_]?q([1-4])(?!\d)/i;

/** Reports figures that end outside of the quarter that the file's name says: `ca-mau-2025q3.csv`. */
export function filePeriod({ file }: Table, { outcomes }: ObservedTable, report: Report): void {
  const [, year, quarter] = QUARTER.exec(file) ?? [];
  if (year === undefined || quarter === undefined) return;
  const [first, last] = [Number(quarter) * 3 - 2, Number(quarter) * 3];
  const strange = outcomes.flatMap(glances).find(({ period: { end } }) => {
    if (end === null) return false;
    const month = Number(end.slice(5, 7));
    return !end.startsWith(year) || month < first || month > last;
  });
  if (!strange) return;
  const { at, period } = strange;
  report(
    error(
      'E-PERIOD-FILENAME',
      at,
      `tên tệp ghi quý ${quarter}/${year}, số liệu đến ${period.end ?? ''}; hãy sửa tên tệp hoặc kỳ`,
      `period differs: the file's name says ${year}-Q${quarter}, the figures end on ${period.end ?? ''}; mend one of them`,
    ),
  );
}
