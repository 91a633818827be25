import type { Observation } from '../../model/observation.ts';
import { periodKey } from '../../model/period.ts';
import { groupBy } from '../groupBy.ts';
import type { Case } from './checked.ts';

/** A total that a source prints beside its parts. */
export interface Sum {
  readonly total: string;
  /** All of them must be printed too. */
  readonly parts: readonly string[];
  /** Added where printed; a source leaves them out where there are none. */
  readonly optional?: readonly string[];
  /** What rounding may take away, in the unit of the total; default 0. */
  readonly rounding?: number;
  /** True where the parts are stated for days of their own; default false. */
  readonly anyTime?: boolean;
}

/** What binary fractions need above an exact limit. */
const BINARY = 1e-9;

const situation = (o: Observation, anyTime: boolean): string =>
  [
    o.source,
    o.places.join(';'),
    o.modality,
    ...(anyTime ? [] : [periodKey(o.period), o.asOf ?? '', o.scope?.vi ?? '']),
  ].join('|');

/** A figure with a word such as "over" adds up to nothing exact. */
const isExact = (o: Observation): boolean =>
  o.value !== null && o.qualifier === 'exact' && !o.derived;

/**
 * Returns every printed total that one source prints with all of its parts for the
 * same place and time, against their sum. 7,581 and 80,848 beside 88,429 hold.
 */
export function sums(
  observations: readonly Observation[],
  { total, parts, optional = [], rounding = 0, anyTime = false }: Sum,
): Case[] {
  const ids = new Set([total, ...parts, ...optional]);
  const used = observations.filter((o) => ids.has(o.indicator) && isExact(o));
  const groups = groupBy(used, (o) => [situation(o, anyTime)]);
  return [...groups.values()].flatMap((group) => {
    const of = (id: string) => group.find((o) => o.indicator === id);
    const printed = of(total);
    const values = parts.map((id) => of(id)?.value ?? null);
    if (!printed || printed.value === null || values.includes(null)) return [];
    const extra = optional.map((id) => of(id)?.value ?? 0);
    const sum = [...values, ...extra].reduce<number>((all, value) => all + (value ?? 0), 0);
    const expected = Math.round(sum * 1e6) / 1e6;
    const holds = Math.abs(expected - printed.value) <= rounding + BINARY;
    return [{ printed, tried: printed.value, expected, holds }];
  });
}
