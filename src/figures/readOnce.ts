import type { Figure } from './figure.ts';

/**
 * Returns the figures of a page, list by list, with each way to read a drawing and each meaning of its
 * marks told where it is met first and nowhere again. Away from the page a figure keeps its own.
 */
export function readOnce(lists: ReadonlyArray<readonly Figure[]>): Figure[][] {
  const said = new Set<string>();
  const first = (words: string | null | undefined): boolean => {
    if (!words || said.has(words)) return false;
    said.add(words);
    return true;
  };
  return lists.map((figures) =>
    figures.map(({ marks, ...figure }) => ({
      ...figure,
      reading: first(figure.reading) ? figure.reading : null,
      ...(marks !== undefined && first(marks) ? { marks } : {}),
    })),
  );
}
