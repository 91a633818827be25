import { formatNumber } from '../i18n/numbers.ts';
import { find } from '../i18n/pages/find.ts';
import { locales } from '../locales.ts';
import { search } from '../find/search.ts';
import { element } from './element.ts';
import { describe } from './find/describe.ts';
import { loadIndex } from './find/loadIndex.ts';

const SHOWN = 100;

const locale = locales.find((each) => each === document.documentElement.lang) ?? locales[0];
const words = find[locale];
const form = document.querySelector<HTMLFormElement>('#find');
const input = form?.querySelector<HTMLInputElement>('input');
const results = document.querySelector<HTMLElement>('#results');
const index = loadIndex(form?.action ?? location.href);

const typedIn = (): string => new URL(location.href).searchParams.get('q') ?? '';

const status = element('p', { role: 'status' });
const list = element('ol', { class: 'results' });
let asked = 0;

async function show(typed: string): Promise<void> {
  asked += 1;
  const mine = asked;
  list.replaceChildren();
  status.textContent = typed.trim() === '' ? '' : words.loading;
  if (typed.trim() === '') return;
  try {
    const found = search(await index.all, typed);
    if (mine !== asked) return;
    const n = formatNumber(found.length, locale);
    const count =
      found.length > SHOWN ? words.shown(formatNumber(SHOWN, locale), n) : words.count(n);
    status.textContent = found.length === 0 ? words.none(typed.trim()) : count;
    list.replaceChildren(
      ...found.slice(0, SHOWN).map((each) => {
        const { name, detail, href } = describe(each, locale, words);
        return element('li', {}, element('a', { href }, name), ' ', element('small', {}, detail));
      }),
    );
  } catch {
    status.textContent = words.failed;
  }
}

/** The address says what is asked for, so that it can be sent to somebody. */
function follow(typed: string): void {
  const address = new URL(location.href);
  if (typed.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', typed.trim());
  history.replaceState(null, '', address);
  void show(typed);
}

if (form && input && results) {
  results.append(element('h2', { class: 'visually-hidden' }, words.results), status, list);
  input.value = typedIn();
  input.addEventListener('input', () => follow(input.value));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow(input.value);
  });
  void show(input.value);
}
