import type { ByteColumns } from './byteColumns.ts';
import type { PlainLayout } from './plainLayout.ts';
import { DIGITS, holds } from './plainReader.ts';
import type { UnitBytes } from './unitBytes.ts';

const LF = 10;
const ZERO = 48;
const NINE = 57;

/** More ways to write a time than a table of plain rows has. */
const TIMES = 400;

/** Returns how many rows bytes can hold at most: a code, a digit a number, and a sign behind each cell. */
const mostRows = (bytes: number, { columns, slots }: PlainLayout): number =>
  Math.floor((bytes + 1) / (5 + slots + columns.length));

/**
 * Reads the rows of a table from its bytes where every one of them is plain, as `PlainReader` knows
 * them, and no two are of the same unit and time; it stops at the first that is not.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #layout: PlainLayout;
  readonly #units: UnitBytes;
  readonly #delimiter: number;
  readonly #comment: number;
  readonly #numbers: Int32Array;
  readonly #percents: readonly number[];
  readonly #rowOf: Uint32Array[] = [];
  /** Where the cells begin and end that write each time. */
  readonly #times: Array<readonly [number, number]> = [];
  readonly #samples: Array<readonly [number, number]> = [];
  readonly #number: (slot: number) => number;
  #at = 0;
  #rows = 0;
  /** Of the row at hand: its unit, where its name and time stand, its digits read last. */
  #unit = 0;
  #name = 0;
  #nameEnd = 0;
  #time = 0;
  #timeEnd = 0;
  #value = 0;

  constructor(bytes: Uint8Array, layout: PlainLayout, delimiter: string, units: UnitBytes) {
    this.#bytes = bytes;
    this.#layout = layout;
    this.#units = units;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#comment = layout.comment === null ? -1 : layout.comment.charCodeAt(0);
    this.#numbers = new Int32Array(mostRows(bytes.length, layout) * layout.slots);
    this.#number = (slot) => this.#numbers[this.#rows * layout.slots + slot] ?? 0;
    this.#percents = layout.figures.flatMap(({ indicator, slot }) =>
      indicator.unit === 'percent' ? [slot] : [],
    );
  }

  /** Returns the rows behind the header; null where one of them needs more care. */
  read(from: number): ByteColumns | null {
    const { slots } = this.#layout;
    this.#at = from;
    let last = -1;
    while (this.#at < this.#bytes.length) {
      const start = this.#at;
      if (!this.#readCells() || !this.#isRight()) return null;
      last = this.#timeAfter(last, start);
      const rows = this.#rowOf[last];
      if (!rows || rows[this.#unit] !== 0) return null;
      this.#rows += 1;
      rows[this.#unit] = this.#rows;
    }
    const [rows, samples] = [this.#rows, this.#samples];
    return { rows, slots, numbers: this.#numbers, rowOf: this.#rowOf, samples };
  }

  #readCells(): boolean {
    const { columns, slots } = this.#layout;
    const bytes = this.#bytes;
    if (bytes[this.#at] === this.#comment) return false;
    const end = columns.length - 1;
    let slot = this.#rows * slots;
    for (let i = 0; i <= end; i += 1) {
      const kind = columns[i];
      const begin = this.#at;
      if (kind === 'number') {
        const length = this.#digits();
        if (length === 0 || length > DIGITS || (length > 1 && bytes[begin] === ZERO)) return false;
        this.#numbers[slot] = this.#value;
        slot += 1;
      } else if (kind === 'name') {
        this.#nameEnd = this.#cellEnd();
        this.#name = begin;
      } else if (kind === 'time') {
        this.#timeEnd = this.#cellEnd();
        this.#time = begin;
      } else if (kind === 'code') {
        if (this.#digits() !== 5) return false;
        this.#unit = this.#units.byCode[this.#value] ?? 0;
      } else if (this.#digits() > DIGITS) return false;
      const next = bytes[this.#at];
      if (next !== (i === end ? LF : this.#delimiter) && !(i === end && next === undefined))
        return false;
      this.#at += 1;
    }
    return true;
  }

  /** Reads digits; returns how many there are. */
  #digits(): number {
    const bytes = this.#bytes;
    let at = this.#at;
    let value = 0;
    let code = bytes[at] ?? 0;
    while (code >= ZERO && code <= NINE) {
      value = (value * 10 + code - ZERO) | 0;
      at += 1;
      code = bytes[at] ?? 0;
    }
    const length = at - this.#at;
    this.#at = at;
    this.#value = value;
    return length;
  }

  #cellEnd(): number {
    const [bytes, delimiter] = [this.#bytes, this.#delimiter];
    let at = this.#at;
    while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== LF) at += 1;
    this.#at = at;
    return at;
  }

  #isRight(): boolean {
    const { province, checks } = this.#layout;
    if (this.#unit === 0 || !this.#isNamed()) return false;
    if (province !== null && this.#units.provinces[this.#unit] !== province) return false;
    for (const slot of this.#percents) if (this.#number(slot) > 100) return false;
    for (const check of checks) if (!holds(check, this.#number)) return false;
    return true;
  }

  #isNamed(): boolean {
    if (this.#nameEnd === 0) return true;
    const { names, starts } = this.#units;
    const [from, to] = [starts[this.#unit] ?? 0, starts[this.#unit + 1] ?? 0];
    return this.#nameEnd - this.#name === to - from && this.#isSame(this.#name, names, from, to);
  }

  #isSame(at: number, other: Uint8Array, from: number, to: number): boolean {
    for (let i = from, j = at; i < to; i += 1, j += 1)
      if (this.#bytes[j] !== other[i]) return false;
    return true;
  }

  /** Returns which time the row at hand has, most often that of the row before; -1 for one too many. */
  #timeAfter(last: number, start: number): number {
    if (last >= 0 && this.#isTime(last)) return last;
    const found = this.#times.findIndex((_, i) => this.#isTime(i));
    if (found >= 0 || this.#times.length === TIMES) return found;
    this.#samples.push([start, this.#at]);
    this.#rowOf.push(new Uint32Array(this.#units.count + 1));
    return this.#times.push([this.#time, this.#timeEnd]) - 1;
  }

  #isTime(i: number): boolean {
    const [from = 0, to = 0] = this.#times[i] ?? [];
    return (
      to - from === this.#timeEnd - this.#time && this.#isSame(this.#time, this.#bytes, from, to)
    );
  }
}
