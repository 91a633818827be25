import { posix } from 'node:path';
import type { Page } from './readPage.ts';

/** A fault of a page, in words. */
export interface Fault {
  readonly path: string;
  readonly fault: string;
}

/** Returns whether an address leads out of the site or names no file: `mailto:`, `https:`, `data:`. */
export const isOutside = (href: string): boolean => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(href);

/**
 * Returns the file and fragment that a relative address of a page leads to; null for the page
 * of another site. `../en/index.html#top` in `vi/index.html` → `en/index.html`, `top`.
 */
export function target(path: string, href: string): { file: string; fragment: string } | null {
  if (isOutside(href)) return null;
  const [address = '', fragment = ''] = href.split('#', 2);
  const name = address.replace(/\?.*$/, '');
  const file = name === '' ? path : posix.join(posix.dirname(path), decodeURI(name));
  return { file, fragment: decodeURIComponent(fragment) };
}

/** Returns every address that leads nowhere: a missing file or fragment, a folder, one from the root. */
export function brokenLinks(
  pages: ReadonlyMap<string, Page>,
  files: readonly string[],
): readonly Fault[] {
  const known = new Set(files);
  const ids = new Map([...pages].map(([path, page]) => [path, new Set(page.ids)]));
  const faultOf = (path: string, href: string): string | null => {
    if (href.startsWith('/')) return `from the root: ${href}`;
    const found = target(path, href);
    if (!found) return null;
    if (!known.has(found.file)) return `no such file: ${href}`;
    const { file, fragment } = found;
    if (fragment === '' || fragment.startsWith(':~:') || !ids.has(file)) return null;
    return ids.get(file)?.has(fragment) ? null : `no such fragment: ${href}`;
  };
  return [...pages].flatMap(([path, page]) =>
    [...new Set(page.links.map((link) => link.value))].flatMap((href) => {
      const fault = faultOf(path, href);
      return fault ? [{ path, fault }] : [];
    }),
  );
}

/** Returns the numbers shown on pages, and those that do not lead to an element of a source's page. */
export function unsourcedNumbers(pages: ReadonlyMap<string, Page>): {
  readonly count: number;
  readonly faults: readonly Fault[];
} {
  const ids = new Map([...pages].map(([path, page]) => [path, new Set(page.ids)]));
  const resolves = (path: string, href: string | null): boolean => {
    const found = href === null ? null : target(path, href);
    if (!found || !/^(vi|en)\/sources\/[^/]+\.html$/.test(found.file)) return false;
    return found.fragment !== '' && (ids.get(found.file)?.has(found.fragment) ?? false);
  };
  let count = 0;
  const faults: Fault[] = [];
  for (const [path, page] of pages) {
    count += page.numbers.length;
    for (const { text, href } of page.numbers) {
      if (!resolves(path, href)) faults.push({ path, fault: `${text} → ${href ?? 'nowhere'}` });
    }
  }
  return { count, faults };
}
