/** A stretch of a sentence; a number leads to where it stands or how it is computed. */
export interface SentencePart {
  readonly text: string;
  /** Null for words. */
  readonly href: string | null;
}

export type Sentence = readonly SentencePart[];

/** What a sentence is given: words, or a number with its place. */
export type Given = string | { readonly text: string; readonly href: string };

// Two characters of Unicode's private use, which no sentence of ours holds.
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/**
 * Returns what a message says of the given words and numbers, in parts.
 * `sentence((n) => `${n} hồ sơ.`, [{text: '88.429', href: '/x'}])` has two.
 */
export function sentence<Words extends readonly string[]>(
  say: (...words: Words) => string,
  given: { readonly [At in keyof Words]: Given },
): Sentence {
  const all: readonly Given[] = given;
  const words = all.map((each, at) => (typeof each === 'string' ? each : OPEN + at + CLOSE));
  return say(...(words as unknown as Words))
    .split(/\uE000(\d+)\uE001/u)
    .map((text, at): SentencePart => {
      const number = at % 2 === 1 ? all[Number(text)] : undefined;
      return typeof number === 'object' ? number : { text, href: null };
    })
    .filter(({ text }) => text !== '');
}

/** Returns a sentence without its links. */
export const plainSentence = (parts: Sentence): string => parts.map(({ text }) => text).join('');
