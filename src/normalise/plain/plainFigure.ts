import type { Observation } from '../../model/observation.ts';
import type { Placed } from '../harmonise.ts';
import { type At, placeText } from '../messages.ts';
import { tableFigureId } from '../observationId.ts';
import type { PlainFigureColumn } from './plainLayout.ts';
import type { PlainRow } from './plainRow.ts';

/** What the figures of the plain rows of a table have in common. */
export interface PlainFigures {
  /** Path, as messages name it. */
  readonly file: string;
  /** Name in its folder. */
  readonly name: string;
  readonly source: string;
  readonly columns: readonly PlainFigureColumn[];
  readonly versionOf: (row: PlainRow) => string | null;
}

/**
 * A figure of a plain row: its value is at hand, the rest is put together for who asks. Its
 * fields are no own properties, so it is copied by `whole`.
 */
export class PlainFigure implements Placed {
  readonly #of: PlainFigures;
  readonly #row: PlainRow;
  readonly #column: PlainFigureColumn;

  constructor(of: PlainFigures, row: PlainRow, column: PlainFigureColumn) {
    this.#of = of;
    this.#row = row;
    this.#column = column;
  }

  get value(): number {
    return this.#row.number(this.#column.slot);
  }
  get indicator(): string {
    return this.#column.indicator.id;
  }
  get unit(): Observation['unit'] {
    return this.#column.indicator.unit;
  }
  get places(): readonly string[] {
    return this.#row.unit.places;
  }
  get version(): string | null {
    return this.#of.versionOf(this.#row);
  }
  get period(): Observation['period'] {
    return this.#row.time.period;
  }
  get asOf(): string | null {
    return this.#row.time.asOf;
  }
  get source(): string {
    return this.#of.source;
  }
  get cell(): NonNullable<Observation['cell']> {
    return { file: this.#of.name, line: this.#row.line, column: this.#column.column };
  }
  get at(): At {
    const { column } = this.#column;
    return { file: this.#of.file, line: this.#row.line, column, cell: this.printed };
  }
  get id(): string {
    return tableFigureId(this.#of.source, this.cell);
  }
  get locator(): string {
    return placeText(this.cell);
  }
  get printed(): string {
    return String(this.value);
  }
  get max(): null {
    return null;
  }
  get numerator(): null {
    return null;
  }
  get denominator(): null {
    return null;
  }
  get qualifier(): 'exact' {
    return 'exact';
  }
  get modality(): 'actual' {
    return 'actual';
  }
  get status(): 'normal' {
    return 'normal';
  }
  get rank(): null {
    return null;
  }
  get rankOf(): null {
    return null;
  }
  get scope(): null {
    return null;
  }
  get derived(): false {
    return false;
  }
  get flags(): readonly never[] {
    return [];
  }
  get note(): null {
    return null;
  }
}

/** Returns a figure as an object of its own fields, in the order in which all figures have them. */
export function whole<F extends Observation>(figure: F): F | Placed {
  if (!(figure instanceof PlainFigure)) return figure;
  return {
    id: figure.id,
    indicator: figure.indicator,
    places: figure.places,
    period: figure.period,
    asOf: figure.asOf,
    value: figure.value,
    unit: figure.unit,
    max: null,
    numerator: null,
    denominator: null,
    qualifier: 'exact',
    modality: 'actual',
    status: 'normal',
    rank: null,
    rankOf: null,
    scope: null,
    source: figure.source,
    locator: figure.locator,
    cell: figure.cell,
    printed: figure.printed,
    derived: false,
    flags: [],
    note: null,
    at: figure.at,
    version: figure.version,
  };
}
