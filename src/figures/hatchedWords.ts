import type { Slice } from '../dataset/slice.ts';
import type { Context } from './context.ts';
import { enoughCases, fewest } from './enoughCases.ts';

/** Returns why tiles are hatched: nothing collected, or too few cases for a colour; null for none. */
export function hatchedWords(ctx: Context, { observations, missing }: Slice): string | null {
  const { say } = ctx;
  const few = observations.filter((o) => !enoughCases(ctx, o)).length;
  const words = [
    missing.length > 0 ? say['map.missing'](String(missing.length)) : '',
    few > 0 ? say['strip.few'](String(few), String(fewest)) : '',
  ];
  return words.filter(Boolean).join('; ') || null;
}
