import type { Text } from '../../locales.ts';
import type { NumberFormat } from '../cells/numberFormat.ts';
import type { Encoding } from '../read/decode.ts';
import type { Delimiter } from '../read/findDelimiter.ts';
import type { FileSpec, TableSpec } from '../tableSpec.ts';

/** Something of a proposal that a person must look at. */
export interface Remark {
  /** Where in the proposal: `files[0].numbers`. */
  readonly path: string;
  /** True where it is left empty, so that the proposal can't be built as it stands. */
  readonly blank: boolean;
  readonly text: Text;
}

export interface ProposedFigure {
  /** Empty where several indicators fit, or none is known. */
  readonly indicator: string;
  readonly key?: readonly string[];
  readonly value: string;
  readonly rank?: string;
  readonly max?: number;
  readonly period?: string;
}

/** An entry of `files`, in which an empty text is a blank that the schema refuses. */
export interface ProposedFile {
  readonly file: string;
  readonly sha256: string;
  readonly encoding?: Encoding | '';
  readonly delimiter?: Delimiter | '';
  readonly sheet?: string;
  readonly hiddenSheet?: true;
  readonly headerRow?: number;
  readonly headerRows?: number;
  readonly numbers: NumberFormat | '';
  readonly layout: 'wide' | 'long';
  readonly key?: readonly string[];
  readonly place: ProposedPlace;
  readonly period: { readonly text: string } | { readonly column: string };
  readonly asOf: null | { readonly column: string };
  readonly figures: readonly ProposedFigure[];
  readonly checks?: FileSpec['checks'];
  readonly ignoredColumns?: ReadonlyArray<{ readonly column: string; readonly reason: Text }>;
  readonly ignoredRows?: ReadonlyArray<{ readonly key: readonly string[]; readonly reason: Text }>;
}

export type ProposedPlace =
  | { readonly code: string }
  | {
      readonly column: string;
      readonly scheme: 'code' | 'portal' | 'name';
      readonly name?: string;
      readonly province?: string;
      readonly provinceCode?: string;
      readonly provinceName?: string;
      readonly complete?: true;
    };

/** A `table.json` that a file suggests; what no file tells is empty. */
export interface ProposedTable {
  readonly source: Record<keyof TableSpec['source'], unknown>;
  readonly files: readonly object[];
}

/** A proposal with all that a person must fill in or confirm. */
export interface Proposal {
  readonly table: ProposedTable;
  readonly remarks: readonly Remark[];
}

/** Returns a remark about what is left empty. */
export const blank = (path: string, vi: string, en: string): Remark => ({
  path,
  blank: true,
  text: { vi, en },
});

/** Returns a remark about what was concluded and is to be confirmed. */
export const confirm = (path: string, vi: string, en: string): Remark => ({
  path,
  blank: false,
  text: { vi, en },
});

/** Returns a column that is passed over, with the reason where it is plain. */
export const ignored = (column: string, vi = '', en = '') => ({ column, reason: { vi, en } });
