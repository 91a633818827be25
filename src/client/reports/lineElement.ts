import type { ReportLine, ReportLink } from '../../model/reportFile.ts';
import { element } from '../element.ts';

/** Returns links with commas between them, their addresses made from the root of the site. */
function links(items: readonly ReportLink[], root: string): Array<Node | string> {
  return items.flatMap(({ text, href }, index) => [
    ...(index > 0 ? [', '] : []),
    href === null ? text : element('a', { href: root + href.slice(1) }, text),
  ]);
}

/** Returns a report of the list, as the page itself shows one. `sourceWord` stands before its source. */
export function lineElement(line: ReportLine, root: string, sourceWord: string): HTMLElement {
  const { kind, label, text, themes, places, group, date, who, source } = line;
  return element(
    'li',
    { class: 'report', 'data-kind': kind },
    element('p', { class: 'what' }, element('span', { class: 'tag' }, label), ' ', text),
    element(
      'div',
      { class: 'how' },
      element(
        'p',
        {},
        ...links(places, root),
        ...(group === null ? [] : [element('em', {}, ` (${group})`)]),
      ),
      element('p', {}, `${date} · ${who} · `, ...links(themes, root)),
      element('p', { class: 'source' }, `${sourceWord}: `, ...links([source], root)),
    ),
  );
}
