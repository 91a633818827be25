import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { spec as specOf } from '../support.ts';

/** Returns the bytes of lines. */
export const utf8 = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));

/** Returns a description of a file of the third quarter, with what a test changes. */
export const quarter = (changes: Partial<FileSpec> = {}): FileSpec =>
  specOf({
    delimiter: ';',
    newline: 'any',
    asOf: null,
    period: { text: 'Quý III/2026' },
    ...changes,
  });

export const figures = (...of: readonly object[]) =>
  ({ figures: of }) as unknown as Partial<FileSpec>;
