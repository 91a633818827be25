import { indicatorById, whyNotOneChart } from '../catalogue/index.ts';
import type { Observation } from '../model/observation.ts';

/**
 * Returns the observations if they may share a chart.
 * @throws with the reason where the rules of the data forbid it; a page must
 * never be built with, say, a press score of 2025 beside the portal's of 2026.
 */
export function refuseJoin(observations: readonly Observation[]): readonly Observation[] {
  const reason = whyNotOneChart(observations, indicatorById);
  if (reason) throw new Error(`refused join: ${reason.en}`);
  return observations;
}
