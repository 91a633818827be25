import { interact } from '../../i18n/pages/interact.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { element } from '../element.ts';
import { announce } from './announce.ts';
import { readChoices } from './choices.ts';
import { choose, followAddress } from './history.ts';
import { pageLocale } from './pageLocale.ts';
import { reveal } from './reveal.ts';
import {
  countOutside,
  type Direction,
  isNumeric,
  numberIn,
  type SortCell,
  sortOrder,
} from './sortOrder.ts';
import { tableRows } from './tableRows.ts';

const words = interact[pageLocale];

/** A table whose columns can be ordered by. */
interface SortTable {
  readonly id: string;
  readonly table: HTMLTableElement;
  /** Heads that have a button, by number of their column. */
  readonly heads: ReadonlyMap<number, HTMLTableCellElement>;
}

interface Sorting {
  readonly column: number;
  readonly direction: Direction;
}

/** A number of its own, as a figure that leads on or as digits alone; never one inside words. */
function shownNumber(cell: Element, text: string): number | null {
  const whole = /^[−-]?\d[\d.,]*\s?%?$/.test(text);
  return whole || cell.querySelector(':scope > a') ? numberIn(text, pageLocale) : null;
}

/** Returns the cells of a column; where some have a value to sort by, those without one are in no order. */
function columnCells({ table }: SortTable, column: number): readonly SortCell[] {
  const cells = tableRows(table).rows.map(({ row, cells }) => ({
    cell: row.cells[column],
    text: cells[column]?.text ?? '',
  }));
  const valued = cells.some(({ cell }) => cell?.dataset['sort'] !== undefined);
  return cells.map(({ cell, text }) => {
    const given = cell?.dataset['sort'];
    if (!cell || cell.classList.contains('absent')) return { number: null, text };
    if (valued) return { number: given === undefined ? null : Number(given), text };
    return { number: column === 0 ? null : shownNumber(cell, text), text };
  });
}

/** Returns how an address wants a table to be sorted; null for the order of the page. */
function sortingOf(choice: readonly string[] | undefined, { heads }: SortTable): Sorting | null {
  const [column = '', direction] = choice ?? [];
  const isKnown = heads.has(Number(column)) && /^\d+$/.test(column);
  return isKnown && (direction === 'asc' || direction === 'desc')
    ? { column: Number(column), direction }
    : null;
}

/** A table under its drawing is opened by the choice of a view, not by an order. */
function revealFigure({ table }: SortTable): void {
  const figure = table.closest('figure');
  if (figure) reveal(figure);
}

const isSorted = ({ heads }: SortTable): boolean =>
  [...heads.values()].some((head) => head.hasAttribute('aria-sort'));

function show(sorted: SortTable, sorting: Sorting | null): void {
  if (!sorting && !isSorted(sorted)) return;
  if (sorting) revealFigure(sorted);
  const { rows } = tableRows(sorted.table);
  const order = sorting
    ? sortOrder(columnCells(sorted, sorting.column), sorting.direction)
    : [...rows.keys()];
  sorted.table.tBodies[0]?.append(...order.flatMap((at) => rows[at]?.row ?? []));
  for (const [column, head] of sorted.heads) {
    if (sorting?.column !== column) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', sorting.direction === 'asc' ? 'ascending' : 'descending');
  }
}

function tell(sorted: SortTable, sorting: Sorting | null): void {
  if (!sorting) return announce(words.asPublished);
  const cells = columnCells(sorted, sorting.column);
  const name = tableRows(sorted.table).head[sorting.column] ?? '';
  const last = countOutside(cells);
  const told = words.sorted(name, sorting.direction, isNumeric(cells));
  announce(last === 0 ? told : `${told} ${words.unordered(formatNumber(last, pageLocale))}`);
}

/** The largest number and the first letter are asked for first; the third press gives the page's order back. */
function next(sorted: SortTable, column: number): Sorting | null {
  const now = sorted.heads.get(column)?.getAttribute('aria-sort');
  const first = isNumeric(columnCells(sorted, column)) ? 'desc' : 'asc';
  if (!now) return { column, direction: first };
  const isFirst = (now === 'ascending') === (first === 'asc');
  return isFirst ? { column, direction: first === 'asc' ? 'desc' : 'asc' } : null;
}

function press(sorted: SortTable, column: number): void {
  const sorting = next(sorted, column);
  show(sorted, sorting);
  tell(sorted, sorting);
  choose('sort', sorted.id, sorting && [String(sorting.column), sorting.direction]);
}

/** The words of a head become its button, so that they are read once. */
function addButton(head: HTMLTableCellElement, press: () => void): void {
  const button = element('button', { type: 'button', class: 'sort' }, ...head.childNodes);
  button.append(element('span', { 'data-made': '', 'aria-hidden': 'true' }));
  button.addEventListener('click', press);
  head.append(button);
}

function prepare(table: HTMLTableElement): SortTable[] {
  const id = table.closest('figure')?.id;
  const all = [...(table.tHead?.rows[0]?.cells ?? [])];
  const heads = all.flatMap((head, i) => ('order' in head.dataset ? [[i, head] as const] : []));
  if (!id || heads.length === 0 || table.querySelector('.sort')) return [];
  tableRows(table);
  const sorted = { id, table, heads: new Map(heads) };
  for (const [column, head] of heads) addButton(head, () => press(sorted, column));
  return [sorted];
}

const prepared: SortTable[] = [];

function showAll(search: string): void {
  const choices = readChoices(search, 'sort');
  for (const sorted of prepared) show(sorted, sortingOf(choices.get(sorted.id), sorted));
}

/** Gives the tables in a part of the page a button in each head by which a reader may order their rows. */
export function sortTables(part: ParentNode): void {
  prepared.push(...[...part.querySelectorAll('table')].flatMap(prepare));
  showAll(location.search);
}

/** Keeps the order of tables in step with the address. */
export const followSorting = (): void => followAddress(showAll);
