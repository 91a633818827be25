/** A place of a strip, in finished words. */
export interface Peer {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  /** How many cases it stands on, in words; empty where no source says. */
  readonly n: string;
}

/**
 * Returns which peers each pile of dots holds, the piles from the left and the peers of each from
 * the lowest; null where there are more or fewer peers than dots.
 */
export function fillPiles(
  counts: readonly number[],
  peers: readonly Peer[],
): ReadonlyArray<readonly Peer[]> | null {
  const rising = [...peers].sort((a, b) => a.value - b.value);
  if (counts.reduce((sum, count) => sum + count, 0) !== rising.length) return null;
  let from = 0;
  return counts.map((count) => rising.slice(from, (from += count)));
}
