/** Line ends that a description may declare. */
export const newlines = ['lf', 'crlf', 'any'] as const;
export type Newline = (typeof newlines)[number];

// Quotes inside a quoted cell are doubled, so every second piece lies outside of quotes.
const outsideQuotes = (text: string): string[] => text.split('"').filter((_, i) => i % 2 === 0);

/** What is none of the declared line ends. */
const others = { lf: /\r/, crlf: /(?<!\r)\n|\r(?!\n)/ } as const;

/**
 * Returns whether all line ends outside of quotes are the declared one: a file with
 * others is not the file that was described. `any` takes all of them.
 */
export const hasOnly = (text: string, newline: Newline): boolean =>
  newline === 'any' || !outsideQuotes(text).some((piece) => others[newline].test(piece));

/** Returns the line end of a file that a person edits: that of its first line. */
export const firstNewline = (text: string): Newline => (/^[^\n]*\r\n/.test(text) ? 'crlf' : 'lf');

/** Returns whether a text has more than one kind of line end. */
export const isMixed = (text: string): boolean =>
  text.includes('\r') && new Set(text.match(/\r\n|\r|\n/g)).size > 1;
