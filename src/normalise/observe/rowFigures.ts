import { type Problem, problem } from '../cells/reading.ts';
import type { FigureSpec, FileSpec } from '../tableSpec.ts';
import type { RowReader } from './rowReader.ts';
import type { Text } from '../../locales.ts';

const sameKey = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

/** What a row holds, why the description leaves it out, or that it knows no such row. */
export type RowFigures =
  | { readonly figures: readonly FigureSpec[] }
  | { readonly ignored: Text }
  | { readonly unknown: Problem };

/** Returns the figures that a row may hold: all of a wide file, those of its key in a long one. */
export function rowFigures(spec: FileSpec, row: RowReader): RowFigures {
  if (spec.layout === 'wide') return { figures: spec.figures };
  const key = spec.key.map((column) => row.text(column));
  const found = spec.figures.filter((figure) => sameKey(figure.key, key));
  if (found.length > 0) return { figures: found };
  const ignored = spec.ignoredRows.find((entry) => sameKey(entry.key, key));
  return ignored ? { ignored: ignored.reason } : { unknown: unknownKey(key.join('/')) };
}

const unknownKey = (name: string): Problem =>
  problem(
    'E-KEY-UNKNOWN',
    `loại dòng chưa có trong mô tả: "${name}"; hãy gắn với chỉ tiêu hoặc ghi lý do bỏ qua trong table.json`,
    `unknown kind of row: "${name}"; map it to an indicator or ignore it with a reason in table.json`,
  );
