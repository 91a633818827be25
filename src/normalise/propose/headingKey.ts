import { foldName } from '../names/foldName.ts';
import { headingUnit } from '../read/headingUnit.ts';
import { tidy } from '../text/tidy.ts';

const BRACKETS = /\([^()]+\)$/u;
const SIGNS = /[^\p{L}\p{M}\p{N}]+/gu;

const withoutUnit = (label: string): string =>
  headingUnit(label) === null ? label : label.replace(BRACKETS, '');

/**
 * Returns a heading as a key: lower case, without the unit in its brackets and without signs.
 * Example: `Hồ sơ tiếp nhận (hồ sơ)` and `HỒ SƠ TIẾP NHẬN:` are one.
 */
export const headingKey = (label: string): string =>
  tidy(withoutUnit(tidy(label)).toLowerCase().replace(SIGNS, ' '));

/** Returns the key without marks, for headings that were typed without them. */
export const foldedKey = (label: string): string => foldName(headingKey(label));
