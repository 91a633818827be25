import { element } from '../element.ts';

/** A list of links that a select stands for. */
export interface ChoiceSelect {
  readonly root: HTMLElement;
  readonly select: HTMLSelectElement;
  /** Says what is being done, to the eye and aloud. */
  readonly status: HTMLElement;
  /** The page that each choice leads to. */
  readonly pages: ReadonlyMap<string, string>;
}

const optionOf = (link: HTMLAnchorElement): HTMLOptionElement =>
  element('option', { value: link.dataset['id'] ?? '' }, link.textContent.trim());

/** The heading of a list is the name of its group of choices. */
function groupOf(list: HTMLUListElement): HTMLOptGroupElement {
  const label = list.previousElementSibling?.textContent.trim() ?? '';
  return element('optgroup', { label }, ...[...list.querySelectorAll('a')].map(optionOf));
}

/** Returns a select with the choices of a list of links, by its groups, the shown one chosen. */
export function choiceSelect(nav: HTMLElement): ChoiceSelect {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-id]')];
  const groups = [...nav.querySelectorAll('ul')].map(groupOf);
  const select = element('select', {}, ...groups);
  select.value = nav.dataset['shown'] ?? '';
  select.id = 'indicator';
  const status = element('span', { role: 'status' });
  const label = element('label', { for: select.id }, nav.getAttribute('aria-label') ?? '');
  const root = element('p', { class: 'choice', 'data-made': '' }, label, select, status);
  return {
    root,
    select,
    status,
    pages: new Map(links.map((link) => [link.dataset['id'] ?? '', link.href])),
  };
}
