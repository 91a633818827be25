import { type FormIdentity, formIdentities, type FormNumber } from '../../model/form.ts';

/** Counts of one row of the form by column number; null or missing where the cell is empty. */
export type FormRow = Readonly<Partial<Record<FormNumber, number | null>>>;

/** An identity that a row does not keep. */
export interface FormFailure extends FormIdentity {
  /** What stands in the column of the total. */
  readonly printed: number;
  /** What its parts add up to. */
  readonly added: number;
}

/**
 * Returns the identities that a row of the form breaks, in the order of the form; none where all
 * hold. An identity with an empty cell is not asked: absent is not zero.
 * Example: `checkForm({ 3: 11, 4: 6, 5: 3, 6: 1 })` is one failure, 11 printed and 10 added.
 */
export const checkForm = (row: FormRow): FormFailure[] =>
  formIdentities.flatMap(({ total, parts }) => {
    const printed = row[total] ?? null;
    const counts = parts.map((part) => row[part] ?? null).filter((count) => count !== null);
    if (printed === null || counts.length < parts.length) return [];
    const added = counts.reduce((sum, count) => sum + count, 0);
    return added === printed ? [] : [{ total, parts, printed, added }];
  });
