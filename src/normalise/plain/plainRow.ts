import { type LineRecord, splitLine } from '../read/lineRecord.ts';
import type { TextCell } from '../read/table.ts';
import type { Official } from './officials.ts';
import type { PlainTime } from './plainTime.ts';

/** A row of which every cell is plain: known from its numbers, its cells taken apart if asked for. */
export class PlainRow {
  readonly record: LineRecord;
  readonly unit: Official;
  readonly time: PlainTime;
  /** The numbers of all plain rows of its table, and where its own begin. */
  readonly numbers: Int32Array;
  readonly from: number;
  /** True for the first row that writes its time so. */
  readonly first: boolean;
  /** False where another row has the same unit and time: then the two must be compared. */
  alone = true;

  constructor(
    record: LineRecord,
    unit: Official,
    time: PlainTime,
    numbers: Int32Array,
    from: number,
    first: boolean,
  ) {
    this.record = record;
    this.unit = unit;
    this.time = time;
    this.numbers = numbers;
    this.from = from;
    this.first = first;
  }

  get line(): number {
    return this.record.line;
  }

  /** Taken apart for each who asks: a large table has many times more cells than rows. */
  get cells(): readonly TextCell[] {
    return splitLine(this.record);
  }

  /** Returns the number of a slot. */
  number(slot: number): number {
    return this.numbers[this.from + slot] ?? 0;
  }
}
