import type { Kind, Share } from '../model/place.ts';

/** The letter of a kind in the index; capitals, because codes are written in digits and small letters. */
export const kindLetters = {
  nation: 'N',
  province: 'T',
  city: 'C',
  commune: 'X',
  ward: 'P',
  'special-zone': 'D',
} as const satisfies Record<Kind, string>;

/** The sign of a share in the index; the most frequent is the shortest. */
export const shareLetters = {
  'not-stated': '',
  whole: 'W',
  part: 'P',
  remainder: 'R',
  'part-area': 'A',
  'part-population': 'B',
} as const satisfies Record<Share, string>;

/** The words of old kinds with the letter that stands for them. */
export const oldKinds = [
  ['X', 'Xã '],
  ['P', 'Phường '],
  ['T', 'Thị trấn '],
  ['O', ''],
] as const;

/** Returns the key that has a letter. @throws on a letter that none has */
export function letterKey<Key extends string>(
  letters: Readonly<Record<Key, string>>,
  letter: string,
): Key {
  const found = (Object.keys(letters) as Key[]).find((key) => letters[key] === letter);
  if (found === undefined) throw new Error(`unknown letter: ${letter}`);
  return found;
}
