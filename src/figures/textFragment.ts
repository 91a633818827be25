/** Numbers with their marks, as `88,429`, `64/64`, `2-3`, `95.31%`. */
const FIGURE = /\d+(?:[.,/–-]\d+)*\s?%?/;

/**
 * Returns the address of a document with the printed figure alone as its text fragment, so that a
 * browser opens it there; null where nothing of a number was printed.
 * `textFragment('https://a.example/b', 'nearly 6,600')` is `https://a.example/b#:~:text=6%2C600`.
 * Definition: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(url: string, printed: string): string | null {
  const figure = FIGURE.exec(printed)?.[0].trim();
  if (figure === undefined) return null;
  // A hyphen would name words before or after the text, and is not encoded by itself.
  const text = encodeURIComponent(figure).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
