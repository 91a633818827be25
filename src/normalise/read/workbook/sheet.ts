/** A cell that holds something, as the workbook stores it. */
export interface SheetCell {
  readonly value: number | string | boolean;
  /** `#N/A` and the like, instead of a value. */
  readonly error?: string;
  /** What the sheet shows, after an English number format. */
  readonly shown: string;
  /** Number format: `0.00%`. */
  readonly format: string;
  readonly formula?: string;
  /** A formula that no program has computed: its value is unknown. */
  readonly uncached?: true;
  readonly struck?: true;
  /** Its text was in several runs, each with a look of its own, or had its reading beside it. */
  readonly rich?: true;
}

/** Cells that were made one; lines and columns from 1, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet, whatever the format of its file. */
export interface Sheet {
  readonly name: string;
  /** By line and column, both from 1; undefined where the cell is empty. */
  readonly cell: (line: number, column: number) => SheetCell | undefined;
  /** Where the file says that cells lie: `A1:F40`; absent where it does not. */
  readonly range?: string | undefined;
  /** The last line that holds anything; 0 where none does. */
  readonly lines: number;
  /** The last column that holds anything. */
  readonly columns: number;
  readonly merges: readonly Merge[];
  readonly hiddenLines: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Addresses of cells with a comment. */
  readonly notes: readonly string[];
  /** Days are counted from 1 January 1904. */
  readonly date1904: boolean;
}

/** A sheet's name in a workbook's list. */
export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}
