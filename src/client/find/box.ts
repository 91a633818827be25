import { find } from '../../i18n/pages/find.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { PlaceEntry } from '../../find/entry.ts';
import { search, type Result } from '../../find/search.ts';
import type { Locale } from '../../locales.ts';
import { element } from '../element.ts';
import { describe } from './describe.ts';
import { type Listbox, listbox, type Option } from './listbox.ts';
import type { LoadedIndex } from './loadIndex.ts';

const SHOWN = 8;

/** What a box is made of. */
interface Box {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly locale: Locale;
  readonly list: Listbox;
  readonly say: (text: string) => void;
  /** Takes the chosen place where it is given; else the reader is led to it. */
  readonly choose: ((place: PlaceEntry) => void) | undefined;
}

function take({ input, list, choose }: Box, place: PlaceEntry, href: string): void {
  if (!choose) return location.assign(href);
  input.value = '';
  list.close();
  choose(place);
}

function placeOption(box: Box, result: Result): Option {
  const { name, detail, href } = describe(result, box.locale, find[box.locale]);
  return {
    text: [element('span', {}, name), ' ', element('small', {}, detail)],
    choose: () => take(box, result.place, new URL(href, box.form.action).href),
  };
}

/** The last option leads to all results, where there are more than are shown and nobody waits for one. */
function allOption({ form, input, locale, choose }: Box, count: number): Option[] {
  if (count <= SHOWN || choose) return [];
  const href = `${form.action}?q=${encodeURIComponent(input.value.trim())}`;
  const text = find[locale].all(formatNumber(count, locale));
  return [{ text: [text], choose: () => location.assign(href) }];
}

function show(box: Box, results: readonly Result[]): void {
  const { input, locale, list, say } = box;
  const options = results.slice(0, SHOWN).map((result) => placeOption(box, result));
  list.show([...options, ...allOption(box, results.length)]);
  const words = find[locale];
  say(
    results.length === 0
      ? words.none(input.value.trim())
      : words.count(formatNumber(results.length, locale)),
  );
}

/** Returns what shows the answers to what is typed: those of today at once, with old units as they arrive. */
function answering(box: Box, index: LoadedIndex): () => Promise<void> {
  const { input, locale, list, say } = box;
  let asked = 0;
  return async () => {
    asked += 1;
    const mine = asked;
    if (input.value.trim() === '') return list.close();
    say(find[locale].loading);
    try {
      for (const part of [index.today, index.all]) {
        const entries = await part;
        if (mine !== asked) return;
        show(box, search(entries, input.value));
      }
    } catch {
      say(find[locale].failed);
    }
  };
}

/** Returns what each key does; others are the input's own. */
const keysOf = ({ input, list }: Box, update: () => Promise<void>) =>
  new Map<string, () => void>([
    ['ArrowDown', () => (list.isOpen() ? list.step(1) : void update())],
    ['ArrowUp', () => (list.isOpen() ? list.step(-1) : void update())],
    [
      'Escape',
      () => {
        if (!list.isOpen()) input.value = '';
        list.close();
      },
    ],
  ]);

function listen(box: Box, update: () => Promise<void>): void {
  const { input, list } = box;
  const keys = keysOf(box, update);
  input.addEventListener('input', () => void update());
  input.addEventListener('blur', list.close);
  input.addEventListener('keydown', (event) => {
    const act = keys.get(event.key);
    act?.();
    if (act || (event.key === 'Enter' && list.chooseActive())) event.preventDefault();
  });
  if (document.activeElement === input && input.value !== '') void update();
}

/**
 * Makes a combobox of the box on every page: the list opens under what is typed, arrows choose,
 * Enter goes to the chosen place or to all results, Escape closes the list and then empties the
 * box. Where `choose` is given, it takes the chosen place and nobody is led away.
 */
export function findBox(
  form: HTMLFormElement,
  locale: Locale,
  index: LoadedIndex,
  choose?: (place: PlaceEntry) => void,
): void {
  const input = form.querySelector<HTMLInputElement>('input');
  if (!input) return;
  const list = listbox(input, find[locale].results);
  const status = element('p', { role: 'status', class: 'visually-hidden' });
  form.append(list.root, status);
  const say = (text: string): void => void (status.textContent = text);
  const box: Box = { form, input, locale, list, say, choose };
  listen(box, answering(box, index));
}
