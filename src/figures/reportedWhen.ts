import { formatPeriod } from '../i18n/dates.ts';
import type { Observation } from '../model/observation.ts';
import { isDated } from '../model/period.ts';
import type { Context } from './context.ts';
import { pressDate } from './pressDate.ts';
import { pressMonth } from './pressMonth.ts';

/** Returns when a document was published and what time its figure covers; said once where neither is known. */
export function reportedWhen(ctx: Context, o: Observation): string {
  const period = formatPeriod(o.period, ctx.locale);
  if (o.cell || o.derived) return period;
  const known = isDated(o.period) || pressMonth(ctx, o) !== null;
  return known ? `${pressDate(ctx, o)} · ${period}` : pressDate(ctx, o);
}
