import type { CompareFile } from './compareFile.ts';
import { most, together } from './state.ts';

/** A group that can be added at once, with the codes that would then be compared. */
export interface PeerOffer {
  readonly name: string;
  readonly places: readonly string[];
}

/**
 * Returns for each group of the first place what adding its next members would compare: those that
 * follow the place in the order of the group, from its end on to its beginning, up to six in all.
 */
export function peerOffers({ groups }: CompareFile, chosen: readonly string[]): PeerOffer[] {
  const [first] = chosen;
  if (first === undefined || chosen.length >= most) return [];
  return groups.flatMap(({ name, places }) => {
    const at = places.indexOf(first);
    if (at < 0 || places.length < 2) return [];
    const others = [...places.slice(at + 1), ...places.slice(0, at)];
    const all = together([...chosen, ...others]);
    return all.length > chosen.length ? [{ name, places: all }] : [];
  });
}
