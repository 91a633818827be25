import { interact } from '../../i18n/pages/interact.ts';
import { element } from '../element.ts';
import { announce } from './announce.ts';
import { readChoices } from './choices.ts';
import { choose, followAddress } from './history.ts';
import { pageLocale } from './pageLocale.ts';
import { reveal } from './reveal.ts';
import { tableRows } from './tableRows.ts';

const words = interact[pageLocale];

/** A table with a column for each of several dates. */
interface PeriodTable {
  readonly figure: HTMLElement;
  readonly table: HTMLTableElement;
  readonly select: HTMLSelectElement;
}

/** Shows the column of one date beside the names, or all columns for an empty choice. */
function show({ figure, table, select }: PeriodTable, column: string): void {
  const isKnown = [...select.options].some(({ value }) => value === column);
  const chosen = isKnown ? column : '';
  select.value = chosen;
  if (chosen !== '') reveal(figure);
  for (const row of table.rows)
    for (const [i, cell] of [...row.cells].entries())
      cell.hidden = chosen !== '' && i > 0 && i !== Number(chosen);
}

function change(periods: PeriodTable): void {
  const { figure, select } = periods;
  show(periods, select.value);
  const [option] = select.selectedOptions;
  announce(words.periodShown(option?.textContent ?? ''));
  choose('period', figure.id, select.value === '' ? null : [select.value]);
}

function selectOf(id: string, table: HTMLTableElement): HTMLSelectElement | null {
  const { head } = tableRows(table);
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const dates = heads.flatMap((cell, i) =>
    'period' in cell.dataset ? [element('option', { value: String(i) }, head[i] ?? '')] : [],
  );
  if (dates.length < 2) return null;
  const all = element('option', { value: '' }, words.allPeriods);
  return element('select', { id: `period-${id}` }, all, ...dates);
}

function prepare(table: HTMLTableElement): PeriodTable[] {
  const figure = table.closest('figure');
  const select = figure ? selectOf(figure.id, table) : null;
  if (!figure || !select || document.getElementById(select.id)) return [];
  const label = element('label', { for: select.id }, words.choosePeriod);
  const root = element('p', { class: 'choice', 'data-made': '' }, label, select);
  table.closest('.table')?.before(root);
  const periods = { figure, table, select };
  select.addEventListener('change', () => change(periods));
  return [periods];
}

/** Gives the tables of several dates a choice of one, and keeps it in step with the address. */
export function choosePeriods(part: ParentNode): void {
  const prepared = [...part.querySelectorAll('table')].flatMap(prepare);
  if (prepared.length === 0) return;
  followAddress((search) => {
    const choices = readChoices(search, 'period');
    for (const periods of prepared) show(periods, choices.get(periods.figure.id)?.[0] ?? '');
  });
}
