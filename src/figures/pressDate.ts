import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';
import { pressMonth } from './pressMonth.ts';

/** Returns the heading that figures of documents stand under: `Theo báo chí, 11/2025`. */
export function pressDate(ctx: Context, o: Observation): string {
  const month = pressMonth(ctx, o);
  return month ? ctx.say['press.heading'](month) : ctx.say['press.undated'];
}
