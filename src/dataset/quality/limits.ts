import type { Observation } from '../../model/observation.ts';
import type { Case } from './checked.ts';

/** Half a unit of the last printed digit, and what binary fractions need above it. */
const HALF_DIGIT = 0.005 + 1e-9;

type Rule = (observations: readonly Observation[]) => Case[];

const valued = (observations: readonly Observation[]) =>
  observations.flatMap((o) => (o.value === null ? [] : [{ printed: o, value: o.value }]));

/** Returns printed rates against 100 × numerator / denominator. 88.47 of 358,660 and 405,424 holds. */
export const printedRatios: Rule = (observations) =>
  valued(observations).flatMap(({ printed, value }) => {
    const { unit, numerator, denominator, derived, qualifier } = printed;
    if (unit !== 'percent' || derived || qualifier !== 'exact') return [];
    if (numerator === null || denominator === null || denominator === 0) return [];
    const expected = (100 * numerator) / denominator;
    return [{ printed, tried: value, expected, holds: Math.abs(value - expected) <= HALF_DIGIT }];
  });

/** Returns counts of a whole against it: no numerator may exceed its denominator. */
export const partsOfWhole: Rule = (observations) =>
  observations.flatMap((printed) => {
    const { numerator, denominator } = printed;
    if (numerator === null || denominator === null) return [];
    return [{ printed, tried: numerator, expected: denominator, holds: numerator <= denominator }];
  });

/** Returns printed ranks against the number of places that their source gives. */
export const ranksWithinN: Rule = (observations) =>
  observations.flatMap((printed) => {
    const { rank, rankOf, unit, value } = printed;
    const own = unit === 'rank' ? value : rank;
    if (own === null || rankOf === null) return [];
    return [{ printed, tried: own, expected: rankOf, holds: own >= 1 && own <= rankOf }];
  });

/** Returns printed rates and shares against 100. */
export const percentsWithin100: Rule = (observations) =>
  valued(observations)
    .filter(({ printed }) => printed.unit === 'percent' && !printed.derived)
    .map(({ printed, value }) => ({
      printed,
      tried: value,
      expected: 100,
      holds: value >= 0 && value <= 100,
    }));

/** Returns printed points against the most that can be had. */
export const pointsWithinMax: Rule = (observations) =>
  valued(observations).flatMap(({ printed, value }) =>
    printed.max === null
      ? []
      : [
          {
            printed,
            tried: value,
            expected: printed.max,
            holds: value >= 0 && value <= printed.max,
          },
        ],
  );
