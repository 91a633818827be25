import type { Locale } from '../locales.ts';
import type { Period } from '../model/period.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const quarters = ['I', 'II', 'III', 'IV'];

const split = (iso: string): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
};

/** Returns a date in short: `21/7/2025`, `21 July 2025`. */
export function formatDate(iso: string, locale: Locale): string {
  const [year, month, day] = split(iso);
  return locale === 'vi' ? `${day}/${month}/${year}` : `${day} ${months[month - 1] ?? ''} ${year}`;
}

/** Returns a date as a sentence says it: `21 tháng 7 năm 2025`, `21 July 2025`. */
export function formatLongDate(iso: string, locale: Locale): string {
  const [year, month, day] = split(iso);
  return locale === 'vi' ? `${day} tháng ${month} năm ${year}` : formatDate(iso, locale);
}

/** Returns a day within its year, for heads of columns: `26/9`, `26 Sep`. */
export function formatDay(iso: string, locale: Locale): string {
  const [, month, day] = split(iso);
  return locale === 'vi' ? `${day}/${month}` : `${day} ${(months[month - 1] ?? '').slice(0, 3)}`;
}

/** Returns a month: `11/2025`, `November 2025`. */
export function formatMonth(iso: string, locale: Locale): string {
  const [year, month] = split(iso);
  return locale === 'vi' ? `${month}/${year}` : `${months[month - 1] ?? ''} ${year}`;
}

/** Returns the quarter that a period covers whole, from 1; null for any other period. */
function quarterOf(start: string, end: string): number | null {
  const [year, month, day] = split(start);
  const last = new Date(Date.UTC(year, month + 2, 0)).toISOString().slice(0, 10);
  return day === 1 && (month - 1) % 3 === 0 && end === last ? (month - 1) / 3 + 1 : null;
}

/** Returns whether a period covers one month whole. */
const isMonth = (start: string, end: string): boolean => {
  const [year, month, day] = split(start);
  return day === 1 && end === new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

function formatSpan(start: string, end: string, locale: Locale): string {
  const vi = locale === 'vi';
  const year = start.slice(0, 4);
  const quarter = quarterOf(start, end);
  if (quarter !== null)
    return vi ? `quý ${quarters[quarter - 1] ?? ''}/${year}` : `Q${quarter} ${year}`;
  if (isMonth(start, end))
    return vi ? `tháng ${formatMonth(start, locale)}` : formatMonth(start, locale);
  if (start.endsWith('-01-01') && end === `${year}-12-31`) return vi ? `năm ${year}` : year;
  if (start.endsWith('-01-01') && end.startsWith(year)) {
    const until = formatDate(end, locale);
    return vi ? `năm ${year} đến ${until}` : `${year} to ${until}`;
  }
  const [from, to] = [formatDate(start, locale), formatDate(end, locale)];
  return vi ? `từ ${from} đến ${to}` : `${from} to ${to}`;
}

/** Returns a period in words; one without any date is said to be undated. */
export function formatPeriod({ start, end }: Period, locale: Locale): string {
  const vi = locale === 'vi';
  if (start && end) return formatSpan(start, end, locale);
  if (start) return `${vi ? 'từ' : 'since'} ${formatDate(start, locale)}`;
  if (end) return `${vi ? 'tính đến' : 'as of'} ${formatDate(end, locale)}`;
  return vi ? 'không ghi ngày' : 'undated';
}
