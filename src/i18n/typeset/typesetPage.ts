import { bindNumbers } from './bindNumbers.ts';
import { markVietnamese } from './markVietnamese.ts';

const UNSET = 'script|style|title|pre|code|textarea|select|datalist';
const TOKEN = new RegExp(
  `<!--[\\s\\S]*?-->|<(${UNSET})\\b[\\s\\S]*?</\\1>|<(/?)([\\w-]+)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+`,
  'g',
);

/**
 * Returns a page as it is set: numbers keep their units, and on an English page Vietnamese words
 * say that they are. Drawings, code and what a browser shows as plain text stay as they are.
 */
export function typesetPage(html: string): string {
  const english = html.includes('<html lang="en"');
  let drawings = 0;
  return html.replace(TOKEN, (token, raw: string, slash: string, tag: string) => {
    if (tag === 'svg') drawings += slash ? -1 : 1;
    if (raw || tag || drawings > 0 || token.startsWith('<')) return token;
    const bound = bindNumbers(token);
    return english ? markVietnamese(bound) : bound;
  });
}
