import { describeForm } from '../form/describeForm.ts';
import { recogniseForm } from '../form/recogniseForm.ts';
import { type FormNumber, formNumbers } from '../../model/form.ts';
import type { KnownOfAll } from '../known.ts';
import type { Row } from '../read/table.ts';
import { findHeading, type FoundHeading } from './findHeading.ts';
import type { Grid } from './grid.ts';
import { type PlaceColumns, placeColumns } from './placeColumns.ts';

/** A table that was found in a grid. */
export interface FoundTable {
  readonly grid: Grid;
  readonly heading: FoundHeading;
  readonly places: PlaceColumns | null;
  /** Figures and sums of the form II.06a; null where it is another table. */
  readonly form: ReturnType<typeof describeForm> | null;
  /** True for the form of one office, whose rows are fields of work and no places. */
  readonly isOffice: boolean;
}

/** Where the reader puts a heading that stands over rows of the form. */
function findForm(grid: Grid, known: KnownOfAll): FoundTable | null {
  const found = recogniseForm(grid.rows.map(({ cells }) => cells.map(({ text }) => text)));
  if (!found) return null;
  const { headerRow: first, headerRows: count, firstRow, columns } = found;
  const labels = grid.labels(first, count);
  const named = Object.fromEntries(
    formNumbers.map((number) => [number, labels[columns.counts[number]] ?? '']),
  ) as Record<FormNumber, string>;
  return {
    grid,
    heading: { first, count, labels, firstRow },
    places: columns.field === null ? placeColumns(grid.rows.slice(firstRow), known) : null,
    form: describeForm(named),
    isOffice: columns.field !== null,
  };
}

const NUMBER = /^\d[\d.,\s]*%?$/u;

/** Where no column has places: the first row of two cells or more above a row with a number. */
function firstNumbers({ rows }: Grid): number {
  const isData = ({ cells }: Row): boolean =>
    cells.some(({ text }) => NUMBER.test(text)) &&
    cells.filter(({ text }) => text !== '').length > 1;
  return rows.findIndex((row, i) => i > 0 && isData(row));
}

function findPlain(grid: Grid, known: KnownOfAll): FoundTable | null {
  const places = placeColumns(grid.rows, known);
  const firstRow = places?.firstRow ?? firstNumbers(grid);
  const at = {
    code: places && places.scheme !== 'name' ? places.column : -1,
    name: places?.scheme === 'name' ? places.column : (places?.name ?? -1),
  };
  const heading = firstRow < 0 ? null : findHeading(grid, firstRow, at);
  return heading && { grid, heading, places, form: null, isOffice: false };
}

/** Returns the table of a grid: the form where it is there, else rows below headings; null for none. */
export const findTable = (grid: Grid, known: KnownOfAll): FoundTable | null =>
  findForm(grid, known) ?? findPlain(grid, known);

const worth = ({ form, places, grid }: FoundTable): number =>
  (form ? 4 : 0) + (places ? 2 : 0) + (grid.hidden ? 0 : 1);

/** Returns the best table of several grids: the form, then rows of places, then what is not hidden. */
export function bestTable(grids: readonly Grid[], known: KnownOfAll): FoundTable | null {
  const found = grids.flatMap((grid) => findTable(grid, known) ?? []);
  const best = Math.max(0, ...found.map(worth));
  return found.find((table) => worth(table) === best) ?? null;
}
