import type { Box, Layout } from './box.ts';
import type { Detail } from './markDetail.ts';

/** A mark of a drawing with what is told of it. */
export interface Mark {
  /** Where it stands now, in px of what holds the drawing; a part stands in its bar and in its line. */
  readonly boxes: () => readonly Box[];
  readonly detail: Detail;
  /** A mark that leads on keeps its link. */
  readonly link: SVGAElement | null;
}

/** The marks of one drawing, in the order in which they are walked through. */
export interface Marks {
  readonly layout: Layout;
  readonly marks: readonly Mark[];
  /** The one that the drawing is about, where the walk begins. */
  readonly start: number;
}

/** Returns where an element stands in what holds its drawing. */
export function boxIn(holder: Element, element: Element): Box {
  const [outer, inner] = [holder.getBoundingClientRect(), element.getBoundingClientRect()];
  const { width, height } = inner;
  return { x: inner.x - outer.x, y: inner.y - outer.y, width, height };
}
