import type { ChangeLine } from '../changes.ts';
import type { Draft, RowOutcome } from '../observe/draft.ts';
import { PlainFigure } from './plainFigure.ts';
import type { PlainRow } from './plainRow.ts';
import type { PlainTable } from './plainTable.ts';

const none: readonly string[] = [];

/** A plain row that shares its unit and time with no other row: published, and right by itself. */
export class PlainOutcome implements RowOutcome {
  readonly row: PlainRow;
  readonly #table: PlainTable;

  constructor(row: PlainRow, table: PlainTable) {
    this.row = row;
    this.#table = table;
  }

  get outcome(): 'published' {
    return 'published';
  }
  get codes(): readonly string[] {
    return none;
  }
  get figures(): number {
    return this.#table.columns.length;
  }
  get table(): PlainTable {
    return this.#table;
  }
  get drafts(): readonly Draft[] {
    return this.#table.careful(this.row).drafts;
  }
  get changes(): readonly ChangeLine[] {
    return this.#table.careful(this.row).changes;
  }

  /** Returns its figures, placed: the same that its drafts become. */
  placed(): PlainFigure[] {
    return this.#table.columns.map((column) => new PlainFigure(this.#table, this.row, column));
  }
}

/** Returns what can be told of the figures of a row before they are placed. */
export const glances = (each: RowOutcome): ReadonlyArray<Draft | PlainFigure> =>
  each instanceof PlainOutcome ? each.placed() : each.drafts;
