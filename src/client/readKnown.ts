import { indicatorById } from '../catalogue/index.ts';
import { type KnownFile, unpackPlace } from '../model/knownFile.ts';
import type { Place } from '../model/place.ts';
import { type KnownOfAll, knownOf } from '../normalise/known.ts';

/** What tables are read against, and the places again for their names. */
export interface BrowserKnown {
  readonly all: KnownOfAll;
  readonly places: ReadonlyMap<string, Place>;
}

/** Returns what the fetched file of known units says, ready for the check. */
export function readKnown(text: string): BrowserKnown {
  const { data } = JSON.parse(text) as { readonly data: KnownFile };
  const places = data.places.map(unpackPlace);
  const aliases = new Map(
    Object.entries(data.aliases).map(([scheme, of]) => [scheme, new Map(Object.entries(of))]),
  );
  return {
    all: knownOf({ places, aliases, catalogue: indicatorById }),
    places: new Map(places.map((place) => [place.code, place])),
  };
}
