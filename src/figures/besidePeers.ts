import { groupsOf, type PeerGroup } from '../dataset/peerGroups.ts';
import type { Slice } from '../dataset/slice.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { median } from '../stats/median.ts';
import { quartiles } from '../stats/quartiles.ts';
import type { Context } from './context.ts';
import { casesOf, enoughCases } from './enoughCases.ts';
import { indicatorOf } from './indicator.ts';
import { formatComputed } from './sliceWords.ts';

/** Fewer peers than this have no middle half to speak of. */
const fewestPeers = 5;

const valuesOf = (ctx: Context, { observations }: Slice, { places }: PeerGroup): number[] => {
  const codes = new Set(places.map(({ code }) => code));
  return observations
    .filter((o: Observation) => codes.has(o.places[0] ?? '') && enoughCases(ctx, o))
    .flatMap((o) => o.value ?? []);
};

/**
 * Returns how a place stands beside its peers, in a fixed phrase made from the slice that the
 * chart draws: higher than its peers above their upper quartile, lower below the lower one, else
 * close to them. Null for counts, for too few cases or an unknown number of them, and where no group has five values.
 */
export function besidePeers(ctx: Context, found: Slice, place: Place): string | null {
  const { say, locale, dataset } = ctx;
  const indicator = indicatorOf(found.indicator);
  const own = found.observations.find((o) => o.places[0] === place.code);
  if (
    own?.value == null ||
    indicator.direction === 'neutral' ||
    casesOf(ctx, own) === null ||
    !enoughCases(ctx, own)
  )
    return null;
  for (const group of groupsOf(dataset, place)) {
    const values = valuesOf(ctx, found, group);
    const [half, middle] = [quartiles(values), median(values)];
    if (values.length < fewestPeers || !half || middle === null) continue;
    const way = own.value > half.upper ? 'higher' : own.value < half.lower ? 'lower' : 'close';
    return say[`peers.${way}`](
      group.name[locale],
      formatNumber(values.length, locale),
      formatComputed(ctx, indicator, middle),
    );
  }
  return null;
}
