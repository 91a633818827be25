import { records } from './records.ts';

/** A province of before July 2025, without its kind, and the code of the one that holds it now. */
export interface OldProvince {
  readonly name: string;
  readonly newCode: string;
}

/** Returns the rows of `old-provinces.csv` in file order. */
export const parseOldProvinces = (rows: readonly (readonly string[])[]): OldProvince[] =>
  records(rows, ['old_name', 'new_code'], 'old-provinces.csv').map((row) => ({
    name: row.old_name,
    newCode: row.new_code,
  }));
