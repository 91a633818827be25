import type { Cell } from './observation.ts';

/** Returns what a table of a source is called: its file, with the sheet where it is a workbook. Example: `so-hoa.xlsx!Số hóa`. */
export const tableName = ({ file, sheet }: Pick<Cell, 'file' | 'sheet'>): string =>
  sheet === undefined ? file : `${file}!${sheet}`;
