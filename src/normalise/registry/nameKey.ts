import { cleanText } from './cleanText.ts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllable = /[\p{L}\p{M}\p{N}]+/gu;

/** The tone goes behind its syllable, so that only where it was written is lost. */
function toneLast(text: string): string {
  const letters = text.normalize('NFD');
  return letters.replace(tones, '').normalize('NFC') + (letters.match(tones) ?? []).join('');
}

/**
 * Returns the key that two spellings of one official name share: form of Unicode, apostrophe,
 * dash, spaces, case and the tone mark's position don't count; the mark itself does.
 * Lower-casing follows no language of the machine.
 *
 * @example nameKey('Xã Tân Hòa') === nameKey('XÃ  TÂN HOÀ') // true
 * @example nameKey('Văn Lang') === nameKey('Văn Lăng') // false
 */
export const nameKey = (name: string): string =>
  cleanText(name)
    .toLowerCase()
    .replace(/\s*[\u2010-\u2015-]\s*/g, '-')
    .replace(syllable, toneLast);
