import type { PlainLayout } from '../../../src/normalise/plain/plainLayout.ts';
import { plainLayout } from '../../../src/normalise/plain/plainLayout.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { known, spec } from '../support.ts';

/** Headings of a table of the toy nation, and how it is described. */
export const header = ['ma', 'ten', 'ky', 'a', 'b'] as const;

/** Returns the description of a table that has those headings, with what a test changes. */
export const tiny = (changes: object = {}): FileSpec =>
  spec({
    delimiter: ';',
    numbers: 'vi',
    place: { column: 'ma', scheme: 'code', name: 'ten', names: [] },
    period: { column: 'ky' },
    asOf: null,
    figures: [
      { indicator: 'form06a_total', value: 'a' },
      { indicator: 'form06a_online', value: 'b' },
    ],
    ...changes,
  });

/** Returns how its rows are read; null where they need care. */
export const layoutOf = (
  changes: object = {},
  of: readonly string[] = header,
): PlainLayout | null => plainLayout(of, tiny(changes), known);
