import { error, type Report } from '../messages.ts';
import type { FigureSpec, FileSpec, When } from '../tableSpec.ts';

const ofWhen = (when: When): string[] => (when && 'column' in when ? [when.column] : []);

const ofPlace = ({ place }: FileSpec): Array<string | undefined> =>
  'column' in place ? [place.column, place.name, place.code] : [];

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
    ...ofWhen(spec.period.start),
    ...ofWhen(spec.period.end),
    ...ofWhen(spec.asOf),
    ...(spec.layout === 'long' ? spec.key : []),
    ...spec.figures.flatMap(ofFigure),
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
): void {
  const read = readColumns(spec);
  const known = new Set([...read, ...spec.ignoredColumns.map(({ column }) => column)]);
  header.forEach((name, i) => {
    if (known.has(name)) return;
    const at = { file, line: 1, column: i + 1, cell: name };
    const [vi, en] = [
      `cột chưa có trong mô tả: "${name}"; hãy gắn với chỉ tiêu hoặc ghi lý do bỏ qua trong table.json`,
      `unknown column: "${name}"; map it to an indicator or ignore it with a reason in table.json`,
    ];
    report(error('E-COLUMN-UNKNOWN', at, vi, en));
  });
  for (const name of known) {
    if (header.includes(name)) continue;
    const at = { file, line: 1, column: 0, cell: name };
    const [vi, en] = [
      `thiếu cột: "${name}"; hãy sửa table.json theo tiêu đề của tệp`,
      `missing column: "${name}"; mend table.json after the file's header`,
    ];
    report(error('E-COLUMN-MISSING', at, vi, en));
  }
}
