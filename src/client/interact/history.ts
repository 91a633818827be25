import { writeChoice, writeOne } from './choices.ts';

/** The page in the other language shows the same choices. */
function carryOver(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    if (link.host === location.host) link.search = location.search;
}

/** Puts a query into the address, where the back button undoes it. */
function go(search: string): void {
  if (search === location.search) return;
  history.pushState(null, '', `${location.pathname}${search}${location.hash}`);
  carryOver();
}

/** Puts a choice of a figure into the address. */
export const choose = (kind: string, id: string, choice: readonly string[] | null): void =>
  go(writeChoice(location.search, kind, id, choice));

/** Puts a choice for the whole page into the address. */
export const chooseOne = (kind: string, choice: string | null): void =>
  go(writeOne(location.search, kind, choice));

/** Calls back now and whenever the address changes by going back or forth. */
export function followAddress(show: (search: string) => void): void {
  show(location.search);
  carryOver();
  addEventListener('popstate', () => {
    show(location.search);
    carryOver();
  });
}
