/** A cell of a table: its own words, and those in small type under them. */
export interface CellWords {
  readonly text: string;
  readonly details: readonly string[];
}

/** A row of a table as the page was made, whatever order a reader set it in since. */
export interface TableRow {
  readonly row: HTMLTableRowElement;
  /** Address of the row's own page; null where it has none. */
  readonly href: string | null;
  readonly cells: readonly CellWords[];
}

/** A table's heads and rows. */
export interface TableWords {
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Returns the words of an element without those in small type and those that a script put there. */
function ownWords(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const small of copy.querySelectorAll('small, [data-made]')) small.remove();
  return plain(copy.textContent);
}

const cellWords = (cell: Element): CellWords => ({
  text: ownWords(cell),
  details: [...cell.querySelectorAll('small')].map((small) => plain(small.textContent)),
});

function read(table: HTMLTableElement): TableWords {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  return {
    head: [...(table.tHead?.rows[0]?.cells ?? [])].map(ownWords),
    rows: rows.map((row) => ({
      row,
      href: row.cells[0]?.querySelector('a')?.href ?? null,
      cells: [...row.cells].map(cellWords),
    })),
  };
}

const known = new WeakMap<HTMLTableElement, TableWords>();

/** Returns what a table says, in the order of the page; read once. */
export function tableRows(table: HTMLTableElement): TableWords {
  const found = known.get(table) ?? read(table);
  known.set(table, found);
  return found;
}
