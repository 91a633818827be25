import type { Placed } from '../harmonise.ts';
import { error, type Report } from '../messages.ts';
import { agrees, printedDecimals, rate } from './rate.ts';

function complete(figure: Placed, report: Report): Placed {
  const { value, numerator, denominator, unit } = figure;
  if (unit !== 'percent' || numerator === null || denominator === null) return figure;
  if (value !== null) {
    if (!agrees(value, numerator, denominator, printedDecimals(figure.printed)))
      report(wrongRate(figure));
    return figure;
  }
  const computed = rate(numerator, denominator);
  if (computed === null && numerator > 0) report(partOfNothing(figure));
  if (computed === null) return { ...figure, status: 'not-applicable' };
  return { ...figure, value: computed, derived: true };
}

function wrongRate({ at, value, numerator, denominator }: Placed): ReturnType<typeof error> {
  return error(
    'E-RATIO',
    at,
    `tỷ lệ in ${value} không khớp ${numerator}/${denominator}; hãy kiểm tra ba ô`,
    `ratio differs: ${value} is printed, the counts are ${numerator} of ${denominator}; look at the three cells`,
  );
}

function partOfNothing({ at, numerator }: Placed): ReturnType<typeof error> {
  return error(
    'E-RATIO',
    at,
    `tử số ${numerator} mà mẫu số 0; hãy kiểm tra hai ô`,
    `invalid counts: ${numerator} of 0; look at the two cells`,
  );
}

/**
 * Returns the figures with every rate that has both counts checked or computed:
 * a printed value stays and must agree with its counts; where none is printed it
 * is 100 × numerator / denominator, marked as derived; 0 of 0 has no rate
 * (not-applicable). Example: 20 of 42 gives 47.62.
 */
export const completeRates = (figures: readonly Placed[], report: Report): Placed[] =>
  figures.map((figure) => complete(figure, report));
