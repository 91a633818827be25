import { formColumns, formIdentities, type FormNumber } from '../../model/form.ts';
import type { FigureSpec, FileSpec } from '../tableSpec.ts';

/** The part of a `table.json` that is the same for every table of the form. */
export interface FormDescription {
  readonly figures: FigureSpec[];
  readonly checks: FileSpec['checks'];
}

/**
 * Returns which column is which indicator, and the four identities to check in every row, for a
 * table whose columns are called so.
 */
export const describeForm = (labels: Readonly<Record<FormNumber, string>>): FormDescription => ({
  figures: formColumns.map(({ number, indicator }) => ({ indicator, value: labels[number] })),
  checks: formIdentities.map(({ total, parts }) => ({
    sum: parts.map((part) => labels[part]),
    equals: labels[total],
  })),
});
