import { group } from './element.ts';

/**
 * Returns what is drawn of one item of the data, numbered in its order, so that a script of a page
 * can tell which one is pointed at.
 */
export const markGroup = (index: number, ...children: string[]): string =>
  group({ 'data-mark': index }, ...children);
