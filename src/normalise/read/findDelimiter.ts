/** Delimiters that a description may declare; `auto` takes the one that fits, if one does. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const outside = (line: string): string => line.replace(/"(?:[^"]|"")*"/g, '');

const score = (lines: readonly string[], delimiter: string): number => {
  const counts = lines.map((line) => outside(line).split(delimiter).length - 1);
  const most = Math.max(0, ...counts);
  return most * counts.filter((count) => count === most).length;
};

/** Returns the delimiter that most lines share most often; null for a tie, which nobody should guess. */
export function findDelimiter(text: string): Delimiter | null {
  const lines = text.split(/\r\n|\n|\r/, 50).filter((line) => line.trim() !== '');
  const scores = delimiters.map((delimiter) => score(lines, delimiter));
  const best = Math.max(...scores);
  const [found = null, other] = delimiters.filter((_, i) => scores[i] === best);
  return other === undefined ? found : null;
}
