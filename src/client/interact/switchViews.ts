import { interact } from '../../i18n/pages/interact.ts';
import { element } from '../element.ts';
import { announce } from './announce.ts';
import { readChoices } from './choices.ts';
import { choose, followAddress } from './history.ts';
import { pageLocale } from './pageLocale.ts';
import { reveal } from './reveal.ts';

const words = interact[pageLocale];

/** A figure that is seen as its drawing or as its table. */
interface Switched {
  readonly figure: HTMLElement;
  readonly details: HTMLDetailsElement;
  readonly buttons: Readonly<Record<'chart' | 'table', HTMLButtonElement>>;
}

/** The table opens under the buttons, where the keyboard goes on to, and the drawing over them is away. */
function show({ figure, details, buttons }: Switched, asTable: boolean): void {
  figure.classList.toggle('as-table', asTable);
  details.open = asTable;
  if (asTable) reveal(figure);
  buttons.chart.setAttribute('aria-pressed', String(!asTable));
  buttons.table.setAttribute('aria-pressed', String(asTable));
}

const titleOf = (figure: HTMLElement): string =>
  figure.querySelector('figcaption :is(h2, h3, h4)')?.textContent.trim() ?? '';

function press(switched: Switched, asTable: boolean): void {
  const { figure } = switched;
  show(switched, asTable);
  announce((asTable ? words.showsTable : words.showsChart)(titleOf(figure)));
  choose('view', figure.id, asTable ? ['table'] : null);
}

/** The map of the same indicator has a title of its own, so it is gone to and not put here. */
function mapLink({ id }: HTMLElement): HTMLAnchorElement[] {
  const map = `map-${id.replace(/^[a-z]+-/, '')}`;
  const isThere = id !== map && document.getElementById(map) !== null;
  return isThere ? [element('a', { href: `#${map}` }, words.map)] : [];
}

function button(text: string, title: string): HTMLButtonElement {
  const label = element('span', { class: 'visually-hidden' }, `: ${title}`);
  return element('button', { type: 'button' }, text, label);
}

function prepare(figure: HTMLElement): Switched[] {
  const details = figure.querySelector<HTMLDetailsElement>('.under > details');
  if (!details?.querySelector('table') || details.classList.contains('switched')) return [];
  const title = titleOf(figure);
  const buttons = { chart: button(words.chart, title), table: button(words.table, title) };
  const switched = { figure, details, buttons };
  const label = `${words.view}: ${title}`;
  const group = element('div', {
    class: 'views',
    role: 'group',
    'aria-label': label,
    'data-made': '',
  });
  group.append(buttons.chart, buttons.table, ...mapLink(figure));
  buttons.chart.addEventListener('click', () => press(switched, false));
  buttons.table.addEventListener('click', () => press(switched, true));
  // In the place of the line that opens the table where no script runs, so that nothing moves.
  details.classList.add('switched');
  details.before(group);
  return [switched];
}

const prepared: Switched[] = [];

function showAll(search: string): void {
  const choices = readChoices(search, 'view');
  for (const switched of prepared) {
    const [view] = choices.get(switched.figure.id) ?? [];
    show(switched, view === 'table');
  }
}

/** Gives the figures in a part of the page that have a drawing and a table two buttons to choose by. */
export function switchViews(part: ParentNode): void {
  prepared.push(...[...part.querySelectorAll<HTMLElement>('figure.figure')].flatMap(prepare));
  showAll(location.search);
}

/** Keeps what is seen of figures in step with the address. */
export const followViews = (): void => followAddress(showAll);
