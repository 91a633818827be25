import type { Observation } from '../../model/observation.ts';

/** One printed figure held against what it should be by a rule of arithmetic. */
export interface Case {
  readonly printed: Observation;
  /** What is tried of it: its value, or its rank, or its numerator. */
  readonly tried: number;
  /** What the other printed figures make, or the limit, in the unit of the printed one. */
  readonly expected: number;
  readonly holds: boolean;
}

/** A rule and all figures that it could be tried on. */
export interface Checked<Id extends string = string> {
  readonly id: Id;
  readonly cases: number;
  readonly failed: readonly Case[];
}

/** Returns a rule's result; a rule that nothing could be tried on has no cases. */
export const checked = <Id extends string>(id: Id, cases: readonly Case[]): Checked<Id> => ({
  id,
  cases: cases.length,
  failed: cases.filter(({ holds }) => !holds),
});
