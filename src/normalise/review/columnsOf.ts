import { periodKey } from '../../model/period.ts';
import type { Placed } from '../harmonise.ts';

/** A figure that is there. */
export type Valued = Placed & { readonly value: number };

/** Figures of one indicator and day, which a reader compares. */
export interface Column {
  readonly indicator: string;
  readonly figures: Valued[];
}

const isValued = (figure: Placed): figure is Valued => figure.value !== null;

/** Returns the columns that figures stand in; what has no value is in none. */
export function columnsOf(figures: readonly Placed[]): readonly Column[] {
  const columns = new Map<string, Column>();
  // Rows mostly stand day by day: few keys are made.
  let [period, asOf]: [Placed['period']?, Placed['asOf']?] = [];
  let sameDay = new Map<string, Column>();
  for (const figure of figures.filter(isValued)) {
    if (figure.period !== period || figure.asOf !== asOf) {
      ({ period, asOf } = figure);
      sameDay = new Map();
    }
    const { indicator } = figure;
    let column = sameDay.get(indicator);
    if (!column) {
      const key = [indicator, periodKey(figure.period), figure.asOf].join('|');
      column = columns.get(key) ?? { indicator, figures: [] };
      columns.set(key, column);
      sameDay.set(indicator, column);
    }
    column.figures.push(figure);
  }
  return [...columns.values()];
}
