import type { Searched } from '../../find/prepare.ts';
import { prepare } from '../../find/prepare.ts';
import { unpackOld } from '../../find/unpackOld.ts';
import { unpackPlaces } from '../../find/unpackPlaces.ts';

/** The index in its two parts, as they arrive: the units of today come first. */
export interface LoadedIndex {
  readonly today: Promise<readonly Searched[]>;
  readonly all: Promise<readonly Searched[]>;
}

async function fetchText(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.text();
}

/** Returns the index that stands beside the pages; `page` is the address of the page that finds places. */
export function loadIndex(page: string): LoadedIndex {
  const file = (name: string): URL => new URL(`../data/v1/find/${name}.txt`, page);
  const places = fetchText(file('places')).then(unpackPlaces);
  const today = places.then((list) => prepare({ places: list, old: [] }));
  const all = Promise.all([today, fetchText(file('old'))]).then(async ([now, text]) => [
    ...now,
    ...prepare({ places: [], old: unpackOld(text, await places) }),
  ]);
  return { today, all };
}
