import { type FormNumber, formNumbers } from '../../model/form.ts';
import { tidy } from '../text/tidy.ts';

/*
 * What copies of the form call its columns: one office writes "đang giải quyết", another
 * "đang xử lý"; most add what a column includes. Every pattern of a column must be met by the
 * headings that stand over it, so that the words of a total are those of its own group.
 */
const patterns: Readonly<Record<FormNumber, readonly RegExp[]>> = {
  3: [/tổng/u, /nhận/u],
  4: [/trực tuyến|qua mạng/u],
  5: [/trực tiếp/u],
  6: [/kỳ trước/u],
  7: [/tổng/u, /đã (?:được )?(?:giải quyết|xử lý)/u],
  8: [/trước hạn/u],
  9: [/đúng hạn/u],
  10: [/(?:quá|trễ) hạn/u],
  11: [/tổng/u, /đang (?:giải quyết|xử lý)/u],
  12: [/(?:trong|đúng|chưa (?:đến|tới)) hạn/u],
  13: [/(?:quá|trễ) hạn/u],
};

const isColumn = (number: FormNumber, heading: string): boolean =>
  patterns[number].every((pattern) => pattern.test(heading));

/** Rows of texts, as a sheet or a CSV gives them; a missing cell is empty. */
export type Texts = ReadonlyArray<readonly string[]>;

/** Returns the headings of every column: the words of its rows from the top, lower case, one line. */
export function columnHeadings(rows: Texts): string[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) =>
    tidy(rows.map((row) => row[column] ?? '').join(' ')).toLowerCase(),
  );
}

/** Returns where column (3) stands, with (4) to (13) to its right; -1 where they are not there. */
export const findCounts = (headings: readonly string[]): number =>
  headings.findIndex((_, start) =>
    formNumbers.every((number, i) => isColumn(number, headings[start + i] ?? '')),
  );

/** Whose row it is: a commune in the wide variant, a field of work in the form itself. */
export interface FormKeys {
  /** Position of the codes of units; null where there are none. */
  readonly code: number | null;
  /** Position of the names of units; null in the form of one office. */
  readonly name: number | null;
  /** Position of the fields of work; null in the wide variant. */
  readonly field: number | null;
}

const CODE = /^mã/u;
const NAME = /^tên|đơn vị|xã|phường|đặc khu|địa phương/u;
const FIELD = /lĩnh vực|nội dung|công việc/u;

/** Returns which of the columns left of (3) say whose row it is. */
export function findKeys(left: readonly string[]): FormKeys {
  const where = (wanted: RegExp, but?: RegExp): number | null => {
    const found = left.findIndex((text) => wanted.test(text) && but?.test(text) !== true);
    return found < 0 ? null : found;
  };
  const field = where(FIELD);
  return { code: where(CODE), name: field === null ? where(NAME, CODE) : null, field };
}
