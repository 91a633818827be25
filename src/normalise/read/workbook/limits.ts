import { limits } from '../limits.ts';

const MIB = 2 ** 20;

/** Bytes of a file, before anything of it is read. */
export const MAX_FILE = limits.bytes;

/** Bytes of all parts of a workbook together, as its directory declares them. */
export const MAX_UNPACKED = 256 * MIB;

/** How many times its packed size a part may have; smaller parts than `RATIO_FROM` do no harm. */
export const MAX_RATIO = 100;
export const RATIO_FROM = MIB;

/** Parts of a workbook. */
export const MAX_PARTS = 2000;

/** Rows of a sheet that hold anything. */
export const MAX_ROWS = limits.rows;

/** Columns of a sheet that hold anything. */
export const MAX_COLUMNS = limits.columns;

/** Lines times columns, empty cells too: a cell in the last line must not make a million rows. */
export const MAX_GRID = 10_000_000;

/** Characters of a cell: Excel's own limit. */
export const MAX_CELL = limits.cell;

/** Cells that are added up to check stored sums. */
export const MAX_SUMMED = 5_000_000;

/** Lines of all merges together. */
export const MAX_MERGED = 1_000_000;
