/** Line ends that a description may declare. */
export const newlines = ['lf', 'crlf'] as const;
export type Newline = (typeof newlines)[number];

/** Returns the characters of a line end. */
export const newlineText = (newline: Newline): '\n' | '\r\n' => (newline === 'lf' ? '\n' : '\r\n');

// Quotes inside a quoted cell are doubled, so every second piece lies outside of quotes.
const outsideQuotes = (text: string): string[] => text.split('"').filter((_, i) => i % 2 === 0);

/**
 * Returns whether all line ends outside of quotes are the declared one. Others
 * must not pass: PapaParse would glue two rows into one without a word.
 */
export const hasOnly = (text: string, newline: Newline): boolean =>
  outsideQuotes(text).every((piece) => {
    const rest = newline === 'crlf' ? piece.replaceAll('\r\n', '') : piece.replaceAll('\n', '');
    return !/[\r\n]/.test(rest);
  });

/** Returns the line end of a file that a person edits: that of its first line. */
export const firstNewline = (text: string): Newline => (/^[^\n]*\r\n/.test(text) ? 'crlf' : 'lf');

/** Returns how many physical lines a cell reaches beyond its own. */
export const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
