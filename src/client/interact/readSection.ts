/**
 * Returns the number of the section that is being read: the last of those that begin above a line,
 * in px from the top of the window; null before the first of them.
 */
export function readSection(tops: readonly number[], line: number): number | null {
  const read = tops.findLastIndex((top) => top <= line);
  return read < 0 ? null : read;
}
