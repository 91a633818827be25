import { isDate } from '../read/isDate.ts';
import { type Problem, problem } from './reading.ts';

export type DateReading = { readonly date: string } | { readonly refused: Problem };

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\\d{1,2}';
const AUTO_DATE = new RegExp(`^(?:(?:${MONTHS})[-/ ]\\d{1,4}|\\d{1,2}[-/ ](?:${MONTHS}))$`);

/** Returns whether a spreadsheet made these lower-case characters: `jun-34`, `thg7-25`, `2-mar`. */
export const isAutoDate = (text: string): boolean => AUTO_DATE.test(text);

const no = (code: string, vi: string, en: string): DateReading => ({
  refused: problem(code, `${vi}; hãy viết như 21/7/2025`, `${en}; write it as 2025-07-21`),
});

const padded = (part: string | number): string => String(part).padStart(2, '0');

function ymd(year: string, month: string, day: string, text: string): DateReading {
  const date = `${year}-${padded(month)}-${padded(day)}`;
  if (isDate(date)) return { date };
  if (Number(month) > 12 && Number(day) <= 12)
    return no(
      'E-DATE-MDY',
      `ngày viết kiểu tháng/ngày/năm: "${text}"`,
      `month before day: "${text}"`,
    );
  return no(
    'E-DATE-INVALID',
    `ngày không có thật: "${text}"`,
    `date that does not exist: "${text}"`,
  );
}

// Spreadsheets count days from 30 December 1899; 60 is a 29 February 1900 that never was.
const serialDay = (days: number): string =>
  new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);

function serial(text: string): DateReading {
  const days = Number(text);
  if (days <= 60)
    return no(
      'E-DATE-INVALID',
      `ngày không có thật: "${text}"`,
      `date that does not exist: "${text}"`,
    );
  return no(
    'E-XL-SERIAL',
    `số ngày của bảng tính: "${text}" (có lẽ ${serialDay(days)})`,
    `day number of a spreadsheet: "${text}" (perhaps ${serialDay(days)})`,
  );
}

type Rule = readonly [
  RegExp,
  (parts: readonly string[], text: string, year: string | null) => DateReading,
];

const part = (parts: readonly string[], index: number): string => parts[index] ?? '';

const rules: readonly Rule[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (p, text) => ymd(part(p, 1), part(p, 2), part(p, 3), text)],
  [
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/,
    (p, text) => ymd(part(p, 4), part(p, 3), part(p, 1), text),
  ],
  [
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/,
    (p, text) => ymd(part(p, 3), part(p, 2), part(p, 1), text),
  ],
  [
    /^(\d{1,2})[/.-](\d{1,2})$/,
    (p, text, year) =>
      year === null
        ? no('E-DATE-NOYEAR', `ngày thiếu năm: "${text}"`, `date without a year: "${text}"`)
        : ymd(year, part(p, 2), part(p, 1), text),
  ],
  [
    /^\d{4}-\d\d-\d\d[t ]\d\d:/,
    (_, text) =>
      no(
        'E-DATE-TIME',
        `một thời điểm, không phải một ngày: "${text}"`,
        `an instant, not a day: "${text}"`,
      ),
  ],
  [
    /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/,
    (_, text) =>
      no('E-DATE-AMBIGUOUS', `năm chỉ có hai chữ số: "${text}"`, `year of two digits: "${text}"`),
  ],
  [/^(?:\d{1,2}|[2-7]\d{4})$/, (_, text) => serial(text)],
];

/**
 * Returns the ISO date that a cell states: `21/7/2025`, `21.7.2025`, `2025-07-21`,
 * `ngày 21 tháng 7 năm 2025`. Days come before months, as in Vietnam; `year`, where
 * declared, completes `21/7`. No clock and no `Date.parse` of free text.
 */
export function readDate(raw: string, year: string | null = null): DateReading {
  const text = raw.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (isAutoDate(text))
    return no(
      'E-DATE-AMBIGUOUS',
      `bảng tính đã rút gọn ngày: "${text}"`,
      `shortened by a spreadsheet: "${text}"`,
    );
  for (const [shape, read] of rules) {
    const found = shape.exec(text);
    if (found) return read(found, text, year);
  }
  return no('E-DATE-FORMAT', `không phải ngày: "${text}"`, `invalid date: "${text}"`);
}
