import type { Dataset } from '../dataset/dataset.ts';
import type { Slice } from '../dataset/slice.ts';
import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import type { Place } from '../model/place.ts';

/** Returns the observation by which the source of a slice says why a place has no figure; null where it says nothing. */
export const whyMissing = (
  dataset: Dataset,
  { indicator, source, period, asOf }: Slice,
  place: Place,
): Observation | null =>
  dataset
    .at(place.code)
    .find(
      (o) =>
        o.indicator === indicator &&
        o.source === source &&
        o.value === null &&
        o.places.length === 1 &&
        o.asOf === asOf &&
        periodKey(o.period) === periodKey(period),
    ) ?? null;
