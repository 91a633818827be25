import type { Stated } from '../../model/history.ts';

const words = ['value', 'qualifier', 'modality', 'status', 'rank', 'rankOf'] as const;
const counts = ['numerator', 'denominator'] as const;

/**
 * Returns whether two statements of a figure say the same, to the word that comes with it. Counts
 * that only one of them has are no difference: they may stand in another file of the table.
 */
export const sameStatement = (a: Stated, b: Stated): boolean =>
  words.every((part) => a[part] === b[part]) &&
  counts.every((part) => a[part] === null || b[part] === null || a[part] === b[part]);
