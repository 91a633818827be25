/** What a reader compares; the whole of it stands in the address. */
export interface CompareState {
  /** Codes of one level, and of one province where they are communes; at most six, none twice. */
  readonly places: readonly string[];
  /** A theme; empty for all. */
  readonly theme: string;
}

/** How many places fit beside each other. */
export const most = 6;

const CODE = /^(?:\d{2}|\d{5})$/;

/** Returns codes that can stand together: those of the level of the first, none twice, six at most. */
export const together = (codes: readonly string[]): string[] => {
  const [first] = codes;
  return [...new Set(codes)].filter((code) => code.length === first?.length).slice(0, most);
};

/**
 * Returns the state that an address says; what it does not know it leaves out.
 *
 * @example readState('?p=96,20&theme=records').places // ['96', '20']
 */
export function readState(search: string): CompareState {
  const asked = new URLSearchParams(search);
  const codes = (asked.get('p') ?? '').split(',').filter((code) => CODE.test(code));
  const theme = asked.get('theme') ?? '';
  return { places: together(codes), theme: /^[a-z-]{1,40}$/.test(theme) ? theme : '' };
}

/**
 * Returns the part of an address that says a state; empty for one that says nothing.
 *
 * @example writeState({ places: ['96', '20'], theme: '' }) // '?p=96,20'
 */
export function writeState({ places, theme }: CompareState): string {
  const parts = [
    ...(places.length > 0 ? [`p=${places.join(',')}`] : []),
    ...(theme === '' ? [] : [`theme=${theme}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
