import { keysOf } from './searchKeys.ts';
import { nameParts } from '../normalise/names/nameParts.ts';
import type { OldEntry, PlaceEntry } from './entry.ts';
import { type Match, matchEntry } from './matchEntry.ts';
import type { Searched } from './prepare.ts';
import { readQuery } from './readQuery.ts';
import { otherVowel } from './respell.ts';

/** A place that answers a query, by its own name or by that of a unit that went into it. */
export interface Result {
  readonly place: PlaceEntry;
  readonly old: OldEntry | null;
}

type Scored = { readonly entry: Searched; readonly match: Match; readonly at: number };

const byMatch = (a: Scored, b: Scored): number =>
  a.match.marks - b.match.marks ||
  a.match.form - b.match.form ||
  a.match.kind - b.match.kind ||
  a.match.letters - b.match.letters ||
  a.entry.rank - b.entry.rank ||
  a.at - b.at;

/** An old unit of the very name of the place is no news beside it. */
const repeats = ({ old, place }: Searched): boolean =>
  old !== null && keysOf(nameParts(old.name).name).marked === keysOf(place.name).marked;

/** The same words from the other end: `Cà Mau, Đất Mũi`, `Hà Nội Ba Đình`. */
function turned(typed: string): string[] {
  if (/[,;]/.test(typed))
    return [
      typed
        .split(/[,;]/)
        .reverse()
        .map((part) => part.trim())
        .join(', '),
    ];
  const words = typed.trim().split(/\s+/);
  return words.slice(1).map((_, i) => [...words.slice(i + 1), ...words.slice(0, i + 1)].join(' '));
}

function answers(entries: readonly Searched[], typed: string): Result[] {
  const query = readQuery(typed);
  if (query.forms.length === 0) return [];
  const scored = entries
    .flatMap((entry, at): Scored[] => {
      const match = matchEntry(entry, query);
      return match ? [{ entry, match, at }] : [];
    })
    .sort(byMatch);
  const own = new Map(
    scored.flatMap(({ entry, match }) => (entry.old ? [] : [[entry.place, match.kind] as const])),
  );
  return scored
    .filter(({ entry, match }) => !(repeats(entry) && (own.get(entry.place) ?? 2) <= match.kind))
    .map(({ entry: { place, old } }) => ({ place, old }));
}

/**
 * Returns what a query may mean, best first: marks as typed before others, then whole names,
 * names with what follows, beginnings, later words; equals stand in the order of provinces and
 * codes, units of today before old ones. Where nothing answers, i is tried for y, then the words
 * from the other end. An empty query has no answer.
 */
export function search(entries: readonly Searched[], typed: string): Result[] {
  const straight = answers(entries, typed);
  if (straight.length > 0) return straight;
  return (
    [otherVowel(typed), ...turned(typed)]
      .values()
      .map((text) => answers(entries, text))
      .find((results) => results.length > 0) ?? []
  );
}
