import type { Merge } from './sheet.ts';

/** Looks up the merge that a cell lies in. */
export type MergeAt = (line: number, column: number) => Merge | undefined;

/** Returns a look-up of merges by line, so that thousands of them cost little. */
export function mergesAt(merges: readonly Merge[]): MergeAt {
  const byLine = new Map<number, Merge[]>();
  for (const merge of merges)
    for (let line = merge.top; line <= merge.bottom; line += 1) {
      const of = byLine.get(line);
      if (of) of.push(merge);
      else byLine.set(line, [merge]);
    }
  return (line, column) =>
    byLine.get(line)?.find(({ left, right }) => left <= column && column <= right);
}

/** Returns whether a merge reaches over several lines. */
export const isTall = ({ top, bottom }: Merge): boolean => bottom > top;
