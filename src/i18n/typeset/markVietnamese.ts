const LETTER = '[\\p{L}\\p{M}]';
const MARKED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const WORD = `${LETTER}*[${MARKED}]${LETTER}*`;
/** A word without marks belongs to a run where a word with marks follows; these are English. */
const ENGLISH = '(?:and|of|in|to|the|for|from|at|on|with|by|or|a|is|are)';
const NEXT = `(?:,? |-| - )(?:${WORD}|\\p{Lu}${LETTER}*|(?!${ENGLISH} )\\p{Ll}+(?=,? ${WORD}))`;
const RUN = new RegExp(`(?<!${LETTER})${WORD}(?:${NEXT})*(?!${LETTER})`, 'giu');
const COMMON_WORD = new RegExp(`(?<!\\p{L})\\p{Ll}*[${MARKED}]\\p{Ll}*(?!\\p{L})`, 'u');

/**
 * Returns the text of an English page with its Vietnamese words marked as such, for those who
 * listen: `Cadre (<span lang="vi">cán bộ</span>)`. Names of places alone stay as they are.
 */
export const markVietnamese = (text: string): string =>
  text.replace(RUN, (run) => (COMMON_WORD.test(run) ? `<span lang="vi">${run}</span>` : run));
