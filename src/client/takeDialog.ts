import { element } from './element.ts';

/** The fragment by which a page shows what it is about and nothing around it. */
const BARE = '#content-alone';

/** Opens the page that a link leads to over this one; it is a page of its own all the same. */
function openOver(link: HTMLAnchorElement): void {
  const close = element('button', { type: 'button', class: 'close' }, link.dataset['close'] ?? '');
  const title = link.textContent.trim();
  const frame = element('iframe', { src: `${link.href}${BARE}`, title });
  const dialog = element('dialog', { class: 'take-dialog', 'aria-label': title }, close, frame);
  close.addEventListener('click', () => dialog.close());
  // The reader comes back to the link, as the browser sees to.
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Whoever asks for a new window, or another way to open a link, gets it. */
const isPlain = (press: MouseEvent): boolean =>
  press.button === 0 && !press.ctrlKey && !press.metaKey && !press.shiftKey && !press.altKey;

document.addEventListener('click', (press) => {
  const link = (press.target as Element | null)?.closest<HTMLAnchorElement>('.take > a');
  if (!link || !isPlain(press)) return;
  press.preventDefault();
  openOver(link);
});
