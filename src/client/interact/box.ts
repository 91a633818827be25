/** Where a mark stands in its drawing, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How marks follow each other: down the page, along an axis, or in two directions. */
export type Layout = 'rows' | 'axis' | 'grid';

export const middleX = ({ x, width }: Box): number => x + width / 2;
export const middleY = ({ y, height }: Box): number => y + height / 2;

/** Returns whether a point is in a box, or so many px beside it. */
export const holds = (box: Box, x: number, y: number, beside = 0): boolean =>
  x >= box.x - beside &&
  x <= box.x + box.width + beside &&
  y >= box.y - beside &&
  y <= box.y + box.height + beside;
