import { cellText } from '../../../src/normalise/read/workbook/cellText.ts';
import type { ColumnKind } from '../../../src/normalise/read/workbook/columnKind.ts';
import type { SheetCell } from '../../../src/normalise/read/workbook/sheet.ts';

/** Returns a cell with this value, and what a test says otherwise. */
export const cell = (value: SheetCell['value'], more: Partial<SheetCell> = {}): SheetCell => ({
  value,
  shown: String(value),
  format: 'General',
  ...more,
});

/** Returns what a cell says in a column of that kind, in Vietnamese numbers. */
export const read = (found: SheetCell | undefined, kind?: ColumnKind, date1904 = false) =>
  cellText(found, { kind, numbers: 'vi', date1904 });
