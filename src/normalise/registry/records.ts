import { cleanText } from './cleanText.ts';

/**
 * Returns the data rows of a table as records of its columns, cells cleaned.
 *
 * @param rows the header first
 * @throws when the header is not exactly `columns`, or a row is longer or shorter
 */
export function records<Column extends string>(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  file: string,
): Readonly<Record<Column, string>>[] {
  const [header = [], ...data] = rows;
  if (header.join() !== columns.join())
    throw new Error(`invalid header: "${header.join()}" (${file}:1); expected "${columns.join()}"`);
  return data.map((row, index) => {
    if (row.length !== columns.length) throw new Error(`invalid row length (${file}:${index + 2})`);
    const cells = columns.map((column, at) => [column, cleanText(row[at] ?? '')]);
    return Object.fromEntries(cells) as Record<Column, string>;
  });
}
