import type { CodeAlias } from '../dataset/load.ts';
import { type KnownFile, packPlace } from '../model/knownFile.ts';
import type { Place } from '../model/place.ts';

/** Returns what a check in the browser must know of units and their codes. */
export function knownFile(places: readonly Place[], aliases: readonly CodeAlias[]): KnownFile {
  const schemes = Map.groupBy(aliases, ({ scheme }) => scheme);
  return {
    places: places.map(packPlace),
    aliases: Object.fromEntries(
      [...schemes].map(([scheme, of]) => [
        scheme,
        Object.fromEntries(of.map(({ alias, code }) => [alias, code])),
      ]),
    ),
  };
}
