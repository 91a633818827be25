import type { Place } from '../../model/place.ts';
import type { Known } from '../known.ts';
import { mayBeSpoilt } from '../text/spoilt.ts';

/** Units as the bytes of a file write them: each by its position among them all. */
export interface UnitBytes {
  readonly count: number;
  /** By the number that a code of five digits is: its position from 1; 0 for no unit. */
  readonly byCode: Uint16Array;
  /** The names one after the other in UTF-8; that of a unit from `starts[i]` to `starts[i + 1]`. */
  readonly names: Uint8Array;
  readonly starts: Uint32Array;
  /** Code of the unit's province; null where it is one. */
  readonly provinces: ReadonlyArray<string | null>;
  /** Returns by position from 1 whether each unit was there on a day: 1, or 0. */
  readonly thereOn: (day: string) => Uint8Array;
}

const CODES = 100_000;

const made = new WeakMap<Known['officials'], UnitBytes>();

function thereBy(places: readonly Place[], index: Known['places']): UnitBytes['thereOn'] {
  const days = new Map<string, Uint8Array>();
  return (day) => {
    const known = days.get(day);
    if (known) return known;
    const there = places.map((place) => Number(index.versionAt(place, day) !== null));
    const found = Uint8Array.from([0, ...there]);
    days.set(day, found);
    return found;
  };
}

function unitBytesOf({ officials, places }: Pick<Known, 'officials' | 'places'>): UnitBytes {
  const units = [...officials].filter(([, { name }]) => !mayBeSpoilt(name));
  const names = units.map(([, { name }]) => new TextEncoder().encode(name));
  const byCode = new Uint16Array(CODES);
  const starts = new Uint32Array(units.length + 2);
  const all = new Uint8Array(names.reduce((sum, { length }) => sum + length, 0));
  for (const [i, [code]] of units.entries()) {
    const name = names[i] ?? new Uint8Array();
    byCode[code] = i + 1;
    all.set(name, starts[i + 1]);
    starts[i + 2] = (starts[i + 1] ?? 0) + name.length;
  }
  return {
    count: units.length,
    byCode,
    names: all,
    starts,
    provinces: [null, ...units.map(([, { place }]) => place.parent)],
    thereOn: thereBy(
      units.map(([, { place }]) => place),
      places,
    ),
  };
}

/** Returns the units of what is known as bytes; made once for it. */
export function unitBytes(known: Pick<Known, 'officials' | 'places'>): UnitBytes {
  const found = made.get(known.officials) ?? unitBytesOf(known);
  made.set(known.officials, found);
  return found;
}
