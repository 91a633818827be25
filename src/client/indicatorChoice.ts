import { interact } from '../i18n/pages/interact.ts';
import { element } from './element.ts';
import { choiceSelect, type ChoiceSelect } from './interact/choiceSelect.ts';
import { readOne } from './interact/choices.ts';
import { chooseOne, followAddress } from './interact/history.ts';
import { mapPlace } from './interact/mapPlace.ts';
import { pageLocale } from './interact/pageLocale.ts';

/** Another map takes the place of the one beside the choice, and the address says which. */
function chooseMaps(choice: ChoiceSelect, figure: HTMLElement, first: string): void {
  const show = mapPlace(choice, figure, first);
  choice.select.addEventListener('change', () => {
    const id = choice.select.value;
    chooseOne('map', id === first ? null : id);
    void show(id);
  });
  followAddress((search) => void show(readOne(search, 'map') ?? first));
}

/** Another page is gone to by a button: a choice alone changes nothing under a reader's hands. */
function choosePages({ select, pages }: ChoiceSelect): void {
  const button = element('button', { type: 'button' }, interact[pageLocale].go);
  button.addEventListener('click', () => {
    const href = pages.get(select.value);
    if (href !== undefined) location.assign(href);
  });
  select.after(' ', button);
}

for (const nav of document.querySelectorAll<HTMLElement>('.indicator-choice')) {
  const choice = choiceSelect(nav);
  const figure = nav.parentElement?.querySelector<HTMLElement>('figure.figure');
  if (nav.dataset['kind'] === 'map' && figure)
    chooseMaps(choice, figure, nav.dataset['shown'] ?? '');
  else choosePages(choice);
  nav.replaceChildren(choice.root);
}
