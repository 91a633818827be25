import Papa from 'papaparse';
import type { Columns } from './columns.ts';

/** Returns items as CSV by RFC 4180: CRLF, UTF-8 without BOM, decimal point; an absent value is empty. */
export const csv = <T>(items: readonly T[], columns: Columns<T>): string =>
  `${Papa.unparse(
    {
      fields: columns.map(([name]) => name),
      data: items.map((item) => columns.map(([, of]) => of(item))),
    },
    { newline: '\r\n' },
  )}\r\n`;
