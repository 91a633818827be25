import type { Text } from '../locales.ts';
import type { Observation } from './observation.ts';

/** What a figure said when it was published. */
export type Stated = Pick<
  Observation,
  | 'id'
  | 'indicator'
  | 'places'
  | 'period'
  | 'asOf'
  | 'value'
  | 'unit'
  | 'qualifier'
  | 'modality'
  | 'status'
  | 'numerator'
  | 'denominator'
  | 'rank'
  | 'rankOf'
  | 'scope'
  | 'source'
  | 'locator'
>;

/** A figure that was published and no longer stands, with what stands for it and why. */
export interface Superseded {
  readonly figure: Stated;
  /** Null where it was withdrawn and nothing took its place. */
  readonly replacedBy: Stated | null;
  /** `revision` where the source counted anew, `correction` where something had been wrong. */
  readonly kind: 'revision' | 'correction';
  /** ISO date of the decision. */
  readonly date: string;
  readonly reason: Text;
  /** Name of the file that it stood in and of the one that replaces it; null for figures of documents. */
  readonly file: string | null;
  readonly by: string | null;
}
