import type { Report } from '../../model/report.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const locatorKey = (locator: string): string =>
  locator.replace(/\d+/g, (digits) => digits.padStart(6, '0'));

/** Compares reports for lists: newest first, undated last; then as their documents say them. */
export const reportOrder = (a: Report, b: Report): number =>
  byText(b.date ?? '', a.date ?? '') ||
  byText(a.province, b.province) ||
  byText(a.source, b.source) ||
  byText(locatorKey(a.locator), locatorKey(b.locator)) ||
  byText(a.id, b.id);
