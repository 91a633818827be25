import { indicatorById } from '../catalogue/index.ts';
import type { Indicator } from '../model/indicator.ts';

/** Returns an indicator of the catalogue. @throws on an unknown id. */
export function indicatorOf(id: string): Indicator {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(`unknown indicator: ${id}`);
  return indicator;
}
