import type { Slice } from '../dataset/slice.ts';
import { formatDate, formatPeriod } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { levelOf } from '../model/place.ts';
import type { Context } from './context.ts';

/** Returns a value computed from an indicator's figures, such as a median, as readers see it. */
export function formatComputed(ctx: Context, indicator: Indicator, value: number): string {
  const decimals = indicator.type === 'rate' || indicator.type === 'score' ? 2 : 0;
  const number = formatNumber(value, ctx.locale, decimals);
  return indicator.unit === 'percent' ? `${number}%` : number;
}

/** Returns the unit of an indicator for a subtitle: `%`, `points of 20`. */
export function unitPhrase({ say, locale }: Context, { unit, max }: Indicator): string {
  if (unit === 'percent') return '%';
  if (unit === 'points') return say['unit.points'](max === null ? '' : formatNumber(max, locale));
  if (unit === 'days') return say['unit.days'];
  return say['unit.count'];
}

/** Returns the time of a figure: its period, and the day it was taken where that is not its end. */
export function timePhrase(
  { say, locale }: Context,
  o: Pick<Observation, 'period' | 'asOf'>,
): string {
  const period = formatPeriod(o.period, locale);
  const taken = o.asOf && o.asOf !== o.period.end ? formatDate(o.asOf, locale) : null;
  return taken ? `${period} (${say['word.taken'](taken)})` : period;
}

/** Returns how many of how many places a slice tells of: `34/34 provinces`. */
export function countedPlaces({ say, locale }: Context, slice: Slice): string {
  const n = slice.observations.length;
  const of = n + slice.missing.length;
  const level = levelOf(slice.observations[0]?.places[0] ?? '');
  const places = say[level === 'province' ? 'n.provinces' : 'n.communes'];
  return places(formatNumber(n, locale), formatNumber(of, locale));
}

/** Returns unit, period and how many of how many places: the subtitle of a figure over places. */
export const sliceSubtitle = (ctx: Context, indicator: Indicator, slice: Slice): string =>
  [unitPhrase(ctx, indicator), timePhrase(ctx, slice), countedPlaces(ctx, slice)].join(' · ');
