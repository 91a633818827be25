import { type FormNumber, formNumbers } from '../../model/form.ts';
import { tidy } from '../text/tidy.ts';
import { columnHeadings, findCounts, findKeys, type FormKeys, type Texts } from './headings.ts';

/** Where the columns of the form stand in a sheet: positions from 0. */
export interface FormPositions extends FormKeys {
  readonly counts: Readonly<Record<FormNumber, number>>;
}

/** The form as it was found in a sheet; rows are counted from 0. */
export interface RecognisedForm {
  /** First row of headings. */
  readonly headerRow: number;
  /** How many rows of headings there are: one in a plain table, two or three in the form. */
  readonly headerRows: number;
  /** The row (1), (2), (3) … that numbers the columns; null where there is none. */
  readonly numberRow: number | null;
  /** First row below headings and numbers. */
  readonly firstRow: number;
  readonly columns: FormPositions;
}

const DEPTH = 4;
const SEARCHED = 60;

// "3", "(3)", "(3) = (4) + (5) + (6)"; Excel makes -3 of a typed "(3)".
const NUMBER = /^\(?[-−]?(\d{1,2})\)?(?:\s*=[\s\d()+]*)?$/u;

/** The number that the row has over column (3), where its numbers go on from there one by one. */
function numbersFrom(row: readonly string[] | undefined, start: number): number | null {
  const numbers = formNumbers.map((_, i) => Number(NUMBER.exec(tidy(row?.[start + i] ?? ''))?.[1]));
  const [first = Number.NaN] = numbers;
  return numbers.every((number, i) => number === first + i) ? first : null;
}

/** Rows of headings, and where column (3) stands in them. */
interface Block {
  readonly headerRow: number;
  readonly headerRows: number;
  readonly headings: readonly string[];
  readonly start: number;
}

/** The first rows whose words are those of the form, no more of them than are needed. */
function findBlock(rows: Texts): Block | null {
  for (let last = 0; last < Math.min(rows.length, SEARCHED); last++)
    for (let headerRows = 1; headerRows <= Math.min(DEPTH, last + 1); headerRows++) {
      const headerRow = last - headerRows + 1;
      const headings = columnHeadings(rows.slice(headerRow, last + 1));
      const start = findCounts(headings);
      if (start >= 0) return { headerRow, headerRows, headings, start };
    }
  return null;
}

/**
 * Returns where the form II.06a stands in a sheet, whatever stands above it (title, province,
 * period), or null where it is not there. It is told by the words over its eleven columns of
 * counts, side by side and in order; a row of column numbers must agree with them. Merged cells
 * may have their text in the first cell alone or in all.
 */
export function recogniseForm(rows: Texts): RecognisedForm | null {
  const block = findBlock(rows);
  if (!block) return null;
  const { headerRow, headerRows, headings, start } = block;
  const next = headerRow + headerRows;
  const first = numbersFrom(rows[next], start);
  // Numbered otherwise, it is another form that happens to use the same words.
  if (first !== null && first !== formNumbers[0]) return null;
  const counts = Object.fromEntries(formNumbers.map((number, i) => [number, start + i]));
  return {
    headerRow,
    headerRows,
    numberRow: first === null ? null : next,
    firstRow: first === null ? next : next + 1,
    columns: {
      ...findKeys(headings.slice(0, start)),
      counts: counts as Record<FormNumber, number>,
    },
  };
}
