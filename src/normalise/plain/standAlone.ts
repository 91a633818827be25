import type { Placed } from '../harmonise.ts';
import type { Known } from '../known.ts';
import type { RowOutcome } from '../observe/draft.ts';
import { areIndependent } from './independent.ts';
import { PlainOutcome } from './plainOutcome.ts';
import type { PlainTable } from './plainTable.ts';
import { timeKey } from './plainTime.ts';

const isPlain = (each: RowOutcome): each is PlainOutcome => each instanceof PlainOutcome;

/** The file that each time of plain rows stands in; null where one stands in two files. */
function filesOfTimes(tables: Iterable<PlainTable>): Map<string, string> | null {
  const files = new Map<string, string>();
  for (const { times, file } of tables)
    for (const key of times.keys()) {
      if (files.has(key)) return null;
      files.set(key, file);
    }
  return files;
}

/**
 * Returns whether the figures of plain rows are the same whatever the other rows say: no rate is
 * computed of two files, and no figure has parts in two files.
 */
export function standAlone(
  outcomes: readonly RowOutcome[],
  catalogue: Known['catalogue'],
): boolean {
  const tables = new Set(outcomes.filter(isPlain).map(({ table }) => table));
  const files = filesOfTimes(tables);
  if (tables.size === 0 || !files) return false;
  const drafts = outcomes.flatMap((each) => (isPlain(each) ? [] : each.drafts));
  const elsewhere = drafts.some((draft) => {
    const file = files.get(timeKey(draft));
    return file !== undefined && file !== draft.at.file;
  });
  const ids = new Set([
    ...[...tables].flatMap(({ columns }) => columns.map(({ indicator }) => indicator.id)),
    ...drafts.map(({ indicator }) => indicator),
  ]);
  const indicators = [...ids].flatMap((id) => catalogue.get(id) ?? []);
  return !elsewhere && areIndependent(indicators, catalogue);
}

/** Returns the figures of plain rows and of the others, a figure a draft, in the order of their rows. */
export function inOrder(outcomes: readonly RowOutcome[], careful: readonly Placed[]): Placed[] {
  let next = 0;
  return outcomes.flatMap((each): readonly Placed[] => {
    if (isPlain(each)) return each.placed();
    const from = next;
    next += each.drafts.length;
    return careful.slice(from, next);
  });
}

/** Returns the outcomes that were not read as plain rows. */
export const carefulOf = (outcomes: readonly RowOutcome[]): RowOutcome[] =>
  outcomes.filter((each) => !isPlain(each));

/** Returns the files that have plain rows. */
export const filesOfPlain = (outcomes: readonly RowOutcome[]): ReadonlySet<string> =>
  new Set(outcomes.filter(isPlain).map(({ table }) => table.file));
