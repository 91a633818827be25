import { indicators } from '../catalogue/index.ts';
import type { Context } from '../figures/context.ts';
import { groupIds } from '../figures/groupsFigure.ts';
import { indicatorOf } from '../figures/indicator.ts';
import { lastStated, latest } from '../figures/latest.ts';
import type { Topic } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { periodKey } from '../model/period.ts';

/** Core indicators in the order of their numbers, each before its companions; then all others. */
const menuOrder = new Map<string, number>(indicators.map(({ id }, index) => [id, 1000 + index]));
for (const { companions, core } of indicators)
  for (const id of companions) if (core !== null) menuOrder.set(id, core + 0.5);
for (const { id, core } of indicators) if (core !== null) menuOrder.set(id, core);

/** Returns figures in the order of the core list, then of the catalogue, the newest first within an indicator. */
export const inMenuOrder = (observations: readonly Observation[]): Observation[] =>
  [...observations].sort(
    (a, b) =>
      (menuOrder.get(a.indicator) ?? 0) - (menuOrder.get(b.indicator) ?? 0) ||
      (periodKey(a.period) < periodKey(b.period) ? 1 : -1),
  );

/** Told by the figures of every place that has them. */
const drawn: ReadonlySet<string> = new Set([
  ...groupIds,
  'portal766_received',
  'portal766_on_time',
  'portal766_overdue',
]);

/**
 * Returns what official tables tell of a place and no drawing of it shows: of each table the newest
 * of each figure. Another table's quarter stands here beside a drawing of the year to date.
 */
export function fromTables(ctx: Context, place: Place): Observation[] {
  const use = place.level === 'commune' ? 'communes' : 'provinces';
  const tabled = ctx.dataset.at(place.code).filter((o) => o.cell);
  const each = new Map(tabled.map((o) => [`${o.indicator} ${o.source}`, o]));
  const isDrawn = (o: Observation) =>
    ((isCore(o) && indicatorOf(o.indicator)[use] !== 'none') || drawn.has(o.indicator)) &&
    o === latest(ctx, place.code, o.indicator);
  return inMenuOrder(
    [...each.values()]
      .flatMap(({ indicator, source }) => lastStated(ctx, place.code, indicator, source) ?? [])
      .filter((o) => !isDrawn(o))
      // A commune's total is moved by a single petition: it is in the downloads alone.
      .filter((o) => place.level !== 'commune' || o.indicator !== 'portal766_total'),
  );
}

/** Joint figures of a province's communes belong to none of them alone, and stand on its page too. */
function jointWithin({ dataset }: Context, place: Place): Observation[] {
  if (place.level !== 'province') return [];
  const joint = dataset
    .communesOf(place.code)
    .flatMap((commune) => dataset.at(commune.code))
    .filter((o) => o.places.length > 1);
  return [...new Set(joint)];
}

/** Returns all figures of documents on a place, joint ones included, in the order of the catalogue. */
export const statedOf = (ctx: Context, place: Place): Observation[] =>
  inMenuOrder([
    ...ctx.dataset.at(place.code).filter((o) => !o.cell && !o.derived),
    ...jointWithin(ctx, place),
  ]);

/** Returns those of one topic. */
export const ofTopic = (observations: readonly Observation[], topic: Topic): Observation[] =>
  observations.filter((o) => indicatorOf(o.indicator).topic === topic);

/** Returns whether a figure belongs to a core indicator: a page of its own, or told on one. */
export const isCore = (o: Observation): boolean => coreIds.has(o.indicator);

const coreIds = new Set(
  indicators
    .filter(({ core }) => core !== null)
    .flatMap(({ id, companions }) => [id, ...companions]),
);
