import type { CompareFile, ComparedPlace } from '../../compare/compareFile.ts';
import type { PeerOffer } from '../../compare/nextPeers.ts';
import type { CompareState } from '../../compare/state.ts';
import type { CompareWords } from '../../i18n/pages/compare.ts';
import { element } from '../element.ts';

/** What the controls tell whoever made them. */
export interface CompareActs {
  readonly set: (places: readonly string[]) => void;
  readonly theme: (theme: string) => void;
}

/** The controls that the script puts into the page. */
export interface CompareControls {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly say: (text: string) => void;
  readonly show: (
    state: CompareState,
    file: CompareFile | null,
    places: readonly ComparedPlace[],
    offers: readonly PeerOffer[],
  ) => void;
}

const button = (text: string, act: () => void, label = text): HTMLButtonElement => {
  const made = element('button', { type: 'button', 'aria-label': label }, text);
  made.addEventListener('click', act);
  return made;
};

/** Returns the controls: a box to add places, the chosen ones, their peers, the theme. */
export function compareControls(words: CompareWords, acts: CompareActs): CompareControls {
  const input = element('input', { id: 'add-place', type: 'text', placeholder: words.hint });
  const form = element(
    'form',
    { class: 'find-box', role: 'search', 'aria-label': words.add },
    element('label', { for: 'add-place' }, words.add),
    input,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const chosen = element('ul', { class: 'chips', 'aria-label': words.chosen });
  const peers = element('div', { class: 'chips', role: 'group', 'aria-label': words.peers });
  const select = element('select', { id: 'theme' });
  select.addEventListener('change', () => acts.theme(select.value));
  const themes = element('p', {}, element('label', { for: 'theme' }, words.theme), ' ', select);
  const status = element('p', { role: 'status', class: 'status' });
  const root = element('div', { class: 'compare-controls' }, form, chosen, peers, themes, status);

  function show(
    state: CompareState,
    file: CompareFile | null,
    places: readonly ComparedPlace[],
    offers: readonly PeerOffer[],
  ): void {
    chosen.replaceChildren(
      ...places.map(({ code, name }) =>
        element(
          'li',
          {},
          button(
            `${name} ×`,
            () => acts.set(state.places.filter((each) => each !== code)),
            words.remove(name),
          ),
        ),
      ),
    );
    peers.replaceChildren(
      ...offers.map(({ name, places: codes }) =>
        button(words.addGroup(name), () => acts.set(codes)),
      ),
    );
    themes.hidden = (file?.topics.length ?? 0) < 2;
    select.replaceChildren(
      ...[{ id: '', name: words.allThemes }, ...(file?.topics ?? [])].map(({ id, name }) =>
        element('option', { value: id, ...(id === state.theme && { selected: '' }) }, name),
      ),
    );
  }

  return { root, form, show, say: (text) => void (status.textContent = text) };
}
