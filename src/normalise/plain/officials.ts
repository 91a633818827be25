import type { Place } from '../../model/place.ts';
import { kindWord } from '../registry/kindWord.ts';

/** A commune-level unit as its own code and official name write it. */
export interface Official {
  readonly place: Place;
  /** `Phường Đông Kinh`. */
  readonly name: string;
  /** Its code alone, as the places of a figure. */
  readonly places: readonly [string];
}

/** Returns the units with a code of five digits, by the number that it is. */
export const officialsOf = (places: readonly Place[]): ReadonlyMap<number, Official> =>
  new Map(
    places
      .filter(({ code }) => /^\d{5}$/.test(code))
      .map((place) => {
        const name = `${kindWord(place.kind)} ${place.name}`;
        return [Number(place.code), { place, name, places: [place.code] }];
      }),
  );
