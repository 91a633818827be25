import { parseHTML } from 'linkedom';

/** A number on a page with all that is said of it in its line. */
export interface Statement {
  /** The number with its qualifier and unit, as it is set: `hơn 31.900 người`. */
  readonly number: string;
  /** Address of its place in the source. */
  readonly href: string;
  /** All words of the line; in a table those of its figure's title too. */
  readonly words: string;
  /** What kind of statement it is: `đề xuất`; none for what has simply happened. */
  readonly tags: readonly string[];
}

/** Returns the stated figures, key figures and rows of figures' tables of a page, in reading order. */
export function statementsOf(html: string): readonly Statement[] {
  const { document } = parseHTML(html);
  const lines = [...document.querySelectorAll('.stated > li, .key-figures > div, figure tr')];
  return lines.flatMap((line) => {
    const title = line.closest('figure')?.querySelector('figcaption');
    const words = plain(`${title ? spoken(title) : ''} ${spoken(line)}`);
    const tags = [...line.querySelectorAll('.tag')].map((tag) => plain(tag.textContent));
    return [...line.querySelectorAll('a.number, td a')].map((link) => ({
      number: plain(link.textContent),
      href: link.getAttribute('href') ?? '',
      words,
      tags,
    }));
  });
}

/** Returns the words of the element that a fragment names; null where the page has none. */
export function wordsAt(html: string, id: string): string | null {
  const { document } = parseHTML(html);
  const found = document.getElementById(id);
  return found ? plain(spoken(found)) : null;
}

/** Texts of an element with a space between them, as a reader sees cells and lines apart. */
function spoken(element: { readonly childNodes: Iterable<unknown> }): string {
  return [...element.childNodes]
    .map((node) => {
      const { nodeType, textContent } = node as { nodeType: number; textContent: string | null };
      if (nodeType === 3) return textContent ?? '';
      return nodeType === 1 ? ` ${spoken(node as typeof element)} ` : '';
    })
    .join('');
}

/** One space for any white space, none before `%` and other marks. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([%;,.])/g, '$1')
    .trim();
