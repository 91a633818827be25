import type { EmbedWords } from '../i18n/pages/embed.ts';
import { locales } from '../locales.ts';
import { element } from './element.ts';
import {
  type Choice,
  chosenSnippet,
  columns,
  heightAt,
  readChoice,
  themes,
  writeChoice,
} from './embed/choice.ts';

type Words = EmbedWords['controls'];

const locale = locales.find((each) => each === document.documentElement.lang) ?? locales[0];

/** Copies a text; where the browser does not let it, selects it for the reader to copy. */
async function copy(text: string, shown: Node | null, words: Words): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return words.selected;
  }
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', press);
  return made;
}

function select(
  label: string,
  options: ReadonlyArray<readonly [value: string, text: string]>,
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const box = element('select');
  for (const [value, text] of options) box.append(new Option(text, value, false, value === chosen));
  box.addEventListener('change', () => change(box.value));
  return element('label', {}, label, box);
}

function copyButtons(root: HTMLElement, words: Words, say: (text: string) => void): void {
  for (const snippet of root.querySelectorAll('[data-copy]')) {
    const code = snippet.querySelector('code');
    if (!code) continue;
    const press = () => void copy(code.textContent, code, words).then(say);
    const made = button(words.copy, press);
    // Every button says what it copies.
    const name = snippet.querySelector('h2, summary')?.textContent ?? '';
    made.setAttribute('aria-label', `${words.copy}: ${name}`);
    snippet.append(made);
  }
}

/** The address is known to the browser, if not to the build. */
function fillAddress(root: HTMLElement, frame: HTMLIFrameElement): void {
  const unknown = root.dataset['unknown'];
  if (!unknown) return;
  const address = frame.src.slice(0, frame.src.lastIndexOf('/embed/') + 1);
  for (const code of root.querySelectorAll('code'))
    code.textContent = code.textContent.replaceAll(unknown, address);
  for (const note of root.querySelectorAll('.note')) note.remove();
}

function show(root: HTMLElement, frame: HTMLIFrameElement, choice: Choice): void {
  const heights = root.dataset['heights'] ?? '';
  const room = Math.min(choice.width, root.clientWidth);
  frame.src = frame.src.replace(/#.*$/, '') + (choice.theme === 'auto' ? '' : `#${choice.theme}`);
  frame.width = String(choice.width);
  frame.height = String(heightAt(heights, room));
  for (const code of root.querySelectorAll('code')) {
    const chosen = chosenSnippet(code.textContent, heights, choice);
    if (chosen !== code.textContent) code.textContent = chosen;
  }
}

function controls(
  words: Words,
  first: Choice,
  change: (choice: Choice) => void,
): readonly HTMLElement[] {
  let choice = first;
  const set = (next: Partial<Choice>): void => {
    choice = { ...choice, ...next };
    change(choice);
  };
  const widths = columns.map((column) => [String(column), `${column} px`] as const);
  const named = themes.map((theme) => [theme, words.themes[theme]] as const);
  const spoken = locales.map((each) => [each, words.languages[each]] as const);
  return [
    select(words.width, widths, String(first.width), (value) => set({ width: Number(value) })),
    select(words.theme, named, first.theme, (theme) => set({ theme })),
    select(words.language, spoken, locale, (value) => {
      const path = location.pathname.replace(`/${locale}/embed/`, `/${value}/embed/`);
      location.assign(`${path}${location.search}${location.hash}`);
    }),
  ];
}

function shareButtons(words: Words, say: (text: string) => void): HTMLElement[] {
  const link = button(
    words.copyLink,
    () => void copy(location.href.replace(/#.*$/, ''), null, words).then(say),
  );
  const page = { title: document.title, url: location.href.replace(/#.*$/, '') };
  if (!('share' in navigator)) return [link];
  // Whoever closes the sheet changed their mind, which is no fault.
  const press = () => void navigator.share(page).catch(() => null);
  return [link, button(words.share, press)];
}

const root = document.querySelector<HTMLElement>('#take');
const frame = root?.querySelector('iframe');
if (root && frame) {
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
  const status = element('p', { role: 'status' });
  const say = (text: string): void => {
    status.textContent = text;
  };
  fillAddress(root, frame);
  copyButtons(root, words, say);
  const first = readChoice(location.search);
  const change = (choice: Choice): void => {
    history.replaceState(null, '', writeChoice(choice) + location.hash);
    show(root, frame, choice);
  };
  const row = element('div', { class: 'choices' }, ...controls(words, first, change));
  row.append(...shareButtons(words, say));
  frame.before(row, status);
  show(root, frame, first);
  // Opened over another page, its links lead the whole window on.
  if (self !== top) for (const link of document.querySelectorAll('a')) link.target = '_top';
}
