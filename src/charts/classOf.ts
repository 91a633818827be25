import type { MapClass } from './types.ts';

/** Returns the number of the class of a value; values under the first limit belong to the first. */
export const classOf = (value: number, classes: readonly MapClass[]): number =>
  Math.max(0, classes.filter(({ from }) => value >= from).length - 1);
