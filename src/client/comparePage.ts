import type { CompareFile } from '../compare/compareFile.ts';
import { peerOffers } from '../compare/nextPeers.ts';
import { type CompareState, most, readState, together, writeState } from '../compare/state.ts';
import type { PlaceEntry } from '../find/entry.ts';
import { compare } from '../i18n/pages/compare.ts';
import { locales } from '../locales.ts';
import { compareControls } from './compare/compareControls.ts';
import { sliceElement } from './compare/sliceElement.ts';
import { element } from './element.ts';
import { findBox } from './find/box.ts';
import { loadIndex } from './find/loadIndex.ts';

const NATION = 'vn';

const locale = locales.find((each) => each === document.documentElement.lang) ?? locales[0];
const words = compare[locale];
const results = element('div', { class: 'figures' });
const files = new Map<string, Promise<CompareFile>>();
let state = readState(location.search);
let asked = 0;

const finder = new URL('find.html', location.href).href;
let index: ReturnType<typeof loadIndex> | null = null;
const places = () => (index ??= loadIndex(finder));

const ui = compareControls(words, {
  set: (codes) => void go({ ...state, places: together(codes) }),
  theme: (theme) => void go({ ...state, theme }),
});

/** The parent of the first place: its file holds all that can stand beside it. */
async function parentOf([first]: readonly string[]): Promise<string | null> {
  if (first === undefined) return null;
  if (first.length === 2) return NATION;
  const entries = await places().today;
  return entries.find(({ place }) => place.code === first)?.place.province?.code ?? null;
}

async function fetchFile(href: string): Promise<CompareFile> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return ((await response.json()) as { readonly data: CompareFile }).data;
}

function fileOf(parent: string): Promise<CompareFile> | null {
  const href = document.querySelector<HTMLAnchorElement>(`#compare-files [data-code="${parent}"]`);
  if (!href) return null;
  const known = files.get(parent) ?? fetchFile(href.href);
  files.set(parent, known);
  return known;
}

function draw(file: CompareFile): void {
  const chosen = state.places.flatMap(
    (code) => file.places.find((place) => place.code === code) ?? [],
  );
  const slices = file.slices.filter(
    ({ topic, values }) =>
      (state.theme === '' || topic === state.theme) && chosen.some(({ code }) => values[code]),
  );
  ui.show(state, file, chosen, peerOffers(file, state.places));
  results.replaceChildren(...slices.map((slice) => sliceElement(slice, chosen, words)));
  ui.say(words.showing(String(slices.length), String(chosen.length)));
}

/** Codes of another province or of no place are left out, so that all that is named is shown. */
async function show(): Promise<void> {
  asked += 1;
  const mine = asked;
  results.replaceChildren();
  if (state.places.length === 0) {
    ui.show(state, null, [], []);
    return ui.say(words.empty);
  }
  ui.say(words.loading);
  try {
    const parent = await parentOf(state.places);
    const file = parent === null ? null : await fileOf(parent);
    if (mine !== asked) return;
    if (!file) {
      ui.show(state, null, [], []);
      return ui.say(words.noFigures);
    }
    const known = new Set(file.places.map(({ code }) => code));
    state = { ...state, places: state.places.filter((code) => known.has(code)) };
    draw(file);
  } catch {
    ui.say(words.failed);
  }
}

function go(next: CompareState): void {
  state = next;
  history.replaceState(null, '', `${location.pathname}${writeState(next)}`);
  void show();
}

async function add(place: PlaceEntry): Promise<void> {
  const [first] = state.places;
  const level = first === undefined ? place.code.length : first.length;
  if (place.code.length !== level) return ui.say(words.otherLevel);
  const parent = await parentOf(state.places);
  if (level === 5 && parent !== null && place.province?.code !== parent)
    return ui.say(words.otherProvince);
  if (state.places.length >= most) return ui.say(words.full);
  go({ ...state, places: together([...state.places, place.code]) });
}

ui.form.action = finder;
ui.form.addEventListener(
  'focusin',
  () => findBox(ui.form, locale, places(), (place) => void add(place)),
  { once: true },
);
const heading = element('h2', { class: 'visually-hidden' }, words.chosen);
document.querySelector('#compare')?.append(ui.root, heading, results);
void show();
