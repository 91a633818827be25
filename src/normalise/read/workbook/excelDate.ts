const DAY = 86_400_000;
const LAST = 2_958_465;

/** The day that never was, 29 February 1900: Excel counts it all the same. */
const PHANTOM = 60;

/**
 * Returns the ISO date of a day number of Excel; null where there is no such day.
 * Days count from 1 January 1900 (or 1904), and every one after 28 February 1900
 * is one too many. Example: 45859 is `2025-07-21`.
 */
export function excelDate(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial);
  if (day > LAST || day < (date1904 ? 0 : 1) || (!date1904 && day === PHANTOM)) return null;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < PHANTOM ? 31 : 30);
  return new Date(start + day * DAY).toISOString().slice(0, 10);
}

const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

/** Returns whether a date format shows the day: `d/m/yyyy` does, `mmm-yy` does not. */
export const showsDay = (format: string): boolean => /d/i.test(bare(format));

const showsYear = (format: string): boolean => /y/i.test(bare(format));

/**
 * Returns what a person most likely typed before Excel made a date of it:
 * `6/34` for June 1934, `2/3` for 2 March of the year of typing.
 */
export function typedBefore(date: string, format: string): string {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0/, ''));
  if (!showsDay(format)) return `${month}/${year.slice(2)}`;
  return showsYear(format) ? `${day}/${month}/${year}` : `${day}/${month}`;
}
