import { barsChart } from '../../charts/barsChart.ts';
import type { ComparedPlace, ComparedSlice } from '../../compare/compareFile.ts';
import { comparedBars } from '../../compare/comparedBars.ts';
import type { CompareWords } from '../../i18n/pages/compare.ts';
import { element } from '../element.ts';

/** A drawing is markup of our own, in which every text is escaped. */
const drawn = (svg: string): Node =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);

/** Addresses of the files begin at the root of the site, which is one folder above this page's. */
export const fromPage = (href: string): string => `..${href}`;

function valueRow(
  slice: ComparedSlice,
  { code, name, href }: ComparedPlace,
  words: CompareWords,
): HTMLElement {
  const value = slice.values[code];
  const place = element('a', { href: fromPage(href) }, name);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, place),
    value
      ? element('td', { class: 'n' }, element('a', { href: fromPage(value.href) }, value.text))
      : element('td', { class: 'n absent' }, words.absent),
    element('td', { class: 'n' }, value ? `${value.n}${value.few ? ` (${words.few})` : ''}` : ''),
  );
}

function table(
  slice: ComparedSlice,
  places: readonly ComparedPlace[],
  words: CompareWords,
): HTMLElement {
  const head = [words.place, words.value, words.n].map((text, i) =>
    element('th', { scope: 'col', ...(i > 0 && { class: 'n' }) }, text),
  );
  const { reference } = slice;
  const rows = [
    ...places.map((place) => valueRow(slice, place, words)),
    ...(reference
      ? [
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, reference.label),
            element(
              'td',
              { class: 'n' },
              element('a', { href: fromPage(reference.href) }, reference.text),
            ),
            element('td', {}),
          ),
        ]
      : []),
  ];
  return element(
    'details',
    {},
    element('summary', {}, words.table),
    element(
      'div',
      { class: 'table' },
      element(
        'table',
        {},
        element('caption', {}, slice.title),
        element('thead', {}, element('tr', {}, ...head)),
        element('tbody', {}, ...rows),
      ),
    ),
  );
}

function sourceLine({ sources }: ComparedSlice, words: CompareWords): HTMLElement {
  const links = sources.flatMap(({ text, href }, i) => [
    i === 0 ? ' ' : '; ',
    element('a', { href: fromPage(href) }, text),
  ]);
  return element('p', { class: 'source' }, `${words.source}:`, ...links);
}

/** Returns the figure of one indicator over the chosen places. */
export function sliceElement(
  slice: ComparedSlice,
  places: readonly ComparedPlace[],
  words: CompareWords,
): HTMLElement {
  const { data, options } = comparedBars(slice, places, words.absent);
  const id = `slice-${slice.id}`;
  const few = places.some(({ code }) => slice.values[code]?.few);
  return element(
    'figure',
    { class: 'figure', 'aria-labelledby': id },
    element(
      'figcaption',
      {},
      element('h3', { id }, slice.title),
      element('p', { class: 'subtitle' }, slice.subtitle),
    ),
    element(
      'div',
      { class: 'body' },
      element('div', { class: 'drawing bars' }, drawn(barsChart(data, options))),
      element(
        'div',
        { class: 'under' },
        table(slice, places, words),
        ...(slice.caution === '' ? [] : [element('p', { class: 'caution' }, slice.caution)]),
        ...(few ? [element('p', { class: 'caution' }, words.few)] : []),
        sourceLine(slice, words),
      ),
    ),
  );
}
