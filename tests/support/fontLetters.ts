import { readWoff, tableOf } from '../../scripts/fonts/trueType.ts';
import { fontFiles, readFont } from '../../scripts/pictures/fontFolder.ts';

/** Segments of a character map of format 4: first and last code point. */
function segments(map: Buffer): Array<readonly [number, number]> {
  const count = map.readUInt16BE(6) / 2;
  return Array.from({ length: count }, (_, i) => [
    map.readUInt16BE(16 + 2 * count + 2 * i),
    map.readUInt16BE(14 + 2 * i),
  ]);
}

function lettersOf(font: Buffer): readonly number[] {
  const table = tableOf(readWoff(font), 'cmap');
  const offsets = Array.from({ length: table.readUInt16BE(2) }, (_, i) =>
    table.readUInt32BE(8 + 8 * i),
  );
  return offsets
    .map((offset) => table.subarray(offset))
    .filter((map) => map.readUInt16BE(0) === 4)
    .flatMap(segments)
    .filter(([first]) => first !== 0xffff)
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** Returns the letters that the fonts of pictures have in a weight: `400`. */
export function fontLetters(weight: number): ReadonlySet<string> {
  const files = fontFiles.filter((name) => name.includes(`-${weight}-`));
  return new Set(
    files.flatMap((name) => lettersOf(readFont(name)).map((c) => String.fromCodePoint(c))),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Returns the words that an SVG shows, line by line. */
export const shownLines = (svg: string): readonly string[] =>
  [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]+)/g)].map((match) =>
    match[1]!.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''),
  );

/** Returns the letters of texts that a weight of the fonts has not, sorted. */
export function missingLetters(svgs: readonly string[], weight: number): readonly string[] {
  const letters = fontLetters(weight);
  const used = new Set(svgs.flatMap((svg) => shownLines(svg).flatMap((line) => [...line])));
  return [...used].filter((letter) => !letters.has(letter)).sort();
}
