import { interact } from '../../i18n/pages/interact.ts';
import { element } from '../element.ts';
import { pageLocale } from './pageLocale.ts';

/** Addresses in a page are relative to it: away from it they are whole. */
function rebase(part: Element, page: string): void {
  for (const link of part.querySelectorAll('[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', page).href);
}

/** A figure's title takes the level of the one whose place it takes. */
function retitle(figure: HTMLElement, level: string): void {
  const title = figure.querySelector('figcaption > :is(h2, h3, h4)');
  title?.replaceWith(element(level as 'h2', { id: title.id }, ...title.childNodes));
}

/** What the indicator's own page says before its figures: what is counted, and what it can't tell. */
function told(page: Document): HTMLParagraphElement[] {
  const definition = page.querySelector('main > .lead')?.textContent.trim() ?? '';
  const cautions = [...page.querySelectorAll('main > .note > p:not(.note-title)')];
  return [
    element('p', { class: 'reading' }, definition),
    ...cautions.map((each) => element('p', { class: 'caution' }, each.textContent.trim())),
  ];
}

const fetched = new Map<string, Promise<Document>>();

async function fetchPage(href: string): Promise<Document> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/**
 * Returns the map of an indicator as its own page shows it, with all that the page says of it, to
 * stand elsewhere under a title of a level: `h2`.
 *
 * @throws where the page can't be fetched or has no such map
 */
export async function fetchMap(href: string, level: string): Promise<HTMLElement> {
  const { hash } = new URL(href);
  const asked = fetched.get(href) ?? fetchPage(href);
  fetched.set(href, asked);
  const page = await asked;
  const found = page.querySelector<HTMLElement>(`figure${hash}`);
  if (!found) throw new Error(`missing map: ${href}`);
  const figure = document.importNode(found, true);
  rebase(figure, href);
  retitle(figure, level);
  const link = element('a', { href: href.replace(hash, '') }, interact[pageLocale].aboutIndicator);
  figure.querySelector('.under')?.prepend(...told(page), element('p', {}, link));
  return figure;
}
