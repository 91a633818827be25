import type { Indicator } from '../model/indicator.ts';
import { assignments } from './assignments.ts';
import { context } from './context.ts';
import { departures } from './departures.ts';
import { facilities } from './facilities.ts';
import { form } from './form.ts';
import { organisation } from './organisation.ts';
import { portalCounts } from './portalCounts.ts';
import { portalFeedback } from './portalFeedback.ts';
import { portalPoints } from './portalPoints.ts';
import { portalRates } from './portalRates.ts';
import { press766 } from './press766.ts';
import { procedures } from './procedures.ts';
import { quotas } from './quotas.ts';
import { records } from './records.ts';
import { recordsRates } from './recordsRates.ts';
import { resolved } from './resolved.ts';
import { satisfaction } from './satisfaction.ts';
import { service } from './service.ts';
import { staffing } from './staffing.ts';
import { surplus } from './surplus.ts';
import { units } from './units.ts';

export { families, whyNotTogether } from './families.ts';
export { whyNotOneChart } from './oneChart.ts';
export { yearsApart } from './portalWords.ts';
export { topicList, type TopicEntry } from './topics.ts';

/** Every indicator: the portal's first, then those of the form and of the press by theme. */
export const indicators: readonly Indicator[] = [
  ...portalCounts,
  ...portalRates,
  ...portalPoints,
  ...portalFeedback,
  ...form,
  ...records,
  ...resolved,
  ...recordsRates,
  ...procedures,
  ...press766,
  ...service,
  ...satisfaction,
  ...staffing,
  ...assignments,
  ...quotas,
  ...departures,
  ...units,
  ...organisation,
  ...facilities,
  ...surplus,
  ...context,
];

/** The same by id. */
export const indicatorById: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((indicator) => [indicator.id, indicator]),
);

/** The indicators that have a page of their own, in the order of their numbers. */
export const coreIndicators: readonly Indicator[] = indicators
  .filter(({ core }) => core !== null)
  .sort((a, b) => (a.core ?? 0) - (b.core ?? 0));
