import { records } from './records.ts';

/** A cell of the tile map: column and row from 0 at the north-west, label in one or two lines. */
export interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
  readonly line1: string;
  /** Empty where one line is enough. */
  readonly line2: string;
}

const columns = ['code', 'column', 'row', 'line1', 'line2'] as const;

function cellNumber(text: string, code: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`invalid cell of tile ${code}: "${text}" (tiles.csv)`);
  return Number(text);
}

/**
 * Returns the tiles in file order.
 *
 * @throws when a code or a cell stands twice
 */
export function parseTiles(rows: readonly (readonly string[])[]): Tile[] {
  const tiles = records(rows, columns, 'tiles.csv').map((row) => ({
    ...row,
    column: cellNumber(row.column, row.code),
    row: cellNumber(row.row, row.code),
  }));
  for (const key of [(tile: Tile) => tile.code, (tile: Tile) => `${tile.column},${tile.row}`])
    if (new Set(tiles.map(key)).size < tiles.length)
      throw new Error('double code or cell (tiles.csv)');
  return tiles;
}
