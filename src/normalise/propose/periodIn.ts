import { readPeriod } from '../cells/readPeriod.ts';
import { tidy } from '../text/tidy.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Returns whether a text is a period as the reader takes it. */
export const isPeriod = (text: string): boolean => !('refused' in readPeriod(text));

// What a line above a table says among other words: "Kỳ báo cáo: Quý III/2026".
const said = [
  /quý (?:i{1,3}|iv|[1-4])(?: ?[/-] ?| năm | )20\d\d/iu,
  /6 tháng (?:đầu|cuối) năm 20\d\d/iu,
  /\d{1,2} tháng(?: đầu)? năm 20\d\d/iu,
  /tháng \d{1,2}(?:[/-]| năm )20\d\d/iu,
  /năm 20\d\d/iu,
];

/** Returns the period that a line of text states; null where it states none. */
export function periodInText(line: string): string | null {
  const text = tidy(line);
  const found = said.map((shape) => shape.exec(text)?.[0]).find((part) => part && isPeriod(part));
  return found ?? null;
}

const named: ReadonlyArray<readonly [RegExp, (parts: readonly string[]) => string]> = [
  [
    /(?:quy|q)-?_?([1-4])[-_]?(20\d\d)/,
    ([, q, y]) => `Quý ${ROMAN[Number(q) - 1] ?? ''}/${y ?? ''}`,
  ],
  [
    /(?:quy|q)-?_?(iv|i{1,3})[-_](20\d\d)/,
    ([, q, y]) => `Quý ${(q ?? '').toUpperCase()}/${y ?? ''}`,
  ],
  [/(20\d\d)[-_]?(?:quy|q)-?([1-4])/, ([, y, q]) => `Quý ${ROMAN[Number(q) - 1] ?? ''}/${y ?? ''}`],
  [/(?:thang|t)-?_?(0?[1-9]|1[0-2])[-_](20\d\d)/, ([, m, y]) => `${Number(m)}/${y ?? ''}`],
  [/(20\d\d)[-_](0[1-9]|1[0-2])(?!\d)/, ([, y, m]) => `${Number(m)}/${y ?? ''}`],
  [/(?:nam-?)?(20\d\d)/, ([, y]) => `năm ${y ?? ''}`],
];

/** Returns the period in the name of a file, in small plain letters: `quy-3-2026` is `Quý III/2026`. */
export function periodInName(file: string): string | null {
  const name = file.toLowerCase();
  for (const [shape, write] of named) {
    const parts = shape.exec(name);
    if (parts) return write(parts);
  }
  return null;
}
