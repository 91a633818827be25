import { utils, write } from '@e965/xlsx';
import type { Columns } from './columns.ts';

/**
 * Returns items as a workbook of one sheet for Excel: numbers are typed numbers,
 * codes stay text so that no leading zero is lost, and no cell is a formula.
 */
export function xlsx<T>(items: readonly T[], columns: Columns<T>, sheet: string): Uint8Array {
  const rows = items.map((item) => columns.map(([, of]) => of(item)));
  const table = utils.aoa_to_sheet([columns.map(([name]) => name), ...rows]);
  const book = utils.book_new(table, sheet);
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}
