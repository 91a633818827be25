import { reportKinds } from '../../model/report.ts';
import type { ReportIndex } from '../../model/reportFile.ts';

/** What the list is filtered by; the whole of it stands in the address. Empty means all. */
export interface ReportFilter {
  readonly kind: string;
  readonly theme: string;
  readonly province: string;
  /** Code of a commune. */
  readonly place: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

const forms: Readonly<Record<keyof ReportFilter, RegExp>> = {
  kind: new RegExp(`^(?:${reportKinds.join('|')})$`),
  theme: /^[a-z][a-z-]{0,40}$/,
  province: /^(?:\d{2}|vn)$/,
  place: /^\d{5}$/,
  from: /^\d{4}-\d{2}-\d{2}$/,
  to: /^\d{4}-\d{2}-\d{2}$/,
  source: /^[A-Za-z0-9][A-Za-z0-9-]{0,80}$/,
};

const keys = Object.keys(forms) as Array<keyof ReportFilter>;

/** No filter. */
export const everything: ReportFilter = {
  kind: '',
  theme: '',
  province: '',
  place: '',
  from: '',
  to: '',
  source: '',
};

/**
 * Returns the filter that an address says; what it does not know it leaves out.
 *
 * @example readFilter('?theme=network&province=20').theme // 'network'
 */
export function readFilter(search: string): ReportFilter {
  const asked = new URLSearchParams(search);
  const read = keys.map((key) => {
    const text = asked.get(key) ?? '';
    return [key, forms[key].test(text) ? text : ''] as const;
  });
  return { ...everything, ...Object.fromEntries(read) };
}

/**
 * Returns the part of an address that says a filter; empty for none.
 *
 * @example writeFilter({ ...everything, theme: 'network' }) // '?theme=network'
 */
export function writeFilter(filter: ReportFilter): string {
  const parts = keys.filter((key) => filter[key] !== '').map((key) => `${key}=${filter[key]}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const position = (items: ReadonlyArray<readonly [string, ...string[]]>, id: string): number =>
  items.findIndex(([each]) => each === id);

/** Sets of an index that hold a thing; null where nothing is asked. */
const setsWith = (sets: ReportIndex['themeSets'], at: number | null): ReadonlySet<number> | null =>
  at === null ? null : new Set(sets.flatMap((set, i) => (set.includes(at) ? [i] : [])));

/** Returns the positions of the reports that fit a filter, in the order of the list. */
export function matching(index: ReportIndex, filter: ReportFilter): readonly number[] {
  const { rows, kinds, themes, places, provinces, sources, themeSets, placeSets } = index;
  const { kind, theme, province, place, from, to, source } = filter;
  const kindAt = position(kinds, kind);
  const withTheme = setsWith(themeSets, theme === '' ? null : position(themes, theme));
  const withPlace = setsWith(placeSets, place === '' ? null : position(places, place));
  const provinceAt = position(provinces, province);
  const sourceAt = position(sources, source);
  const fits = (i: number): boolean => {
    const date = rows.date[i] ?? '';
    return (
      (kind === '' || rows.kind[i] === kindAt) &&
      (withTheme?.has(rows.themes[i] ?? -1) ?? true) &&
      (withPlace?.has(rows.places[i] ?? -1) ?? true) &&
      (province === '' || rows.province[i] === provinceAt) &&
      (source === '' || rows.source[i] === sourceAt) &&
      (from === '' || (date !== '' && date >= from)) &&
      (to === '' || (date !== '' && date <= to))
    );
  };
  return rows.kind.flatMap((_, i) => (fits(i) ? [i] : []));
}
