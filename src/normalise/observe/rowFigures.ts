import { error, rejected, type Report } from '../messages.ts';
import { atRow, type Row } from '../read/table.ts';
import type { FigureSpec, FileSpec } from '../tableSpec.ts';
import type { Cells } from './cells.ts';

const sameKey = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

/**
 * Returns the figures that a row may hold: all of a wide file, those of its key
 * in a long one. Null where the row is left out by the description, with its
 * reason, or where the description knows no such row; both are reported.
 */
export function rowFigures(
  spec: FileSpec,
  cells: Cells,
  row: Row,
  report: Report,
): readonly FigureSpec[] | null {
  if (spec.layout === 'wide') return spec.figures;
  const key = spec.key.map((column) => cells.text(column));
  const found = spec.figures.filter((figure) => sameKey(figure.key, key));
  if (found.length > 0) return found;
  const at = atRow(cells.file, row);
  const ignored = spec.ignoredRows.find((entry) => sameKey(entry.key, key));
  if (ignored) report(rejected(at, ignored.reason));
  else report(unknownKey(key.join('/'), at));
  return null;
}

const unknownKey = (name: string, at: ReturnType<typeof atRow>) =>
  error(
    'E-KEY-UNKNOWN',
    at,
    `loại dòng chưa có trong mô tả: "${name}"; hãy gắn với chỉ tiêu hoặc ghi lý do bỏ qua trong table.json`,
    `unknown kind of row: "${name}"; map it to an indicator or ignore it with a reason in table.json`,
  );
