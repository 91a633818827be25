import type { ReportsWords } from '../../i18n/pages/reports.ts';
import type { ReportIndex } from '../../model/reportFile.ts';
import { element } from '../element.ts';
import type { ReportFilter } from './filter.ts';

/** The controls that the script puts into the page. */
export interface FilterControls {
  readonly root: HTMLElement;
  /** Shows a filter, with the communes of its province. */
  readonly show: (filter: ReportFilter, index: ReportIndex) => void;
  readonly say: (text: string) => void;
}

type Option = readonly [id: string, name: string];

const labelled = (
  id: string,
  text: string,
  control: HTMLSelectElement | HTMLInputElement,
): HTMLElement =>
  element('div', { class: 'control' }, element('label', { for: id }, text), control);

function fill(select: HTMLSelectElement, options: readonly Option[], chosen: string, any: string) {
  select.replaceChildren(
    ...[['', any] as const, ...options].map(([value, name]) => {
      const option = element('option', { value }, name);
      option.selected = value === chosen;
      return option;
    }),
  );
}

/** Returns the controls of the list, which hand each choice to `change`. */
export function filterControls(
  words: ReportsWords['filter'],
  change: (part: Partial<ReportFilter>) => void,
  clear: () => void,
): FilterControls {
  const select = (key: keyof ReportFilter) => {
    const made = element('select', { id: `filter-${key}` });
    // Communes of another province can't stand beside it.
    made.addEventListener('change', () =>
      change({ [key]: made.value, ...(key === 'province' && { place: '' }) }),
    );
    return made;
  };
  const day = (key: 'from' | 'to') => {
    const made = element('input', { id: `filter-${key}`, type: 'date' });
    made.addEventListener('change', () => change({ [key]: made.value }));
    return made;
  };
  const selects = {
    kind: select('kind'),
    theme: select('theme'),
    province: select('province'),
    place: select('place'),
    source: select('source'),
  };
  const days = { from: day('from'), to: day('to') };
  const status = element('p', { role: 'status', class: 'status' });
  const button = element('button', { type: 'button' }, words.clear);
  button.addEventListener('click', clear);
  const all = { ...selects, ...days };
  const order = ['theme', 'kind', 'province', 'place', 'from', 'to', 'source'] as const;
  const root = element(
    'form',
    { id: 'filter', 'aria-label': words.title },
    element(
      'div',
      { class: 'controls' },
      ...order.map((key) => labelled(`filter-${key}`, words[key], all[key])),
    ),
    element('p', { class: 'caution' }, words.dates),
    button,
    status,
  );
  root.addEventListener('submit', (event) => event.preventDefault());

  function show(filter: ReportFilter, index: ReportIndex): void {
    const within = index.places.filter(
      ([, , province]) => filter.province === '' || province === filter.province,
    );
    fill(selects.kind, index.kinds, filter.kind, words.any);
    fill(selects.theme, index.themes, filter.theme, words.any);
    fill(selects.province, index.provinces, filter.province, words.any);
    fill(
      selects.place,
      within.map(([id, name]) => [id, name]),
      filter.place,
      words.any,
    );
    fill(selects.source, index.sources, filter.source, words.any);
    days.from.value = filter.from;
    days.to.value = filter.to;
  }

  return { root, show, say: (text) => void (status.textContent = text) };
}
