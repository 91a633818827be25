/** A letter of a word, or the apostrophe inside `Ch'ơm`, as a page writes it. */
const LETTER = "(?:[\\p{L}\\p{M}'’]|&#39;)";
const MARKED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
// No flag makes capitals and small letters one here: a capital begins a name, anywhere in a run.
const WORD = `${LETTER}*[${MARKED}${MARKED.toUpperCase()}]${LETTER}*`;
/** A word without marks belongs to a run where a word with marks follows; these are English. */
const ENGLISH = '(?:and|of|in|to|the|for|from|at|on|with|by|or|a|is|are)';
const NEXT = `(?:,? |-| - )(?:${WORD}|\\p{Lu}${LETTER}*|(?!${ENGLISH} )\\p{Ll}+(?=,? ${WORD}))`;
const RUN = new RegExp(`(?<!${LETTER})${WORD}(?:${NEXT})*(?!${LETTER})`, 'gu');
const COMMON_WORD = new RegExp(`(?<!${LETTER})\\p{Ll}*[${MARKED}]\\p{Ll}*(?!${LETTER})`, 'u');

/**
 * Returns the text of an English page with its Vietnamese words marked as such, for those who
 * listen: `Cadre (<span lang="vi">cán bộ</span>)`. Names of places alone stay as they are.
 */
export const markVietnamese = (text: string): string =>
  text.replace(RUN, (run) => (COMMON_WORD.test(run) ? `<span lang="vi">${run}</span>` : run));
