import type { Observation } from '../../model/observation.ts';
import { type Period, periodKey } from '../../model/period.ts';
import { groupBy } from '../groupBy.ts';

/** How the times of two figures meet: the same, one of them not stated, or windows that overlap. */
export type Meeting = 'same' | 'unstated' | 'overlap';

/** One indicator of one place as several sources tell it. */
export interface Differing {
  readonly meeting: Meeting;
  /** Two or more, by source and time. */
  readonly figures: readonly Observation[];
}

const START = '0000';
const END = '9999';

const isUnstated = ({ start, end }: Period): boolean => start === null && end === null;

/** A state at a date is that day alone; "since" a day has no end. */
const span = ({ start, end }: Period): readonly [string, string] => [
  start ?? end ?? START,
  end ?? END,
];

/** Returns how two periods meet; null where they are apart. */
export function meeting(a: Period, b: Period): Meeting | null {
  if (periodKey(a) === periodKey(b)) return isUnstated(a) ? 'unstated' : 'same';
  if (isUnstated(a) || isUnstated(b)) return 'unstated';
  const [[from, to], [start, end]] = [span(a), span(b)];
  return from <= end && start <= to ? 'overlap' : null;
}

/** Returns whether a figure's word leaves room for another's value: "over 11,859" for 11,859.59. */
function leavesRoom({ qualifier, value }: Observation, other: number): boolean {
  if (value === null) return true;
  if (qualifier === 'over' || qualifier === 'at-least') return other >= value;
  if (qualifier === 'nearly' || qualifier === 'under' || qualifier === 'up-to')
    return other <= value;
  return other === value;
}

const differ = (a: Observation, b: Observation): boolean =>
  a.value !== null &&
  b.value !== null &&
  a.source !== b.source &&
  !leavesRoom(a, b.value) &&
  !leavesRoom(b, a.value);

/**
 * Returns how two figures meet where they differ; null where they do not. Two tables with
 * windows of their own, such as a quarter and the year to date, tell two different things.
 */
function difference(a: Observation, b: Observation): Meeting | null {
  if (!differ(a, b)) return null;
  const met = meeting(a.period, b.period);
  return met === 'overlap' && a.cell && b.cell ? null : met;
}

const claim = (o: Observation): string =>
  [o.indicator, o.places.join(';'), o.modality, o.scope?.vi ?? ''].join('|');

const order: readonly Meeting[] = ['same', 'unstated', 'overlap'];

/** Returns those of a group that differ from another of it, with the closest way in which any two meet. */
function within(group: readonly Observation[]): Differing[] {
  const met = new Set<Meeting>();
  const figures = group.filter((a) => {
    const own = group.flatMap((b) => difference(a, b) ?? []);
    own.forEach((each) => met.add(each));
    return own.length > 0;
  });
  const closest = order.find((each) => met.has(each));
  return closest ? [{ meeting: closest, figures }] : [];
}

/**
 * Returns where sources differ: the same indicator, place, scope and kind of statement, times that
 * meet, values that cannot both be read from each other's words. Nothing is chosen between them.
 */
export function differing(observations: readonly Observation[]): Differing[] {
  const groups = groupBy(observations, (o) => [claim(o)]);
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ source }) => source)).size > 1)
    .flatMap(within)
    .sort((a, b) => order.indexOf(a.meeting) - order.indexOf(b.meeting));
}
