import { NATION } from '../../model/place.ts';
import { periodKey } from '../../model/period.ts';
import type { Dataset } from '../dataset.ts';
import type { Case } from './checked.ts';

/** Half a unit of the last printed digit, twice: the mean and its terms are both rounded. */
const ROUNDING = 0.01 + 1e-9;

/** Returns the nation's printed points against the mean of all provinces on the same day; days with gaps are left out. */
export const printedMeans = (dataset: Dataset): Case[] =>
  dataset
    .at(NATION)
    .filter((o) => o.unit === 'points' && o.cell !== null)
    .flatMap((printed) => {
      const values = dataset
        .of(printed.indicator)
        .filter(
          (o) =>
            o.source === printed.source &&
            o.asOf === printed.asOf &&
            periodKey(o.period) === periodKey(printed.period) &&
            o.places.length === 1 &&
            dataset.place(o.places[0] ?? '').level === 'province',
        )
        .flatMap((o) => o.value ?? []);
      if (printed.value === null || values.length !== dataset.provinces.length) return [];
      const mean = values.reduce((all, value) => all + value, 0) / values.length;
      const expected = Math.round(mean * 100) / 100;
      return [
        {
          printed,
          tried: printed.value,
          expected,
          holds: Math.abs(printed.value - expected) <= ROUNDING,
        },
      ];
    });
