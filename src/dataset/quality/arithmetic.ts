import type { Dataset } from '../dataset.ts';
import { type Checked, checked } from './checked.ts';
import {
  partsOfWhole,
  percentsWithin100,
  pointsWithinMax,
  printedRatios,
  ranksWithinN,
} from './limits.ts';
import { printedMeans } from './printedMeans.ts';
import { type Sum, sums } from './sums.ts';

/** Seven rounded numbers may be 0.035 apart; the account flags totals by the same limit. */
const POINTS = 0.05;

const portalGroups = [
  'portal766_transparency',
  'portal766_progress',
  'portal766_online_services',
  'portal766_online_payment',
  'portal766_digitisation',
  'portal766_satisfaction',
];

const pressGroups = [
  'press766_transparency',
  'press766_progress',
  'press766_online_services_and_payment',
  'press766_digitisation',
  'press766_satisfaction',
];

const identities = {
  received: { total: 'portal766_received', parts: ['portal766_on_time', 'portal766_overdue'] },
  groups: { total: 'portal766_total', parts: portalGroups, rounding: POINTS },
  pressGroups: { total: 'press766_total', parts: pressGroups, rounding: POINTS },
  tiers: {
    total: 'dossiers_received',
    parts: ['dossiers_received_province_level', 'dossiers_received_commune_level'],
  },
  ways: {
    total: 'dossiers_received',
    parts: ['dossiers_received_online', 'dossiers_received_direct'],
  },
  norm: {
    total: 'staff_commune_norm',
    parts: ['staff_commune_level', 'staff_commune_shortfall'],
    anyTime: true,
  },
  units: { total: 'commune_units', parts: ['communes', 'wards'], optional: ['special_zones'] },
} as const satisfies Record<string, Sum>;

const limits = {
  ratios: printedRatios,
  parts: partsOfWhole,
  ranks: ranksWithinN,
  percents: percentsWithin100,
  points: pointsWithinMax,
} as const;

export type RuleId = keyof typeof identities | keyof typeof limits | 'means';

/** Returns the rules of arithmetic tried on all printed figures: sums first, then ratios and limits. */
export function arithmetic(dataset: Dataset): Checked<RuleId>[] {
  const { observations } = dataset;
  const summed = (Object.keys(identities) as (keyof typeof identities)[]).map((id) =>
    checked<RuleId>(id, sums(observations, identities[id])),
  );
  const limited = (Object.keys(limits) as (keyof typeof limits)[]).map((id) =>
    checked<RuleId>(id, limits[id](observations)),
  );
  return [...summed, checked<RuleId>('means', printedMeans(dataset)), ...limited];
}
