import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';
import { pressMonth } from './pressMonth.ts';

/** Returns the heading that press figures stand under: `Theo báo chí, 11/2025`. */
export const pressDate = (ctx: Context, o: Observation): string =>
  ctx.say['press.heading'](pressMonth(ctx, o));
