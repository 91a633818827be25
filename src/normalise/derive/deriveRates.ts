import type { Indicator } from '../../model/indicator.ts';
import type { Placed } from '../harmonise.ts';
import { figureKey, situationKey } from './figureKey.ts';

type Ratio = NonNullable<Indicator['ratio']>;

// Only tables: a document may state two counts that were not taken together.
const counted = (figures: readonly Placed[], indicator: string): Placed[] =>
  figures.filter((figure) => figure.cell !== null && figure.indicator === indicator);

const bySituation = (figures: readonly Placed[]): Map<string, Placed> =>
  new Map(figures.map((figure) => [situationKey(figure), figure]));

function rateOf(numerator: Placed, denominator: Placed, { id, unit }: Indicator): Placed {
  return {
    ...numerator,
    id: `${numerator.id}-rate`,
    indicator: id,
    unit,
    value: null,
    max: null,
    numerator: numerator.value,
    denominator: denominator.value,
    rank: null,
    rankOf: null,
    printed: null,
    flags: [],
  };
}

function ratesOf(indicator: Indicator, ratio: Ratio, figures: readonly Placed[]): Placed[] {
  const denominators = bySituation(counted(figures, ratio.denominator));
  return counted(figures, ratio.numerator).flatMap((numerator) => {
    const denominator = denominators.get(situationKey(numerator));
    return denominator ? [rateOf(numerator, denominator, indicator)] : [];
  });
}

/**
 * Returns the figures with every rate that the catalogue gives a formula for and
 * whose two counts stand in one table: counts are added to a printed rate, and a
 * rate that was not printed is added without its value, for `completeRates`.
 * Example: 227,321 dossiers paid online of 264,583 that had to pay.
 */
export function deriveRates(
  figures: readonly Placed[],
  indicators: readonly Indicator[],
): Placed[] {
  const rates = indicators.flatMap((indicator) =>
    indicator.ratio ? ratesOf(indicator, indicator.ratio, figures) : [],
  );
  const counts = new Map(rates.map((figure) => [figureKey(figure), figure]));
  const printed = figures.map((figure) => {
    const found = figure.cell ? counts.get(figureKey(figure)) : undefined;
    if (!found) return figure;
    counts.delete(figureKey(figure));
    return { ...figure, numerator: found.numerator, denominator: found.denominator };
  });
  return [...printed, ...counts.values()];
}
