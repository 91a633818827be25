import { find } from '../../i18n/pages/find.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { PlaceEntry } from '../../find/entry.ts';
import { search, type Result } from '../../find/search.ts';
import type { Locale } from '../../locales.ts';
import { element } from '../element.ts';
import { describe } from './describe.ts';
import type { LoadedIndex } from './loadIndex.ts';

const SHOWN = 8;

/**
 * Makes a combobox of the box on every page (the list pattern of the ARIA guide): the list opens
 * under what is typed, arrows choose, Enter goes to the chosen place or to all results, Escape
 * closes the list and then empties the box. Where `choose` is given, it takes the chosen place
 * and nobody is led away.
 */
export function findBox(
  form: HTMLFormElement,
  locale: Locale,
  index: LoadedIndex,
  choose?: (place: PlaceEntry) => void,
): void {
  const words = find[locale];
  const input = form.querySelector<HTMLInputElement>('input');
  if (!input) return;
  const list = element('ul', { id: `${input.id}-list`, role: 'listbox', hidden: '' });
  list.setAttribute('aria-label', words.results);
  const status = element('p', { role: 'status', class: 'visually-hidden' });
  form.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
  }))
    input.setAttribute(name, value);

  let active = -1;
  let shownResults: readonly Result[] = [];
  let hrefs: readonly string[] = [];
  let asked = 0;

  function activate(at: number): void {
    active = at;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', `${i === at}`));
    const option = list.children[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input?.setAttribute('aria-activedescendant', option.id);
    else input?.removeAttribute('aria-activedescendant');
  }

  function open(visible: boolean): void {
    list.hidden = !visible;
    input?.setAttribute('aria-expanded', String(visible));
    if (!visible) activate(-1);
  }

  const allHref = (): string => `${form.action}?q=${encodeURIComponent(input.value.trim())}`;

  function option(text: readonly (Node | string)[], i: number): HTMLLIElement {
    const made = element('li', { id: `${list.id}-${i}`, role: 'option' }, ...text);
    // The list must not take the focus from the box.
    made.addEventListener('mousedown', (event) => event.preventDefault());
    made.addEventListener('click', () => go(i));
    return made;
  }

  function show(results: readonly Result[]): void {
    const shown = results.slice(0, SHOWN).map((result) => describe(result, locale, words));
    shownResults = results.slice(0, SHOWN);
    const more =
      results.length > SHOWN && !choose ? [words.all(formatNumber(results.length, locale))] : [];
    hrefs = [
      ...shown.map(({ href }) => new URL(href, form.action).href),
      ...more.map(() => allHref()),
    ];
    list.replaceChildren(
      ...shown.map(({ name, detail }, i) =>
        option([element('span', {}, name), ' ', element('small', {}, detail)], i),
      ),
      ...more.map((text) => option([text], shown.length)),
    );
    const typed = input?.value.trim() ?? '';
    status.textContent =
      results.length === 0 ? words.none(typed) : words.count(formatNumber(results.length, locale));
    open(hrefs.length > 0);
  }

  function go(i: number): void {
    const [href, result] = [hrefs[i], shownResults[i]];
    if (choose && result && input) {
      input.value = '';
      open(false);
      choose(result.place);
    } else if (href !== undefined) location.assign(href);
  }

  async function update(): Promise<void> {
    asked += 1;
    const mine = asked;
    if (input?.value.trim() === '') return open(false);
    status.textContent = words.loading;
    try {
      for (const part of [index.today, index.all]) {
        const entries = await part;
        if (mine !== asked) return;
        show(search(entries, input?.value ?? ''));
      }
    } catch {
      status.textContent = words.failed;
    }
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (list.hidden ? void update() : activate((active + 1) % hrefs.length)),
    ArrowUp: () =>
      list.hidden ? void update() : activate((active <= 0 ? hrefs.length : active) - 1),
    Escape: () => {
      if (list.hidden) input.value = '';
      open(false);
    },
  };
  input.addEventListener('input', () => void update());
  input.addEventListener('blur', () => open(false));
  input.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      go(active);
    }
  });
  if (document.activeElement === input && input.value !== '') void update();
}
