import { type HtmlToken, htmlTokens } from './htmlTokens.ts';

/** An address in a page. */
export interface Link {
  readonly tag: string;
  readonly value: string;
  readonly rel: string;
  readonly hreflang: string;
}

/** A number that a figure, a key figure or a list of stated figures shows. */
export interface ShownNumber {
  readonly text: string;
  /** Address of its place in the source; null where it leads nowhere. */
  readonly href: string | null;
}

/** What the checks of the whole site need to know of a page. */
export interface Page {
  readonly doctype: string;
  readonly lang: string;
  /** How many elements of level h1. */
  readonly headings: number;
  readonly csp: string | null;
  readonly ids: readonly string[];
  readonly links: readonly Link[];
  /** All that a reader may meet: text, names and titles; no samples of code, one space between. */
  readonly words: string;
  readonly numbers: readonly ShownNumber[];
  /** What a strict content policy blocks: style attributes, scripts and style sheets in the page. */
  readonly inline: readonly string[];
}

/** Elements whose end the reader waits for. */
interface Open {
  readonly tag: string;
  readonly classes: readonly string[];
}

interface State {
  readonly page: {
    lang: string;
    headings: number;
    csp: string | null;
    ids: string[];
    links: Link[];
    numbers: ShownNumber[];
    inline: string[];
  };
  readonly words: string[];
  readonly stack: Open[];
  number: { text: string; href: string | null; readonly depth: number } | null;
}

type OpenToken = Extract<HtmlToken, { kind: 'open' }>;

const SAID = ['aria-label', 'alt', 'title', 'content', 'placeholder', 'href', 'src', 'value'];
const BLOCK =
  /^(address|br|caption|d[dlt]|div|fig|h\d|li|main|nav|ol|p|pre|section|t[dhr]|text|ul)/;

/** Returns what a page says and where it leads. */
export function readPage(html: string): Page {
  const state: State = {
    page: { lang: '', headings: 0, csp: null, ids: [], links: [], numbers: [], inline: [] },
    words: [],
    stack: [],
    number: null,
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') say(state, token.text);
    else if (token.kind === 'close') close(state, token.tag);
    else open(state, token);
  }
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0].trim() ?? '';
  return { doctype, ...state.page, words: plain(state.words.join('')) };
}

function open(state: State, token: OpenToken): void {
  const { tag, attributes } = token;
  note(state, token);
  if (BLOCK.test(tag)) state.words.push(' ');
  if (token.empty) return;
  state.stack.push({ tag, classes: (attributes.get('class') ?? '').split(/\s+/) });
  if (!state.number && showsNumber(state.stack)) {
    state.number = { text: '', href: null, depth: state.stack.length };
  }
  if (state.number && tag === 'a') state.number.href ??= attributes.get('href') ?? null;
}

/** A number: a cell of a figure's numeric column that is not absent, or a stated number. */
function showsNumber(stack: readonly Open[]): boolean {
  const top = stack.at(-1);
  if (!top || top.classes.includes('absent')) return false;
  if (top.classes.includes('number')) return true;
  return top.tag === 'td' && top.classes.includes('n') && stack.some((one) => one.tag === 'figure');
}

function note({ page, words }: State, { tag, attributes }: OpenToken): void {
  const id = attributes.get('id');
  if (id !== undefined) page.ids.push(id);
  if (tag === 'html') page.lang = attributes.get('lang') ?? '';
  if (tag === 'h1') page.headings += 1;
  if (attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy') {
    page.csp = attributes.get('content') ?? '';
  }
  if (attributes.has('style')) page.inline.push(`style attribute of ${tag}`);
  if (tag === 'style') page.inline.push('style');
  if (tag === 'script' && !attributes.has('src') && !attributes.get('type')?.endsWith('json')) {
    page.inline.push('script');
  }
  for (const name of SAID) if (attributes.has(name)) words.push(` ${attributes.get(name)} `);
  const value = attributes.get('href') ?? attributes.get('src');
  if (value === undefined) return;
  const [rel = '', hreflang = ''] = [attributes.get('rel'), attributes.get('hreflang')];
  page.links.push({ tag, value, rel, hreflang });
}

function say(state: State, text: string): void {
  if (state.stack.some(({ tag }) => /^(code|pre|script|style)$/.test(tag))) return;
  state.words.push(text);
  if (state.number && state.stack.at(-1)?.tag !== 'small') state.number.text += text;
}

function close(state: State, tag: string): void {
  const at = state.stack.findLastIndex((one) => one.tag === tag);
  if (at < 0) return;
  state.stack.length = at;
  if (BLOCK.test(tag)) state.words.push(' ');
  const { number } = state;
  if (!number || at >= number.depth) return;
  const text = plain(number.text);
  // A dash or a word in a column of numbers is no number.
  if (/\d/.test(text)) state.page.numbers.push({ text, href: number.href });
  state.number = null;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
