import type { Indicator } from '../../model/indicator.ts';
import type { MatchIndicator } from './matchIndicator.ts';

/** A heading with the indicator that was concluded, or the several that it may mean. */
export interface Choice {
  readonly label: string;
  readonly chosen: Indicator | null;
  /** All that fit; none where the catalogue has none. */
  readonly candidates: readonly Indicator[];
}

/** Returns for each heading the only indicator that fits; none is chosen twice. */
export function chooseIndicators(labels: readonly string[], match: MatchIndicator): Choice[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const candidates = match(label);
    const [only, ...more] = candidates;
    const chosen = only && more.length === 0 && !taken.has(only.id) ? only : null;
    if (chosen) taken.add(chosen.id);
    return { label, chosen, candidates };
  });
}
