import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import { byText } from './byText.ts';

const keys: ReadonlyArray<(figure: Observation) => string> = [
  ({ places }) => places.join(';'),
  ({ indicator }) => indicator,
  ({ period }) => periodKey(period),
  ({ asOf }) => asOf ?? '',
  ({ source }) => source,
  ({ id }) => id,
];

/** Compares figures by place, indicator, time, source and id. */
export function byFigure(a: Observation, b: Observation): number {
  for (const key of keys) {
    const order = byText(key(a), key(b));
    if (order !== 0) return order;
  }
  return 0;
}
