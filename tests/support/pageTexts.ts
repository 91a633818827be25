import { htmlTokens } from './htmlTokens.ts';

/** A piece of text of a page, with the language that it is read aloud in. */
export interface PageText {
  readonly lang: string;
  readonly text: string;
}

/** Returns what is read on a page, piece by piece; titles, drawings and code are not among it. */
export function pageTexts(html: string): readonly PageText[] {
  const open: Array<{ readonly tag: string; readonly lang: string }> = [];
  const found: PageText[] = [];
  for (const token of htmlTokens(html)) {
    if (token.kind === 'open') {
      const lang = token.attributes.get('lang') ?? open.at(-1)?.lang ?? '';
      if (!token.empty) open.push({ tag: token.tag, lang });
    } else if (token.kind === 'close') {
      const at = open.findLastIndex(({ tag }) => tag === token.tag);
      if (at >= 0) open.length = at;
    } else if (!open.some(({ tag }) => /^(?:script|style|title|svg|code|pre|select)$/.test(tag))) {
      found.push({ lang: open.at(-1)?.lang ?? '', text: token.text });
    }
  }
  return found;
}
