import type { Kind } from '../../model/place.ts';

const words: readonly (readonly [Kind, string])[] = [
  ['city', 'Thành phố'],
  ['special-zone', 'Đặc khu'],
  ['province', 'Tỉnh'],
  ['ward', 'Phường'],
  ['commune', 'Xã'],
];

/** Returns the word that stands before an official name; empty for the nation. */
export const kindWord = (kind: Kind): string => words.find(([each]) => each === kind)?.[1] ?? '';

/**
 * Returns kind and bare name of an official name; the kind is null where the name says none.
 *
 * @example splitName('Đặc khu Phú Quốc') // { kind: 'special-zone', name: 'Phú Quốc' }
 */
export function splitName(full: string): { readonly kind: Kind | null; readonly name: string } {
  const found = words.find(([, word]) => full.startsWith(`${word} `));
  return found
    ? { kind: found[0], name: full.slice(found[1].length + 1) }
    : { kind: null, name: full };
}
