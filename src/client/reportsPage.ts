import { formatNumber } from '../i18n/numbers.ts';
import { reports } from '../i18n/pages/reports.ts';
import { locales } from '../locales.ts';
import type { ReportIndex, ReportLine } from '../model/reportFile.ts';
import { element } from './element.ts';
import {
  everything,
  matching,
  readFilter,
  type ReportFilter,
  writeFilter,
} from './reports/filter.ts';
import { filterControls } from './reports/filterControls.ts';
import { lineElement } from './reports/lineElement.ts';

/** Reports that are shown at once. */
const STEP = 20;

const locale = locales.find((each) => each === document.documentElement.lang) ?? locales[0];
const words = reports[locale].filter;
const section = document.querySelector<HTMLElement>('#list[data-index]');
const prepared = section?.querySelector<HTMLElement>('.report-list');
const caution = section?.querySelector<HTMLElement>('.caution');
const root = new URL('..', location.href).href;

const fetched = new Map<string, Promise<unknown>>();

/** A file of the list, asked for once. */
function load<T>(file: string): Promise<T> {
  const href = `${root}data/v1/reports/${file}.${locale}.json`;
  const known =
    fetched.get(href) ??
    fetch(href).then(async (response) => {
      if (!response.ok) throw new Error(`${href}: ${response.status}`);
      return ((await response.json()) as { readonly data: unknown }).data;
    });
  fetched.set(href, known);
  return known as Promise<T>;
}

let filter = readFilter(location.search);
let shown = STEP;
let asked = 0;

const list = element('ul', { class: 'report-list', hidden: '' });
const more = element('button', { type: 'button', hidden: '' }, words.more);
const ui = filterControls(
  words,
  (part) => go({ ...filter, ...part }),
  () => go(everything),
);
const opener = element('button', { type: 'button', class: 'opener' }, words.title);

async function lineOf(index: ReportIndex, at: number): Promise<ReportLine | undefined> {
  const lines = await load<readonly ReportLine[]>(String(Math.floor(at / index.size)));
  return lines[at % index.size];
}

function counted(index: ReportIndex, found: readonly number[]): string {
  const documents = new Set(found.map((at) => index.rows.source[at])).size;
  return words.found(formatNumber(found.length, locale), formatNumber(documents, locale));
}

/** Without a filter the page shows what it was prepared with. */
function rest(): void {
  list.hidden = true;
  more.hidden = true;
  if (prepared) prepared.hidden = false;
  if (caution) caution.hidden = false;
  ui.say('');
}

async function show(): Promise<void> {
  asked += 1;
  const mine = asked;
  try {
    const index = await load<ReportIndex>('index');
    if (mine !== asked) return;
    ui.show(filter, index);
    ui.root.hidden = false;
    if (writeFilter(filter) === '') return rest();
    const found = matching(index, filter);
    const lines = await Promise.all(found.slice(0, shown).map((at) => lineOf(index, at)));
    if (mine !== asked) return;
    if (prepared) prepared.hidden = true;
    if (caution) caution.hidden = true;
    list.hidden = false;
    list.replaceChildren(
      ...lines.flatMap((line) => (line ? lineElement(line, root, index.sourceWord) : [])),
    );
    more.hidden = found.length <= shown;
    ui.say(found.length === 0 ? words.none : counted(index, found));
  } catch {
    if (mine !== asked) return;
    ui.root.hidden = false;
    ui.say(words.failed);
  }
}

function go(next: ReportFilter): void {
  filter = next;
  shown = STEP;
  history.replaceState(null, '', `${location.pathname}${writeFilter(next)}${location.hash}`);
  void show();
}

more.addEventListener('click', () => {
  shown += STEP;
  void show();
});

opener.addEventListener('click', () => {
  opener.hidden = true;
  void show().then(() => ui.root.querySelector('select')?.focus());
});

if (section && prepared) {
  ui.root.hidden = true;
  section.querySelector('h2')?.after(opener, ui.root);
  section.append(list, more);
  // The index is fetched by who filters: with an address that says a filter, or by the button.
  if (writeFilter(filter) !== '') {
    opener.hidden = true;
    void show();
  }
}
