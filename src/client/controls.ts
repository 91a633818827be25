import type { CheckWords } from '../i18n/pages/check.ts';
import { element } from './element.ts';

/** The controls that the script puts into the page. */
export interface Controls {
  readonly root: HTMLElement;
  readonly cancel: HTMLButtonElement;
  readonly reports: HTMLElement;
  /** Shows which files are chosen. */
  readonly name: (files: readonly File[]) => void;
  /** Shows the share that is done, 0 to 1; null hides it. */
  readonly progress: (done: number | null) => void;
  /** Says where things are, aloud too. */
  readonly say: (text: string) => void;
}

function dropZone(zone: HTMLElement, take: (files: readonly File[]) => void): void {
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

/** Returns the controls, which hand every choice of files to `take`. */
export function controls(
  words: CheckWords['form'],
  take: (files: readonly File[]) => void,
): Controls {
  const input = element('input', {
    type: 'file',
    id: 'check-files',
    multiple: '',
    accept: '.csv,.tsv,.txt,.xlsx,.xls,.json',
    'aria-describedby': 'check-types',
  });
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    // Else choosing the same file again, mended, would not be noticed.
    input.value = '';
  });
  const status = element('p', { role: 'status', class: 'status' });
  const names = element('p', { class: 'names' });
  const bar = element('progress', {
    max: '1',
    value: '0',
    hidden: '',
    'aria-label': words.progress,
  });
  const cancel = element('button', { type: 'button', hidden: '' }, words.cancel);
  const zone = element(
    'div',
    { class: 'drop' },
    element(
      'div',
      { class: 'pick' },
      element('label', { for: 'check-files' }, words.choose),
      input,
    ),
    element('p', { id: 'check-types' }, words.types),
    element('p', {}, words.drop),
  );
  dropZone(zone, take);
  const reports = element('div', { class: 'reports' });
  const form = element(
    'section',
    {},
    element('h2', {}, words.title),
    zone,
    names,
    status,
    bar,
    cancel,
  );
  return {
    root: element('div', {}, form, reports),
    cancel,
    reports,
    name: (files) => {
      names.textContent = words.chosen(files.map(({ name }) => name).join(', '));
    },
    progress: (done) => {
      bar.hidden = done === null;
      bar.value = done ?? 0;
    },
    say: (text) => {
      status.textContent = text;
    },
  };
}
