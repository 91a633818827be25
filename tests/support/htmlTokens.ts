/** A piece of a page, in reading order. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'close'; readonly tag: string }
  | {
      readonly kind: 'open';
      readonly tag: string;
      readonly attributes: ReadonlyMap<string, string>;
      /** True where nothing can stand inside it. */
      readonly empty: boolean;
    };

// Astro writes well-formed HTML, so a tokeniser of one line reads it: hundreds of pages a second,
// where a DOM of each would take minutes. A script or style sheet is one token, text and all.
const TOKEN =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1>|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Returns the tags and texts of a page; a script or style sheet's own text stands between its tags. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let end = 0;
  for (const match of html.matchAll(TOKEN)) {
    if (match.index > end) yield { kind: 'text', text: decode(html.slice(end, match.index)) };
    end = match.index + match[0].length;
    const [, raw, rawAttributes = '', rawText = '', slash, name, attributes = ''] = match;
    if (raw) {
      yield { kind: 'open', tag: raw, attributes: attributesOf(rawAttributes), empty: false };
      if (rawText !== '') yield { kind: 'text', text: rawText };
      yield { kind: 'close', tag: raw };
    } else if (name) {
      const tag = name.toLowerCase();
      if (slash) yield { kind: 'close', tag };
      else {
        const empty = EMPTY.has(tag) || attributes.endsWith('/');
        yield { kind: 'open', tag, attributes: attributesOf(attributes), empty };
      }
    }
  }
  if (end < html.length) yield { kind: 'text', text: decode(html.slice(end)) };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (text === '') return found;
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    found.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  return found;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    return ENTITIES[name] ?? whole;
  });
}
