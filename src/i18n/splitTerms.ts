import type { Locale } from '../locales.ts';
import { glossary } from './pages/glossary.ts';

/** A stretch of text; one with a term leads to where the term is explained. */
export interface TermPart {
  readonly text: string;
  /** Id of the entry; null for all other text. */
  readonly term: string | null;
}

interface Finder {
  readonly pattern: RegExp;
  readonly idOf: ReadonlyMap<string, string>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function finder(locale: Locale): Finder {
  const entries = glossary.flatMap((group) => group.entries);
  const idOf = new Map(entries.flatMap(({ id, match }) => match[locale].map((m) => [m, id])));
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length);
  const any = longestFirst.map(escaped).join('|');
  return { pattern: new RegExp(`(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`, 'giu'), idOf };
}

const finders: Readonly<Record<Locale, Finder>> = { vi: finder('vi'), en: finder('en') };

/**
 * Returns a text in parts, in which the first mention of each term is one of its own.
 * `splitTerms('Công chức', 'vi')` is one part with the term `cong-chuc`.
 */
export function splitTerms(text: string, locale: Locale): TermPart[] {
  const { pattern, idOf } = finders[locale];
  const told = new Set<string>();
  const parts: TermPart[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const term = idOf.get(found[0].toLowerCase()) ?? null;
    if (term === null || told.has(term)) continue;
    told.add(term);
    parts.push({ text: text.slice(from, found.index), term: null }, { text: found[0], term });
    from = found.index + found[0].length;
  }
  return [...parts, { text: text.slice(from), term: null }].filter((part) => part.text !== '');
}
