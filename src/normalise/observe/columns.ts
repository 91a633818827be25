import { error, type Report } from '../messages.ts';
import { isDistrict } from '../read/labels.ts';
import type { FigureSpec, FileSpec, When } from '../tableSpec.ts';

const ofWhen = (when: When): string[] => (when && 'column' in when ? [when.column] : []);

const ofPlace = ({ place }: FileSpec): Array<string | undefined> =>
  'column' in place
    ? [place.column, place.name, place.code, place.provinceCode, place.provinceName]
    : [];

const ofPeriod = ({ period }: FileSpec): string[] => {
  if ('start' in period) return [...ofWhen(period.start), ...ofWhen(period.end)];
  return 'column' in period ? [period.column] : [];
};

const ofCheck = (check: FileSpec['checks'][number]): string[] => {
  if ('order' in check) return check.order;
  return typeof check.equals === 'string' ? [...check.sum, check.equals] : check.sum;
};

const ofFigure = ({ value, numerator, denominator, rank, max }: FigureSpec) => [
  value,
  numerator,
  denominator,
  rank,
  typeof max === 'string' ? max : undefined,
];

/** Returns the columns that a description reads, in no order and with repeats. */
export const readColumns = (spec: FileSpec): string[] =>
  [
    ...ofPlace(spec),
    ...ofPeriod(spec),
    ...ofWhen(spec.asOf),
    ...(spec.layout === 'long' ? spec.key : []),
    ...spec.figures.flatMap(ofFigure),
    ...spec.checks.flatMap(ofCheck),
  ].filter((name) => name !== undefined);

/**
 * Reports every column that the description neither reads nor ignores, and
 * every column it names that the file has not: no column is passed over in silence.
 */
export function checkColumns(
  header: readonly string[],
  spec: FileSpec,
  file: string,
  report: Report,
  line = 1,
): void {
  const read = readColumns(spec);
  const known = new Set([...read, ...spec.ignoredColumns.map(({ column }) => column)]);
  header.forEach((name, i) => {
    if (known.has(name) || name === '' || isDistrict(name)) return;
    const at = { file, line, column: i + 1, cell: name };
    const [vi, en] = [
      `cột chưa có trong mô tả: "${name}"; hãy gắn với chỉ tiêu hoặc ghi lý do bỏ qua trong table.json`,
      `unknown column: "${name}"; map it to an indicator or ignore it with a reason in table.json`,
    ];
    report(error('E-STR-UNKNOWN-LABEL', at, vi, en));
  });
  for (const name of known) {
    if (header.includes(name)) continue;
    const at = { file, line, column: 0, cell: name };
    const [vi, en] = [
      `thiếu cột: "${name}"; hãy sửa table.json theo tiêu đề của tệp`,
      `missing column: "${name}"; mend table.json after the file's header`,
    ];
    report(error('E-STR-MISSING-LABEL', at, vi, en));
  }
}
