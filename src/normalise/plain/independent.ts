import type { Indicator } from '../../model/indicator.ts';

/** Indicators of which figures are set against figures of others. */
const compared: ReadonlySet<string> = new Set([
  'portal766_total',
  'portal766_on_time',
  'portal766_received',
  'portal766_overdue',
]);

const ofTables: ReadonlySet<string> = new Set(['portal-2026', 'form-06a', 'reported', 'target']);

/**
 * Returns whether a row's figures of these indicators are right or wrong each by itself: none is
 * part of a rate or of a sum that is computed or checked, none stands there twice.
 */
export function areIndependent(
  indicators: readonly Indicator[],
  catalogue: ReadonlyMap<string, Indicator>,
): boolean {
  const ids = new Set(indicators.map(({ id }) => id));
  const rates = [...catalogue.values()].flatMap(({ ratio }) => ratio ?? []);
  return (
    ids.size === indicators.length &&
    indicators.every(({ id, family }) => ofTables.has(family) && !compared.has(id)) &&
    !rates.some(({ numerator, denominator }) => ids.has(numerator) && ids.has(denominator))
  );
}
