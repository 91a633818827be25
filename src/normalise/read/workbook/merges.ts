import { MAX_MERGED } from './limits.ts';
import { Refused } from './refused.ts';
import type { Merge, Sheet } from './sheet.ts';

/** Looks up the merge that a cell lies in. */
export type MergeAt = (line: number, column: number) => Merge | undefined;

/**
 * Returns a look-up of merges by line, so that thousands of them cost little;
 * lines below the last of the sheet have none.
 *
 * @throws {Refused} E-XL-FORMAT where merges lie over one another by the thousand
 */
export function mergesAt({ merges, lines, name }: Sheet): MergeAt {
  const reach = (merge: Merge): number => Math.min(merge.bottom, lines);
  const total = merges.reduce((sum, merge) => sum + Math.max(0, reach(merge) - merge.top + 1), 0);
  if (total > MAX_MERGED)
    throw new Refused(
      'E-XL-FORMAT',
      'trang tính có quá nhiều ô gộp; hãy bỏ gộp ô rồi lưu lại',
      'invalid workbook: too many merged cells; unmerge them and save it again',
      name,
    );
  const byLine = new Map<number, Merge[]>();
  for (const merge of merges)
    for (let line = merge.top; line <= reach(merge); line += 1) {
      const of = byLine.get(line);
      if (of) of.push(merge);
      else byLine.set(line, [merge]);
    }
  return (line, column) =>
    byLine.get(line)?.find(({ left, right }) => left <= column && column <= right);
}

/** Returns whether a merge reaches over several lines. */
export const isTall = ({ top, bottom }: Merge): boolean => bottom > top;
