import type { Locale } from '../locales.ts';

const vietnamese: ReadonlyArray<readonly [RegExp, string]> = [
  [/^excerpt p(\d+)$/, 'đoạn trích, đoạn $1'],
  [/^excerpt item (\d+)$/, 'đoạn trích, mục $1'],
  [/^line (\d+)$/, 'dòng $1'],
  [/^para (\d+)$/, 'đoạn $1'],
  [/^entry (\d+)$/, 'mục $1'],
  [/^table (\S+) row (\d+)$/, 'bảng $1, dòng $2'],
  [/^article (\d+) clause (\d+)$/, 'điều $1 khoản $2'],
  [/^constant (\S+)$/, 'hằng số $1'],
  [/^(.+):(\d+):(\d+)$/, '$1, dòng $2, cột $3'],
  [/^(.+?)!(.+)!([A-Z]+\d+)$/, '$1, trang tính “$2”, ô $3'],
];

const english: ReadonlyArray<readonly [RegExp, string]> = [
  [/^excerpt p(\d+)$/, 'excerpt, paragraph $1'],
  [/^excerpt item (\d+)$/, 'excerpt, item $1'],
  [/^para (\d+)$/, 'paragraph $1'],
  [/^table (\S+) row (\d+)$/, 'table $1, row $2'],
  [/^article (\d+) clause (\d+)$/, 'article $1, clause $2'],
  [/^(.+):(\d+):(\d+)$/, '$1, line $2, column $3'],
  [/^(.+?)!(.+)!([A-Z]+\d+)$/, '$1, sheet “$2”, cell $3'],
];

/** Returns a locator in words; one of no known form stays as it was written. */
export function formatLocator(locator: string, locale: Locale): string {
  const rule = (locale === 'vi' ? vietnamese : english).find(([form]) => form.test(locator));
  return rule ? locator.replace(rule[0], rule[1]) : locator;
}
