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
  /** 1 where only a part of the name was typed, and not by its own marks: `Vinh Hưng` before `Vĩnh Long`. */
  readonly letters: number;
}

/** A district is asked for by its whole name; a shorter text would find half the country. */
const starts = (text: string, beginning: string): boolean => text.startsWith(beginning);

/** Whether a name begins so, its marks included: `vinh` is no beginning of `Vĩnh`, whose tone follows it. */
const startsMarked = (name: string, typed: string): boolean =>
  starts(name, typed) && !/^\p{M}/u.test(name.slice(typed.length));

type Found = readonly [form: number, marked: boolean];

/** Returns 1 for a unit of a district, 2 where its province stands behind it; null for another's. */
function ofDistrict({ district, context }: Searched, typed: string): 1 | 2 | null {
  if (district.includes(typed)) return 1;
  const behind = (name: string): boolean =>
    starts(typed, name) && context.some(({ plain }) => starts(plain, typed.slice(name.length)));
  return district.some(behind) ? 2 : null;
}

function found(entry: Searched, typed: Keys): Found | null {
  const { keys, inner, context } = entry;
  const { plain, marked } = typed;
  if (keys.plain === plain) return [1, keys.marked === marked];
  const rest = starts(plain, keys.plain) ? plain.slice(keys.plain.length) : '';
  if (rest !== '' && context.some((each) => starts(each.plain, rest)))
    return [2, starts(marked, keys.marked)];
  if (starts(keys.plain, plain)) return [3, startsMarked(keys.marked, marked)];
  const later = inner.find((each) => starts(each.plain, plain));
  if (later) return [4, startsMarked(later.marked, marked)];
  return ofDistrict(entry, plain) !== null ? [5, true] : null;
}

const better = (a: Match, b: Match): Match => ((a.marks - b.marks || a.form - b.form) <= 0 ? a : b);

/** Where a district is asked for, its own units come before an old unit of its name elsewhere. */
function asked(entry: Searched, { district }: Query, [form, marked]: Found): Found {
  if (district === null || entry.old === null) return [form, marked];
  const own = ofDistrict(entry, district);
  if (own !== null) return [own, true];
  return [Math.max(form, 3), marked];
}

function byCode(codes: readonly string[], code: string): Match | null {
  if (!codes.some((each) => starts(each, code))) return null;
  return { marks: 0, form: codes.includes(code) ? 0 : 3, kind: 0, letters: 0 };
}

/** Returns how an entry answers a query; null where it does not. */
export function matchEntry(entry: Searched, query: Query): Match | null {
  if (query.code !== null) return byCode(entry.codes, query.code);
  const kind = query.kind === null || query.kind === entry.kind ? 0 : 1;
  const matches = query.forms.flatMap((typed): Match[] => {
    const match = found(entry, typed);
    if (!match) return [];
    const [form, marked] = asked(entry, query, match);
    const letters = form >= 3 && !marked ? 1 : 0;
    return [{ marks: query.bare || marked ? 0 : 1, form, kind, letters }];
  });
  return matches.length === 0 ? null : matches.reduce(better);
}
