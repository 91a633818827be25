import type { Text } from '../locales.ts';

/** A refusal or a remark of the normaliser. */
export interface Message {
  /** Stable: `E-PLACE-UNKNOWN`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly file: string;
  /** Workbooks only: the name of the sheet. */
  readonly sheet?: string;
  /** Physical line from 1; 0 for the whole file. */
  readonly line: number;
  readonly column: number;
  readonly cell: string;
  readonly text: Text;
  /** Where a code can refuse a file or a row: that this message refuses its row alone. */
  readonly action?: 'reject';
}

/** Rows of one file: data = published + rejected + duplicates. */
export interface FileAccount {
  readonly file: string;
  readonly source: string | null;
  readonly sha256: string;
  readonly rows: {
    readonly data: number;
    readonly published: number;
    readonly rejected: number;
    /** Rows that repeat another cell by cell; absent for none. */
    readonly duplicates?: number;
  };
  readonly observations: number;
  /** Name of the file that replaces it; absent where it stands. */
  readonly replacedBy?: string;
  /** True of a list that is looked up or compared with: none of its rows is published as such. */
  readonly aside?: true;
  readonly messages: readonly Message[];
}
