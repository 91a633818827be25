import { element } from '../element.ts';

/** Pointers cross many marks: only the one that they stay on is told. */
const WAIT = 150;

const region = element('p', { role: 'status', class: 'visually-hidden', 'data-made': '' });
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Puts the region that is read aloud into the page, empty, so that it is known before it speaks. */
export function readyToAnnounce(): void {
  if (!region.isConnected) document.querySelector('main')?.append(region);
}

/** Tells something to readers who do not see the page, once nothing else follows. */
export function announce(words: string): void {
  readyToAnnounce();
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    region.textContent = words;
  }, WAIT);
}
