import type { Text } from '../locales.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { whyNotTogether } from './families.ts';
import { drawn, oneChartRules, type Drawn } from './oneChartRules.ts';

const distinct = (all: readonly Drawn[]): readonly Indicator[] => [
  ...new Set(all.map(({ indicator }) => indicator)),
];

const whyNotIndicators = (indicators: readonly Indicator[]): Text | null => {
  for (const [i, a] of indicators.entries())
    for (const b of indicators.slice(i + 1)) {
      const why = whyNotTogether(a, b);
      if (why) return why;
    }
  return null;
};

/**
 * Returns why these observations never share a chart, or null where nothing forbids it. Words that
 * came with a number (over, nearly, about) forbid nothing. Without `provinces`, communes are told
 * apart by their source alone.
 *
 * @param provinces Code of the province by the code of its commune.
 * @throws on an observation whose indicator is not among `indicators`.
 */
export const whyNotOneChart = (
  observations: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
  provinces: ReadonlyMap<string, string> = new Map(),
): Text | null => {
  const all = observations.map((observation) => drawn(observation, indicators));
  return (
    whyNotIndicators(distinct(all)) ??
    oneChartRules.find(({ broken }) => broken(all, provinces))?.why ??
    null
  );
};
