import { type FormNumber, formNumbers } from '../../model/form.ts';
import { tidy } from '../text/tidy.ts';
import type { Texts } from './headings.ts';
import type { RecognisedForm } from './recogniseForm.ts';

/** A row of the wide variant: a commune with its eleven cells as written. */
export interface UnitRow {
  /** Position in the sheet, from 0. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly cells: Readonly<Record<FormNumber, string>>;
}

const CODE = /^\d{5}$/;

/**
 * Returns the rows of units below the headings of the form, in order; rows without the code of a
 * unit (totals, sections, notes) are not among them. None where the form has no column of codes.
 */
export function unitRows(rows: Texts, { firstRow, columns }: RecognisedForm): UnitRow[] {
  const { code, name, counts } = columns;
  if (code === null) return [];
  return rows.slice(firstRow).flatMap((row, i) => {
    const text = (column: number): string => tidy(row[column] ?? '');
    if (!CODE.test(text(code))) return [];
    const cells = Object.fromEntries(formNumbers.map((number) => [number, text(counts[number])]));
    return [
      {
        row: firstRow + i,
        code: text(code),
        name: name === null ? '' : text(name),
        cells: cells as Record<FormNumber, string>,
      },
    ];
  });
}
