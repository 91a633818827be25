import type { Indicator } from '../../model/indicator.ts';

/** Returns the maximum of an indicator of points as a part of its figure; nothing for all others. */
export const maxOf = (indicator: Indicator | null) =>
  indicator?.unit === 'points' && indicator.max !== null ? { max: indicator.max } : {};
