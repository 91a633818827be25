import { element } from '../element.ts';
import type { Box } from './box.ts';
import type { Detail } from './markDetail.ts';

/** Px between a mark and what is told of it. */
const GAP = 8;

/** What points out a mark of a drawing and tells of it. */
export interface MarkTip {
  readonly show: (detail: Detail, boxes: readonly Box[], round: boolean) => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
}

/** Above its mark, or under it where that would cover what stands before the drawing. */
function place(node: HTMLElement, box: Box, holder: HTMLElement): void {
  const { offsetWidth: width, offsetHeight: height } = node;
  const left = Math.min(
    Math.max(0, box.x + box.width / 2 - width / 2),
    Math.max(0, holder.clientWidth - width),
  );
  node.style.left = `${left}px`;
  const above = box.y - height - GAP;
  node.style.top = `${above < 0 ? box.y + box.height + GAP : above}px`;
}

function surround(ring: HTMLElement, { x, y, width, height }: Box, round: boolean): void {
  ring.classList.toggle('round', round);
  const [left, top, right, bottom] = [x - 3, y - 3, x + width + 3, y + height + 3];
  Object.assign(ring.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
}

/** Returns what tells of the marks of a drawing, in what holds it; readers who do not see are told aloud instead. */
export function markTip(holder: HTMLElement): MarkTip {
  const hidden = { 'data-made': '', 'aria-hidden': 'true', hidden: '' };
  const tip = element('div', { class: 'mark-tip', ...hidden });
  const rings = [0, 1].map(() => element('div', { class: 'mark-ring', ...hidden }));
  holder.append(...rings, tip);
  return {
    show: ({ name, lines }, boxes, round) => {
      tip.replaceChildren(
        element('strong', {}, name),
        ...lines.map((line) => element('span', {}, line)),
      );
      tip.hidden = false;
      for (const [i, ring] of rings.entries()) {
        const box = boxes[i];
        ring.hidden = !box;
        if (box) surround(ring, box, round);
      }
      if (boxes[0]) place(tip, boxes[0], holder);
    },
    hide: () => {
      for (const each of [tip, ...rings]) each.hidden = true;
    },
    isShown: () => !tip.hidden,
  };
}
