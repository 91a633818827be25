import type { Unit } from '../../src/model/observation.ts';
import { readNumber, type NumberColumn } from '../../src/normalise/cells/readNumber.ts';
import type { Stated } from '../../src/normalise/cells/reading.ts';

/** Returns a column of numbers as written in Vietnam, with what a test changes. */
export const column = (unit: Unit, changes: Partial<NumberColumn> = {}): NumberColumn => ({
  format: 'vi',
  unit,
  scale: 0,
  unbounded: false,
  ...changes,
});

/** Returns what a cell states, or the code of why it states nothing. */
export const states = (text: string, of: NumberColumn): Partial<Stated> | string => {
  const read = readNumber(text, of);
  return 'stated' in read ? read.stated : read.refused.code;
};
