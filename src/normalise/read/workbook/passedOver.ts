import { cellAddress, parseAddress } from '../cellAddress.ts';
import type { Sheet } from './sheet.ts';

/** Something of a sheet that is no cell of the table, and what is made of it. */
export interface PassedOver {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

const rangeOf = (lines: number, columns: number): string => `A1:${cellAddress(lines, columns)}`;

/** A sheet that claims more lines or columns than it has cells: a million formatted empty rows. */
function claimed({ range = '', lines, columns }: Sheet): PassedOver[] {
  const last = parseAddress(range.split(':').at(-1) ?? '');
  if (!last || (last.line <= lines && last.column <= columns)) return [];
  return [{ code: 'N-XL-RANGE', line: 0, column: 0, from: range, to: rangeOf(lines, columns) }];
}

/** Returns what a sheet holds beside the text of its cells: comments, whose words go nowhere, and empty rows. */
export const passedOver = (sheet: Sheet): PassedOver[] => [
  ...claimed(sheet),
  ...sheet.notes.flatMap((address): PassedOver[] => {
    const place = parseAddress(address);
    return place ? [{ code: 'N-XL-NOTE', ...place, from: address, to: '' }] : [];
  }),
];
