/** Returns lower-case letters without marks, one for each of the text's. */
export const bareLetters = (text: string): string =>
  Array.from(text, (letter) => letter.normalize('NFD').charAt(0))
    .join('')
    .toLowerCase()
    .replaceAll('đ', 'd');

// What everybody shortens, numbers, or still spells as it was spelt; by letters without marks.
const spellings: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:tp\.? ?)?hcm\b/, 'Hồ Chí Minh'],
  [/\bhn\b/, 'Hà Nội'],
  [/\bbrvt\b/, 'Bà Rịa - Vũng Tàu'],
  [/\bbmt\b|\b(?:ban|buon) me thuot\b/, 'Buôn Ma Thuột'],
  [/\b(?:thua thien|tt)\b(?: ?-)? hue\b/, 'Huế'],
  [/\bbac can\b/, 'Bắc Kạn'],
  [/\bdac lac\b/, 'Đắk Lắk'],
  [/\bdac nong\b/, 'Đắk Nông'],
  [/\btho chu\b/, 'Thổ Châu'],
  [/\bqui nhon\b/, 'Quy Nhơn'],
  [/\bpleicu\b|\bplay ?cu\b/, 'Pleiku'],
  [/\bp\.? ?(?=\d)|\bward (?=\d)/, 'phường '],
  [/\bq\.? ?(?=\d)|\bdistrict (?=\d)/, 'quận '],
  // Districts 2 and 9 went into Thủ Đức in 2021; the registry of old units no longer has them.
  [/\bquan [29](?= ?(?:$|,|ho chi minh))/, 'thành phố Thủ Đức'],
  [/(?<= )h\. (?=\S)/, 'huyện '],
  [/(?<= )q\. (?=\S)/, 'quận '],
  [/\btp\b\.? ?/, 'thành phố '],
  [/\btx\b\.? ?/, 'thị xã '],
];

/**
 * Returns what was typed with the short and old spellings of names in full.
 *
 * @example respell('Q.1 TPHCM') // 'quận 1 Hồ Chí Minh'
 */
export const respell = (typed: string): string =>
  spellings.reduce((text, [shape, full]) => {
    const found = shape.exec(bareLetters(text));
    if (!found) return text;
    return text.slice(0, found.index) + full + text.slice(found.index + found[0].length);
  }, typed);

// `Mĩ Đình`, `Bạch Long Vỹ`: after these letters i and y sound the same, and schools and maps differ.
const LAST_VOWEL = /(?<![\p{L}\p{M}])(h|k|l|m|s|t|v|qu)([iy])(\p{M}*)(?![\p{L}\p{M}])/giu;

/** Returns a text with i for y, and y for i, where both are written. */
export const otherVowel = (text: string): string =>
  text
    .normalize('NFD')
    .replace(LAST_VOWEL, (_, start: string, vowel: string, marks: string) =>
      [start, vowel.toLowerCase() === 'i' ? 'y' : 'i', marks].join(''),
    )
    .normalize('NFC');
