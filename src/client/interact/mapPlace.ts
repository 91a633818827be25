import { interact } from '../../i18n/pages/interact.ts';
import { announce } from './announce.ts';
import type { ChoiceSelect } from './choiceSelect.ts';
import { exploreFigures } from './exploreFigures.ts';
import { fetchMap } from './fetchMap.ts';
import { pageLocale } from './pageLocale.ts';
import { sortTables } from './sortTables.ts';
import { switchViews } from './switchViews.ts';

const words = interact[pageLocale];

const titleOf = (figure: HTMLElement): HTMLElement | null =>
  figure.querySelector('figcaption > :is(h2, h3, h4)');

/** The page's own figure has its controls already; one from another page is given them. */
function put(shown: HTMLElement, figure: HTMLElement): void {
  shown.replaceWith(figure);
  if (!figure.parentElement) return;
  sortTables(figure.parentElement);
  switchViews(figure.parentElement);
  exploreFigures(figure.parentElement);
}

/**
 * Returns what shows the map of an indicator in the place of a figure; the indicator `first` is
 * that of the figure itself. Where a map can't be had, the one that is there stays, and it is said.
 */
export function mapPlace(
  { select, status, pages }: ChoiceSelect,
  figure: HTMLElement,
  first: string,
): (id: string) => Promise<void> {
  const level = titleOf(figure)?.tagName.toLowerCase() ?? 'h2';
  let [shown, wanted, there] = [figure, first, first];
  return async (id) => {
    const href = pages.get(id);
    if (wanted === id || href === undefined) return;
    wanted = id;
    select.value = id;
    status.textContent = words.loading;
    try {
      const next = id === first ? figure : await fetchMap(href, level);
      if (wanted !== id) return;
      put(shown, next);
      [shown, there] = [next, id];
      status.textContent = '';
      announce(words.mapShown(titleOf(next)?.textContent.trim() ?? ''));
    } catch {
      [wanted, select.value] = [there, there];
      status.textContent = words.failed;
    }
  };
}
