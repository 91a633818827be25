import { coreIndicators } from '../catalogue/index.ts';
import type { Indicator } from '../model/indicator.ts';
import { lastDay } from '../model/lastDay.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import type { Dataset } from './dataset.ts';

/** Whether a core indicator of a place is collected here: a value is, or not yet. */
export interface Covered {
  readonly place: Place;
  readonly indicator: Indicator;
  /** Figures with a value of this place alone; a joint figure of several is nobody's own. */
  readonly figures: number;
  /** Last day that any of them tells of, ISO; null where none is dated or there is none. */
  readonly latest: string | null;
  /** Ids of their sources, sorted. */
  readonly sources: readonly string[];
}

const hasValue = (o: Observation): boolean => o.value !== null && o.places.length === 1;

/** Returns what is collected of a place, one entry for each core indicator in their order. */
export function coverageOf(dataset: Dataset, place: Place): Covered[] {
  const byIndicator = Map.groupBy(dataset.at(place.code).filter(hasValue), (o) => o.indicator);
  return coreIndicators.map((indicator): Covered => {
    const own = byIndicator.get(indicator.id) ?? [];
    return {
      place,
      indicator,
      figures: own.length,
      latest:
        own
          .flatMap((o) => lastDay(o) ?? [])
          .sort()
          .at(-1) ?? null,
      sources: [...new Set(own.map(({ source }) => source))].sort(),
    };
  });
}

/** Collected and not yet, which together are all. */
export interface CoverageCount {
  readonly all: number;
  readonly collected: number;
  readonly missing: number;
  readonly latest: string | null;
}

/** Returns how many of some entries are collected; none of none. */
export function countCovered(entries: readonly Covered[]): CoverageCount {
  const collected = entries.filter(({ figures }) => figures > 0);
  return {
    all: entries.length,
    collected: collected.length,
    missing: entries.length - collected.length,
    latest:
      collected
        .flatMap(({ latest }) => latest ?? [])
        .sort()
        .at(-1) ?? null,
  };
}
