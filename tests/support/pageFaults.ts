import type { Page } from './readPage.ts';
import { isOutside } from './links.ts';

const NOT_GOVERNMENT = /không phải trang của cơ quan nhà nước|not a government site/i;
const LEAKS = /(?<![\p{L}\d_-])(NaN|undefined|null|Infinity)(?![\p{L}\d_-])|\[object/u;

/** Pages that stand outside the two languages. */
const ALONE = new Set(['index.html', '404.html']);

/** Returns what is wrong with one page; `keys` are the keys of messages, which no reader may meet. */
export function pageFaults(path: string, page: Page, keys: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  const unless = (good: boolean, fault: string) => good || faults.push(fault);
  const isEmbed = path.startsWith('embed/');
  const language = path.replace('embed/', '').split('/', 1)[0] ?? '';
  const leak = LEAKS.exec(page.words)?.[0];
  const key = page.words.match(/[a-z]+(?:\.[A-Za-z]+)+/g)?.find((word) => keys.has(word));
  // Two kinds of page bring their style along; that of embeds is named by its digest.
  const brings = isEmbed || path === '404.html';
  const inline = page.inline.filter((what) => !brings || what !== 'style');

  unless(page.doctype.toLowerCase() === '<!doctype html>', `doctype: ${page.doctype}`);
  unless(page.headings === 1, `${page.headings} headings of level 1`);
  unless(ALONE.has(path) ? page.lang !== '' : page.lang === language, `lang: ${page.lang}`);
  unless(page.csp !== null || path === '404.html', 'no content security policy');
  unless(NOT_GOVERNMENT.test(page.words), 'does not say that it is not a government site');
  unless(!leak, `shows ${leak}`);
  unless(!key, `shows the key of a message: ${key}`);
  unless(inline.length === 0, `inline: ${inline.join(', ')}`);
  unless(new Set(page.ids).size === page.ids.length, `id twice: ${twice(page.ids)}`);
  for (const { tag, value } of page.links) {
    const loads = /^(link|script|img|iframe|source)$/.test(tag);
    unless(!loads || !isOutside(value) || value.startsWith('data:'), `from elsewhere: ${value}`);
  }
  return faults;
}

const twice = (ids: readonly string[]): string | undefined =>
  ids.find((id, index) => ids.indexOf(id) !== index);

/** Returns the path of a page in the other language; null for a page that stands alone. */
export function twinPath(path: string): string | null {
  if (path.startsWith('vi/')) return path.replace('vi/', 'en/');
  return path.startsWith('en/') ? path.replace('en/', 'vi/') : null;
}
