import type { Place } from '../model/place.ts';
import { kindLetters } from './letters.ts';

const codesOf = ({ aliases }: Place): string => aliases.map((alias) => `;${alias}`).join('');

function communeLines(communes: readonly Place[]): string[] {
  let last = 0;
  return communes.map((place) => {
    const step = Number(place.code) - last;
    last = Number(place.code);
    return `${step.toString(36)}${kindLetters[place.kind]}${place.name}${codesOf(place)}`;
  });
}

/**
 * Returns the index of the units of today, a line each: every province (`20TLạng Sơn`) with its
 * communes behind it in the order of their codes, each code as the step from the one before in
 * base 36 (`4m1PĐông Kinh`), then other codes of the unit (`;05980`).
 */
export const packPlaces = (
  provinces: readonly Place[],
  communesOf: (code: string) => readonly Place[],
): string =>
  provinces
    .flatMap((province) => [
      `${province.code}${kindLetters[province.kind]}${province.name}${codesOf(province)}`,
      ...communeLines(communesOf(province.code)),
    ])
    .map((line) => `${line}\n`)
    .join('');
