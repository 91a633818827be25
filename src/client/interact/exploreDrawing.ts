import { interact } from '../../i18n/pages/interact.ts';
import { announce } from './announce.ts';
import type { Marks } from './mark.ts';
import { spoken } from './markDetail.ts';
import { markTip, type MarkTip } from './markTip.ts';
import { nearestMark } from './nearestMark.ts';
import { nextMark } from './nextMark.ts';
import { pageLocale } from './pageLocale.ts';

/** A drawing that is being walked through. */
interface Walk {
  readonly holder: HTMLElement;
  readonly tip: MarkTip;
  readonly linked: boolean;
  marks: Marks;
  /** Number of the mark that is shown; null for none. */
  at: number | null;
  /** Number of the mark that the focus comes back to. */
  last: number | null;
  /** Where a pointer is over it; null where none is. */
  point: readonly [number, number] | null;
}

function hide(walk: Walk): void {
  walk.tip.hide();
  walk.at = null;
}

function show(walk: Walk, at: number | null): void {
  const mark = at === null ? undefined : walk.marks.marks[at];
  if (at === null || !mark) return hide(walk);
  if (at === walk.at) return;
  walk.at = at;
  walk.last = at;
  walk.tip.show(mark.detail, mark.boxes(), walk.marks.layout === 'axis');
  announce(spoken(mark.detail));
}

function showPointed(walk: Walk): void {
  if (!walk.point) return;
  const { marks, layout } = walk.marks;
  const owners = marks.flatMap((mark, i) => mark.boxes().map((box) => ({ box, i })));
  const boxes = owners.map(({ box }) => box);
  const { x, y } = walk.holder.getBoundingClientRect();
  const found = nearestMark(boxes, layout, walk.point[0] - x, walk.point[1] - y);
  show(walk, found === null ? null : (owners[found]?.i ?? null));
}

function pointAt(walk: Walk, { clientX, clientY }: PointerEvent): void {
  walk.point = [clientX, clientY];
  showPointed(walk);
}

/** A finger that is lifted leaves too, and its reader has only begun to read. */
function leave(walk: Walk, { pointerType }: PointerEvent): void {
  walk.point = null;
  if (pointerType === 'mouse') hide(walk);
}

/** A drawing of links is one stop of the Tab key: the arrows go from link to link. */
function leaveOneStop({ marks }: Marks, at: number): void {
  for (const [i, { link }] of marks.entries())
    link?.setAttribute('tabindex', i === at ? '0' : '-1');
}

function walkBy(walk: Walk, press: KeyboardEvent): void {
  if (press.ctrlKey || press.metaKey || press.altKey) return;
  if (press.key === 'Escape' && walk.tip.isShown()) {
    press.preventDefault();
    return hide(walk);
  }
  const { marks, layout } = walk.marks;
  const boxes = marks.flatMap((mark) => mark.boxes().slice(0, 1));
  const next = nextMark(boxes, layout, walk.at ?? walk.last, press.key);
  if (next === null) return;
  press.preventDefault();
  if (walk.linked) leaveOneStop(walk.marks, next);
  marks[next]?.link?.focus();
  show(walk, next);
}

/** A reader who comes by the keyboard is shown where the walk begins; one who clicks has pointed already. */
function arrive(walk: Walk, target: EventTarget | null): void {
  if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
  if (!walk.linked) return show(walk, walk.last ?? walk.marks.start);
  const own = walk.marks.marks.findIndex(({ link }) => link === target);
  show(walk, own < 0 ? null : own);
}

function listen(walk: Walk): void {
  const { holder } = walk;
  holder.addEventListener('pointermove', (move) => pointAt(walk, move));
  holder.addEventListener('pointerdown', (press) => pointAt(walk, press));
  holder.addEventListener('pointerleave', (move) => leave(walk, move));
  holder.addEventListener('keydown', (press) => walkBy(walk, press));
  holder.addEventListener('focusin', ({ target }) => arrive(walk, target));
  holder.addEventListener('focusout', () => hide(walk));
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !holder.contains(target)) hide(walk);
  });
}

/** A drawing without links becomes a stop of its own, which keeps the arrow keys to itself. */
function makeStop(holder: HTMLElement): void {
  holder.tabIndex = 0;
  holder.setAttribute('role', 'application');
  holder.setAttribute('aria-label', interact[pageLocale].explore);
}

/**
 * Lets a reader walk through the marks of a drawing, by pointer, finger or arrow keys: what is told
 * of each is shown beside it and told aloud. Returns how the marks are set when more of them are
 * known; `begin` is called when a reader first turns to the drawing.
 */
export function exploreDrawing(
  holder: HTMLElement,
  marks: Marks,
  begin: () => void = () => undefined,
): (marks: Marks) => void {
  const linked = marks.marks.some(({ link }) => link !== null);
  const tip = markTip(holder);
  const walk: Walk = { holder, tip, linked, marks, at: null, last: null, point: null };
  holder.classList.add('explored', `along-${marks.layout}`);
  if (linked) leaveOneStop(marks, marks.start);
  else makeStop(holder);
  // The browser's own tip would say the same once more.
  for (const title of holder.querySelectorAll('a > title')) title.remove();
  holder.addEventListener('pointerenter', begin, { once: true });
  holder.addEventListener('focusin', begin, { once: true });
  listen(walk);
  return (known) => {
    Object.assign(walk, { marks: known, at: null, last: null });
    if (walk.point) showPointed(walk);
    else arrive(walk, document.activeElement === holder ? holder : null);
  };
}
