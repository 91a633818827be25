import type { Flag } from '../../model/observation.ts';
import { situationKey } from '../derive/figureKey.ts';
import type { Placed } from '../harmonise.ts';
import { type Report, warning } from '../messages.ts';

/** The six groups of points that make the portal's total. */
export const portalGroups = [
  'portal766_transparency',
  'portal766_progress',
  'portal766_online_services',
  'portal766_online_payment',
  'portal766_digitisation',
  'portal766_satisfaction',
] as const;

const TOTAL = 'portal766_total';

// Seven rounded numbers may be 0.035 apart. The capture of 3 October 2026 has 18
// provinces above this limit; the gaps below it are told by the rounding alone or nearly so.
const TOLERANCE = 0.05 + 1e-9;

const withFlag = (figure: Placed, flag: Flag): Placed => ({
  ...figure,
  flags: [...figure.flags, flag],
});

/** Returns points above their maximum with a flag: real rows of 24 September 2026 have them. */
function flagAboveMax(figure: Placed, report: Report): Placed {
  const { value, max, at } = figure;
  if (value === null || max === null || value <= max) return figure;
  report(
    warning(
      'W-ABOVE-MAX',
      at,
      `${value} điểm, trên mức tối đa ${max}; vẫn công bố, kèm ghi chú`,
      `${value} points, above the maximum of ${max}; published with a flag`,
    ),
  );
  return withFlag(figure, 'above-max');
}

function groupSum(total: Placed, points: ReadonlyMap<string, number>): number | null {
  const values = portalGroups.map((group) => points.get(`${group}|${situationKey(total)}`));
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === undefined ? null : sum + value),
    0,
  );
}

function flagSum(total: Placed, points: ReadonlyMap<string, number>, report: Report): Placed {
  const sum = groupSum(total, points);
  if (total.value === null || sum === null || Math.abs(sum - total.value) <= TOLERANCE)
    return total;
  const printed = sum.toFixed(2);
  report(
    warning(
      'W-SUM',
      total.at,
      `sáu nhóm cộng lại ${printed}, tổng in ${total.value}; vẫn công bố, kèm ghi chú`,
      `the six groups add up to ${printed}, the printed total is ${total.value}; published with a flag`,
    ),
  );
  return withFlag(total, 'sum-differs');
}

/**
 * Returns the figures with a flag on those a reader must be warned of: points above
 * their maximum, and totals that are not the sum of their six groups.
 */
export function flag(figures: readonly Placed[], report: Report): Placed[] {
  const points = new Map(
    figures.flatMap((figure) =>
      figure.value === null
        ? []
        : [[`${figure.indicator}|${situationKey(figure)}`, figure.value] as const],
    ),
  );
  return figures
    .map((figure) => flagAboveMax(figure, report))
    .map((figure) => (figure.indicator === TOTAL ? flagSum(figure, points, report) : figure));
}
