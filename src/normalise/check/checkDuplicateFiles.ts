import { figureKey } from '../derive/figureKey.ts';
import type { Placed } from '../harmonise.ts';
import { error, type Report, wholeFile } from '../messages.ts';

const isStated = ({ cell, value }: Placed): boolean => cell !== null && value !== null;

/** Returns the file that gives a value to all these figures; null where none does. */
function fileOfAll(keys: readonly string[], before: ReadonlyMap<string, string>): string | null {
  const files = new Set(keys.map((key) => before.get(key)));
  const [file] = files;
  return files.size === 1 && file !== undefined ? file : null;
}

/**
 * Reports a file of which every figure stands in an earlier file of its source, at the same time:
 * one of the two should have been replaced. A rate in one file and its counts in another are one
 * figure that no file gives twice, and rows that two files share are told row by row. Files that
 * are known to have a figure of their own are no copies.
 */
export function checkDuplicateFiles(
  figures: readonly Placed[],
  report: Report,
  own: ReadonlySet<string> = new Set(),
): void {
  const byFile = Map.groupBy(figures.filter(isStated), ({ at }) => at.file);
  if (byFile.size < 2) return;
  const before = new Map<string, string>();
  for (const [file, of] of byFile) {
    const keys = of.map(figureKey);
    const other = own.has(file) ? null : fileOfAll(keys, before);
    if (other === null) {
      for (const key of keys) if (!before.has(key)) before.set(key, file);
      continue;
    }
    report(
      error(
        'E-DUP-FILE',
        { ...wholeFile(file), cell: other },
        `tệp này và ${other} cùng nguồn, cùng kỳ, có số liệu trùng nhau; hãy bỏ một tệp hoặc thay tệp cũ`,
        `figures repeated: ${other} has the same source and period; remove one file, or replace the old one`,
      ),
    );
  }
}
