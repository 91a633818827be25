import { element } from '../element.ts';

/** An entry of the list: what it says, and what choosing it does. */
export interface Option {
  readonly text: ReadonlyArray<Node | string>;
  readonly choose: () => void;
}

/** The list under a box, as the box drives it. */
export interface Listbox {
  readonly root: HTMLElement;
  /** Puts options into the list and opens it; none closes it. */
  readonly show: (options: readonly Option[]) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  /** Goes on by a number of options, from the last to the first. */
  readonly step: (by: 1 | -1) => void;
  /** Chooses the active option; false where none is. */
  readonly chooseActive: () => boolean;
}

const comboAttributes = (list: HTMLElement): Readonly<Record<string, string>> => ({
  role: 'combobox',
  'aria-expanded': 'false',
  'aria-controls': list.id,
  'aria-autocomplete': 'list',
  autocomplete: 'off',
});

function optionElement(id: string, { text, choose }: Option): HTMLLIElement {
  const made = element('li', { id, role: 'option' }, ...text);
  // The list must not take the focus from the box.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', choose);
  return made;
}

/** Makes an input a combobox and returns its list (the list pattern of the ARIA guide). */
export function listbox(input: HTMLInputElement, label: string): Listbox {
  const root = element('ul', { id: `${input.id}-list`, role: 'listbox', hidden: '' });
  root.setAttribute('aria-label', label);
  for (const [name, value] of Object.entries(comboAttributes(root)))
    input.setAttribute(name, value);

  let options: readonly Option[] = [];
  let active = -1;

  function activate(at: number): void {
    active = at;
    [...root.children].forEach((option, i) => option.setAttribute('aria-selected', `${i === at}`));
    const option = root.children[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function open(visible: boolean): void {
    root.hidden = !visible;
    input.setAttribute('aria-expanded', String(visible));
    if (!visible) activate(-1);
  }

  return {
    root,
    show: (shown) => {
      const chosen = root.children[active]?.textContent;
      options = shown;
      root.replaceChildren(...shown.map((each, i) => optionElement(`${root.id}-${i}`, each)));
      open(shown.length > 0);
      // Old units arrive behind those of today: what is chosen stays so, if it stands where it stood.
      activate(chosen !== undefined && root.children[active]?.textContent === chosen ? active : -1);
    },
    close: () => open(false),
    isOpen: () => !root.hidden,
    step: (by) =>
      activate((Math.max(active, by > 0 ? -1 : 0) + by + options.length) % options.length),
    chooseActive: () => {
      const chosen = options[active];
      chosen?.choose();
      return chosen !== undefined;
    },
  };
}
