import { formatDate } from '../i18n/dates.ts';
import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';
import { pressMonth } from './pressMonth.ts';

/**
 * Returns the rank that a source prints, with its N and date; null where it
 * prints none. N is never supplied for a source that gives none.
 */
export function printedRank(ctx: Context, o: Observation): string | null {
  const { say, locale } = ctx;
  if (o.rank === null) return null;
  const when = pressMonth(ctx, o) ?? say['word.undated'];
  if (o.rankOf === null) return say['rank.noTotal'](String(o.rank), when);
  const [rank, of] = [String(o.rank), String(o.rankOf)];
  return o.cell && o.asOf
    ? say['rank.portal'](rank, of, formatDate(o.asOf, locale))
    : say['rank.press'](rank, of, when);
}
