import { type Problem, problem } from '../cells/reading.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWEL = /^[aeiouy]/i;

const wrong = (code: string, name: string, vi: string, en: string): Problem =>
  problem(code, `${vi}: "${name}"; hãy gõ lại tên`, `${en}: "${name}"; type the name again`);

/** Letters of a syllable with the marks that follow each. */
const letters = (syllable: string): string[] =>
  syllable.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? [];

function toneProblem(syllable: string, name: string): Problem | null {
  const toned = letters(syllable).filter((letter) => (letter.match(TONES) ?? []).length > 0);
  const count = (syllable.normalize('NFD').match(TONES) ?? []).length;
  return count > 1 || toned.some((letter) => !VOWEL.test(letter))
    ? wrong(
        'E-UNI-TONE',
        name,
        'âm tiết có hai dấu thanh hoặc dấu đặt sai chữ',
        'a syllable with two tones or a tone on a consonant',
      )
    : null;
}

/**
 * Returns what is wrong with the marks of a Vietnamese name: one that stands twice (NFC keeps
 * it), two tones in a syllable, a tone on a consonant. Null where they can be right.
 */
export function markProblem(name: string): Problem | null {
  if (/\p{M}/u.test(name.normalize('NFC')))
    return wrong('E-UNI-DUPMARK', name, 'chữ có dấu lặp lại', 'a letter with a mark twice');
  for (const syllable of name.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const found = toneProblem(syllable, name);
    if (found) return found;
  }
  return null;
}
