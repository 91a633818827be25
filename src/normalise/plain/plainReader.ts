import type { Known } from '../known.ts';
import { columnMap } from '../observe/cells.ts';
import type { CellFormat } from '../observe/rowReader.ts';
import type { LineRecord } from '../read/lineRecord.ts';
import type { FileSpec } from '../tableSpec.ts';
import type { Official } from './officials.ts';
import type { PlainCheck, PlainLayout } from './plainLayout.ts';
import { PlainRow } from './plainRow.ts';
import { type PlainTime, plainTime, timeKey } from './plainTime.ts';

const ZERO = 48;
const NINE = 57;

/** Digits of a number that is read at once: fewer than any rule about long numbers looks at. */
export const DIGITS = 8;

/** Returns whether a check holds for the numbers of a row, each by its slot. */
export const holds = (check: PlainCheck, at: (slot: number) => number): boolean => {
  if ('order' in check)
    return check.order.every((slot, i) => i === 0 || at(check.order[i - 1] ?? 0) <= at(slot));
  const total = 'slot' in check ? at(check.slot) : check.equals;
  return check.sum.reduce((all, slot) => all + at(slot), 0) === total;
};

/** Reads the rows of a table that need no care; all others are left to who reads cell by cell. */
export class PlainReader {
  readonly layout: PlainLayout;
  readonly #known: Known;
  readonly #timeOf: (row: LineRecord) => PlainTime | null;
  /** By the characters of their cells. */
  readonly #times = new Map<string, PlainTime | null>();
  readonly #sameTimes = new Map<string, PlainTime>();
  readonly #numbers: Int32Array;
  readonly #percents: readonly number[];
  /** Where the name and the first and last cell of the time begin and end in the row at hand. */
  #name: readonly [number, number] = [0, 0];
  #time = '';
  #unit: Official | undefined;
  #next = 0;

  constructor(
    layout: PlainLayout,
    spec: FileSpec,
    header: readonly string[],
    format: CellFormat,
    known: Known,
    most: number,
  ) {
    const times = layout.columns.flatMap((kind, i) => (kind === 'time' ? [i] : []));
    const columns = columnMap(header);
    this.layout = layout;
    this.#known = known;
    this.#timeOf = (row) => plainTime(row, columns, times, spec, format, known);
    this.#numbers = new Int32Array(most * layout.slots);
    this.#percents = layout.figures.flatMap(({ indicator, slot }) =>
      indicator.unit === 'percent' ? [slot] : [],
    );
  }

  /** Returns the row that a line is; null where a cell of it needs care. */
  take(line: LineRecord): PlainRow | null {
    if (!this.#readCells(line)) return null;
    const unit = this.#unit;
    const { province, checks } = this.layout;
    if (!unit || !this.#isNamed(line.text, unit)) return null;
    if (province !== null && unit.place.parent !== province) return null;
    const from = this.#next;
    const at = (slot: number): number => this.#numbers[from + slot] ?? 0;
    for (const slot of this.#percents) if (at(slot) > 100) return null;
    for (const check of checks) if (!holds(check, at)) return null;
    const first = !this.#times.has(this.#time);
    const time = this.#timeAt(line);
    if (!time || !this.#isThere(unit, time)) return null;
    this.#next += this.layout.slots;
    const row = new PlainRow(line, unit, time, this.#numbers, from, first);
    this.#keepApart(row, Number(unit.place.code));
    return row;
  }

  #readCells({ text, start, stop, delimiter }: LineRecord): boolean {
    const { columns, comment } = this.layout;
    if (comment !== null && text.startsWith(comment, start)) return false;
    let [at, slot] = [start, this.#next];
    this.#time = '';
    for (let i = 0; i < columns.length; i += 1) {
      const kind = columns[i];
      const begin = at;
      if (kind === 'name' || kind === 'time') {
        at = text.indexOf(delimiter, at);
        if (at < 0 || at > stop) at = stop;
        if (kind === 'name') this.#name = [begin, at];
        else this.#time += text.slice(begin, at) + delimiter;
      } else {
        let [value, code] = [0, text.charCodeAt(at)];
        while (at < stop && code >= ZERO && code <= NINE) {
          value = value * 10 + code - ZERO;
          at += 1;
          code = text.charCodeAt(at);
        }
        const length = at - begin;
        if (kind === 'number') {
          if (length === 0 || length > DIGITS || (length > 1 && text.charCodeAt(begin) === ZERO))
            return false;
          this.#numbers[slot] = value;
          slot += 1;
        } else if (kind === 'code') {
          if (length !== 5) return false;
          this.#unit = this.#known.officials.get(value);
        } else if (length > DIGITS) return false;
      }
      const last = i === columns.length - 1;
      if (last ? at !== stop : at >= stop || text[at] !== delimiter) return false;
      at += 1;
    }
    return true;
  }

  #isNamed(text: string, { name }: Official): boolean {
    const [begin, end] = this.#name;
    return end === 0 || (end - begin === name.length && text.startsWith(name, begin));
  }

  /** The times of its rows, each once however it is written. */
  get times(): ReadonlyMap<string, PlainTime> {
    return this.#sameTimes;
  }

  #timeAt(line: LineRecord): PlainTime | null {
    const found = this.#times.get(this.#time);
    if (found !== undefined) return found;
    const read = this.#timeOf(line);
    const time = read && (this.#sameTimes.get(timeKey(read)) ?? read);
    if (time) this.#sameTimes.set(timeKey(time), time);
    this.#times.set(this.#time, time);
    return time;
  }

  #keepApart(row: PlainRow, code: number): void {
    const { rows } = row.time;
    const same = rows.get(code);
    if (!same) rows.set(code, row);
    else same.alone = row.alone = false;
  }

  #isThere({ place }: Official, { day }: PlainTime): boolean {
    return this.#known.places.versionAt(place, day) !== null;
  }
}
