import type { Searched } from './prepare.ts';
import type { Query } from './readQuery.ts';
import type { Keys } from './searchKeys.ts';

/** How well an entry answers a query; lower is better in each. */
export interface Match {
  /** 0 where the marks that were typed are those of the name. */
  readonly marks: number;
  /** 0 code, 1 whole name, 2 name and what follows it, 3 its beginning, 4 a later word, 5 its old district. */
  readonly form: number;
  /** 1 where another kind was asked for. */
  readonly kind: number;
}

/** A district is asked for by its whole name; a shorter text would find half the country. */
const starts = (text: string, beginning: string): boolean => text.startsWith(beginning);

type Found = readonly [form: number, marked: boolean];

function found({ keys, inner, context, district }: Searched, typed: Keys): Found | null {
  const { plain, marked } = typed;
  if (keys.plain === plain) return [1, keys.marked === marked];
  const rest = starts(plain, keys.plain) ? plain.slice(keys.plain.length) : '';
  if (rest !== '' && context.some((each) => starts(each.plain, rest)))
    return [2, starts(marked, keys.marked)];
  if (starts(keys.plain, plain)) return [3, starts(keys.marked, marked)];
  const later = inner.find((each) => starts(each.plain, plain));
  if (later) return [4, starts(later.marked, marked)];
  return district.includes(plain) ? [5, true] : null;
}

const better = (a: Match, b: Match): Match => ((a.marks - b.marks || a.form - b.form) <= 0 ? a : b);

/** Returns how an entry answers a query; null where it does not. */
export function matchEntry(entry: Searched, query: Query): Match | null {
  if (query.code !== null) {
    if (!entry.codes.some((code) => starts(code, query.code ?? ''))) return null;
    return { marks: 0, form: entry.codes.includes(query.code) ? 0 : 3, kind: 0 };
  }
  const kind = query.kind === null || query.kind === entry.kind ? 0 : 1;
  const matches = query.forms.flatMap((typed): Match[] => {
    const match = found(entry, typed);
    return match ? [{ marks: query.bare || match[1] ? 0 : 1, form: match[0], kind }] : [];
  });
  return matches.length === 0 ? null : matches.reduce(better);
}
