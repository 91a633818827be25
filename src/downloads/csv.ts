import Papa from 'papaparse';
import type { Columns, Field } from './columns.ts';

/** Returns items as CSV by RFC 4180: CRLF, UTF-8 without BOM, decimal point; an absent value is empty. */
export function csv<T>(items: readonly T[], columns: Columns<T>): string {
  // As plain rows: `{ fields, data }` would add an empty line where there are no items.
  const header: Field[] = columns.map(([name]) => name);
  const rows = items.map((item) => columns.map(([, of]) => of(item)));
  return `${Papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`;
}
