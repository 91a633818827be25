import type { Text } from '../locales.ts';
import type { Unit } from './observation.ts';

export const topics = [
  'records',
  'service',
  'satisfaction',
  'staffing',
  'organisation',
  'facilities',
  'context',
] as const;
export type Topic = (typeof topics)[number];

/** A chart holds one type only. */
export type IndicatorType = 'count' | 'rate' | 'score' | 'rank' | 'days' | 'amount';

/** How a figure came about; two families never share a chart. */
export type Family =
  | 'portal-2026'
  | 'form-06a'
  | 'press-766-2025'
  | 'press'
  | 'reported'
  | 'registry'
  | 'survey-unstated'
  | 'target';

/** `ordered`: Hai Cấp may order places by it; `shown`: drawn, never ordered; `none`: listed only. */
export type PlaceUse = 'ordered' | 'shown' | 'none';

/** A defined statistic. */
export interface Indicator {
  readonly id: string;
  readonly topic: Topic;
  readonly name: Text;
  /** Short name for axes and narrow tables; the name where it is short enough. */
  readonly short: Text;
  readonly definition: Text;
  /** What a percentage is of, as a sentence goes on after it: `hồ sơ đúng hạn`; null for no rate, or none that titles tell. */
  readonly share: Text | null;
  /** What the figure can't tell, in a sentence; null where nothing needs saying. */
  readonly caution: Text | null;
  readonly unit: Unit;
  readonly type: IndicatorType;
  /** `neutral` has no good or bad end: no rank, no colour of merit. */
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly family: Family;
  /** Row in the list of core indicators (1–42); null for the others, which are listed by theme. */
  readonly core: number | null;
  /** Ids that are told on the same page: the other count of a pair. */
  readonly companions: readonly string[];
  readonly provinces: PlaceUse;
  readonly communes: PlaceUse;
  /** How values add up over places: summed, recomputed from its counts, or not at all. */
  readonly aggregate: 'sum' | 'ratio' | null;
  /** Rates that Hai Cấp can compute: 100 × numerator / denominator. */
  readonly ratio: { readonly numerator: string; readonly denominator: string } | null;
  /** Points only. */
  readonly max: number | null;
}
