import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../src/model/place.ts';

/** Writes a folder of built data with `times` as many communes: each with copies under free codes. */
export function moreCommunes(from: string, to: string, times: number): void {
  cpSync(from, to, { recursive: true });
  const file = join(to, 'places.json');
  const built = JSON.parse(readFileSync(file, 'utf8')) as { meta: unknown; data: Place[] };
  const data = multiplied(built.data, times);
  writeFileSync(file, JSON.stringify({ ...built, data }));
}

/** Returns the places and copies of their communes, with predecessors but without figures. */
export function multiplied(places: readonly Place[], times: number): readonly Place[] {
  const free = freeCodes(places);
  const communes = places.filter((place) => place.level === 'commune');
  const copies = Array.from({ length: times - 1 }, () =>
    communes.map((place) => {
      const code = String(free.next().value);
      return { ...place, code, slug: place.slug.replace(place.code, code), aliases: [] };
    }),
  );
  return [...places, ...copies.flat()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function* freeCodes(places: readonly Place[]): Generator<string, string> {
  const taken = new Set(places.map((place) => place.code));
  for (let code = 10_000; code < 100_000; code += 1) {
    if (!taken.has(String(code))) yield String(code);
  }
  throw new Error('no free code: every number of five digits is taken');
}
