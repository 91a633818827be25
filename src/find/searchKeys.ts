import { foldName } from '../normalise/names/foldName.ts';
import { nameKey } from '../normalise/registry/nameKey.ts';

/** The two forms of a text that are searched; neither has spaces, dashes or apostrophes. */
export interface Keys {
  /** Without marks: `tanthanh`. */
  readonly plain: string;
  /** With marks, each syllable's tone behind it, so that `hoà` is `hòa`. */
  readonly marked: string;
}

const GAPS = /[^\p{L}\p{M}\p{N}]+/u;

const none: Keys = { plain: '', marked: '' };

// Some 2,500 syllables make all 13,000 names.
const known = new Map<string, Keys>();

function syllableKeys(syllable: string): Keys {
  const keys = known.get(syllable) ?? { plain: foldName(syllable), marked: nameKey(syllable) };
  known.set(syllable, keys);
  return keys;
}

const join = (a: Keys, b: Keys): Keys => ({
  plain: a.plain + b.plain,
  marked: a.marked + b.marked,
});

const syllables = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(GAPS)
    .filter((each) => each !== '');

/**
 * Returns the keys of a text.
 *
 * @example keysOf('Ea H’Đinh').plain // "eahdinh"
 */
export const keysOf = (text: string): Keys => syllables(text).map(syllableKeys).reduce(join, none);

/** Returns the keys of a text from each of its syllables on: `Tân Thanh Tây`, `Thanh Tây`, `Tây`. */
export const syllableStarts = (text: string): Keys[] =>
  syllables(text)
    .map(syllableKeys)
    .reduceRight<Keys[]>((rest, keys) => [join(keys, rest[0] ?? none), ...rest], []);
