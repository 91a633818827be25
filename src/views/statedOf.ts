import { indicators } from '../catalogue/index.ts';
import type { Context } from '../figures/context.ts';
import { indicatorOf } from '../figures/indicator.ts';
import { latest } from '../figures/latest.ts';
import type { Topic } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { periodKey } from '../model/period.ts';

const menuOrder = new Map(indicators.map(({ id }, index) => [id, index]));

/** Returns figures in the order of the catalogue, the newest first within an indicator. */
export const inMenuOrder = (observations: readonly Observation[]): Observation[] =>
  [...observations].sort(
    (a, b) =>
      (menuOrder.get(a.indicator) ?? 0) - (menuOrder.get(b.indicator) ?? 0) ||
      (periodKey(a.period) < periodKey(b.period) ? 1 : -1),
  );

/** Figures of the portal that no drawing shows: the newest of each. */
function fromTables(ctx: Context, place: Place): Observation[] {
  const use = place.level === 'commune' ? 'communes' : 'provinces';
  const ids = new Set(
    ctx.dataset
      .at(place.code)
      .filter((o) => o.cell)
      .map((o) => o.indicator),
  );
  return [...ids]
    .filter((id) => indicatorOf(id)[use] === 'none')
    .flatMap((id) => latest(ctx, place.code, id) ?? []);
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

/** Returns all figures of a place that are listed as stated, in the order of the catalogue. */
export const statedOf = (ctx: Context, place: Place): Observation[] =>
  inMenuOrder([
    ...ctx.dataset.at(place.code).filter((o) => !o.cell && !o.derived),
    ...fromTables(ctx, place),
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
