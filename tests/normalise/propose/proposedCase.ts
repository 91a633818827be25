import type { NewFile } from '../../../src/normalise/propose/proposeTable.ts';
import { csv, units } from './support.ts';

/** A file of which nothing is said, with what it shows. */
export interface ProposedCase {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly told: Partial<NewFile>;
}

/** Returns a file with what it shows. */
export const proposed = (
  what: string,
  bytes: Uint8Array,
  file = 't.csv',
  told: Partial<NewFile> = {},
): ProposedCase => ({ what, bytes, file, told });

/** Returns a table of codes, names and these columns. */
export const wide = (labels: readonly string[], ...cells: readonly (readonly string[])[]) =>
  csv(['Mã', 'Tên', ...labels], ...units.map((unit, i) => [...unit, ...(cells[i] ?? cells[0]!)]));

export const overdue = 'Hồ sơ quá hạn';
