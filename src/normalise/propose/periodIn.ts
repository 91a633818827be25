import { readPeriod } from '../cells/readPeriod.ts';
import { tidy } from '../text/tidy.ts';

/** Returns whether a text is a period as the reader takes it. */
export const isPeriod = (text: string): boolean => !('refused' in readPeriod(text));

// What a line above a table says among other words: "Kỳ báo cáo: Quý III/2026". The day of a
// document ("ngày 10 tháng 10 năm 2026") is no period, nor is the year of a week.
const said = [
  /quý (?:i{1,3}|iv|[1-4])(?: ?[/-] ?| năm | )20\d\d/iu,
  /6 tháng (?:đầu|cuối) năm 20\d\d/iu,
  /\d{1,2} tháng(?: đầu)? năm 20\d\d/iu,
  /(?<!ngày \d{1,2} )tháng \d{1,2}(?:[/-]| năm )20\d\d/iu,
  /(?<!(?:tháng|tuần|quý) [^ ]{1,4} )năm 20\d\d/iu,
];

/** Returns the period that a line of text states; null where it states none. */
export function periodInText(line: string): string | null {
  const text = tidy(line);
  const found = said.map((shape) => shape.exec(text)?.[0]).find((part) => part && isPeriod(part));
  return found ?? null;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

type Write = (whole: string, ...parts: string[]) => string;

const quarter: Write = (_, number, year) => `Quý ${ROMAN[Number(number) - 1] ?? ''}/${year}`;
const romanQuarter: Write = (_, number, year) => `Quý ${number.toUpperCase()}/${year}`;
const month: Write = (_, number, year) => `${Number(number)}/${year}`;
const months: Write = (_, number, year) => `${Number(number)} tháng đầu năm ${year}`;

const turned =
  (write: Write): Write =>
  (whole, year, number) =>
    write(whole, number, year);

const named: ReadonlyArray<readonly [RegExp, Write]> = [
  [/(?<![a-z])(?:quy|q)[-_]?([1-4])[-_]?(20\d\d)/, quarter],
  [/(?<![a-z])(?:quy|q)[-_]?(iv|i{1,3})[-_](20\d\d)/, romanQuarter],
  [/(20\d\d)[-_]?(?:quy|q)[-_]?([1-4])(?!\d)/, turned(quarter)],
  [/(20\d\d)[-_]?(?:quy|q)[-_]?(iv|i{1,3})(?![a-z])/, turned(romanQuarter)],
  [/(?<!\d)(0?[1-9]|1[0-2])[-_]thang[-_](?:dau[-_])?(?:nam[-_])?(20\d\d)/, months],
  [/6[-_]thang[-_]cuoi[-_](?:nam[-_])?(20\d\d)/, (_, year) => `6 tháng cuối năm ${year}`],
  [/(?<![a-z])(?:thang|t)[-_]?(0?[1-9]|1[0-2])[-_](20\d\d)/, month],
  [/(20\d\d)[-_]?(?:thang|t)[-_]?(0?[1-9]|1[0-2])(?!\d)/, turned(month)],
  [/(20\d\d)[-_](0[1-9]|1[0-2])(?![-_]?\d)/, turned(month)],
];

// A name that speaks of less than a year, in words that are not understood, states no year either.
const SHORTER = /quy|thang|tuan|ngay|(?<![a-z])[qt][-_]?\d|20\d\d[-_]?\d/;

/** Returns the period in the name of a file, in small plain letters: `quy-3-2026` is `Quý III/2026`. */
export function periodInName(file: string): string | null {
  const name = file.toLowerCase();
  for (const [shape, write] of named) {
    const found = shape.exec(name)?.[0];
    if (found !== undefined) return found.replace(shape, write);
  }
  const year = SHORTER.test(name) ? undefined : /20\d\d/.exec(name)?.[0];
  return year === undefined ? null : `năm ${year}`;
}
