import type { Period } from '../../model/period.ts';
import { type Problem, problem } from './reading.ts';
import { isAutoDate, readDate } from './readDate.ts';

export type PeriodReading =
  | { readonly period: Period; /** Day of a stock: "tính đến". */ readonly asOf: string | null }
  | { readonly refused: Problem };

const NUMBERS = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
const ROMAN = ['i', 'ii', 'iii', 'iv'];

const padded = (part: number): string => String(part).padStart(2, '0');
const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const unreadable = (text: string): PeriodReading => ({
  refused: problem(
    'E-PERIOD-FORMAT',
    `không hiểu kỳ: "${text}"; hãy viết như 7/2025, Quý III/2025, năm 2025`,
    `unknown period: "${text}"; write 7/2025, Quý III/2025 or 2025`,
  ),
});

/** Whole months, both ends included. */
function months(year: string, first: number, last: number, text: string): PeriodReading {
  if (!(first >= 1 && last >= first && last <= 12)) return unreadable(text);
  const end = `${year}-${padded(last)}-${padded(lastDay(Number(year), last))}`;
  return { period: { start: `${year}-${padded(first)}-01`, end }, asOf: null };
}

const quarter = (year: string, number: number, text: string): PeriodReading =>
  months(year, number * 3 - 2, number * 3, text);

const quarterNumber = (text: string): number =>
  ROMAN.includes(text) ? ROMAN.indexOf(text) + 1 : Number(text);
const monthNumber = (text: string): number =>
  NUMBERS.includes(text) ? NUMBERS.indexOf(text) + 1 : Number(text);

function asOf(day: string): PeriodReading {
  const read = readDate(day);
  return 'refused' in read ? read : { period: { start: null, end: read.date }, asOf: read.date };
}

function interval(from: string, to: string, text: string): PeriodReading {
  const end = readDate(to);
  if ('refused' in end) return end;
  const start = readDate(
    /^\d{1,2}$/.test(from) ? `${from}/${Number(end.date.slice(5, 7))}` : from,
    end.date.slice(0, 4),
  );
  if ('refused' in start) return start;
  return start.date <= end.date
    ? { period: { start: start.date, end: end.date }, asOf: null }
    : unreadable(text);
}

function day(text: string): PeriodReading {
  const read = readDate(text);
  return 'refused' in read ? read : { period: { start: read.date, end: read.date }, asOf: null };
}

type Rule = readonly [RegExp, (parts: readonly string[], text: string) => PeriodReading];

const at = (parts: readonly string[], index: number): string => parts[index] ?? '';

const rules: readonly Rule[] = [
  [
    /^(?:tháng |t)?(\d{1,2})[/-](\d{4})$/,
    (p, text) => months(at(p, 2), Number(at(p, 1)), Number(at(p, 1)), text),
  ],
  [/^(\d{4})-m?(\d{2})$/, (p, text) => months(at(p, 1), Number(at(p, 2)), Number(at(p, 2)), text)],
  [
    /^tháng (\p{L}+(?: \p{L}+)?|\d{1,2}) năm (\d{4})$/u,
    (p, text) => months(at(p, 2), monthNumber(at(p, 1)), monthNumber(at(p, 1)), text),
  ],
  [
    /^(?:quý|q) ?(i{1,3}|iv|[1-4])(?: ?[/-] ?| năm | )(\d{4})$/u,
    (p, text) => quarter(at(p, 2), quarterNumber(at(p, 1)), text),
  ],
  [/^(\d{4})-?q([1-4])$/, (p, text) => quarter(at(p, 1), Number(at(p, 2)), text)],
  [/^6 tháng cuối năm (\d{4})$/, (p, text) => months(at(p, 1), 7, 12, text)],
  [
    /^(\d{1,2}) tháng(?: đầu)?(?: năm |\/| )(\d{4})$/u,
    (p, text) => months(at(p, 2), 1, Number(at(p, 1)), text),
  ],
  [/^(?:năm )?(20\d{2})$/u, (p, text) => months(at(p, 1), 1, 12, text)],
  [/^(?:tính )?đến (?:hết )?(?:ngày )?(\d.*)$/u, (p) => asOf(at(p, 1))],
  [
    /^(?:từ )?(?:ngày )?(\d[\d/.]*) ?(?:đến|–|—|-|tới) ?(?:hết )?(?:ngày )?(\d[\d/.]*)$/u,
    (p, text) => interval(at(p, 1), at(p, 2), text),
  ],
];

/**
 * Returns the period that a cell or heading states: `7/2025`, `Quý III/2025`,
 * `6 tháng đầu năm 2025`, `từ 01/7 đến 30/9/2025`, `tính đến 21/7/2025` (a stock, whose
 * period has an end alone), or one day.
 */
export function readPeriod(raw: string): PeriodReading {
  const text = raw.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (isAutoDate(text))
    return {
      refused: problem(
        'E-DATE-AMBIGUOUS',
        `bảng tính đã rút gọn kỳ: "${raw}"; hãy viết như 7/2025`,
        `shortened by a spreadsheet: "${raw}"; write it as 2025-07`,
      ),
    };
  for (const [shape, read] of rules) {
    const found = shape.exec(text);
    if (found) return read(found, text);
  }
  const one = day(text);
  return 'refused' in one && one.refused.code === 'E-DATE-FORMAT' ? unreadable(raw) : one;
}
