import type { ByteCounts } from './read/byteCounts.ts';
import type { RecordKind } from './read/table.ts';

/** What became of the figures that rows may hold; a missing one is empty or says why it is absent. */
export interface CellCounts {
  readonly total: number;
  readonly published: number;
  readonly missing: number;
  readonly rejected: number;
  readonly duplicates: number;
}

/** What of a table adds up, so that nothing of its file is lost. */
export interface Sums {
  readonly file: string;
  /** Null for workbooks, which are packed: no byte of them belongs to one record. */
  readonly bytes: ByteCounts | null;
  /** How many records the reader met: lines of a sheet, or records of a text. */
  readonly recordCount: number;
  /** The same records by what they are. */
  readonly records: Readonly<Record<RecordKind, number>>;
  readonly rows: {
    readonly data: number;
    readonly published: number;
    readonly rejected: number;
    readonly duplicates: number;
  };
  readonly cells: CellCounts;
}

type Equation = readonly [name: string, whole: number, parts: ReadonlyArray<[string, number]>];

function equations({ bytes, recordCount, records, rows, cells }: Sums): Equation[] {
  const { file, ...partsOfFile } = bytes ?? { file: 0 };
  const { data, ...partsOfRows } = rows;
  const { total, ...partsOfCells } = cells;
  return [
    ['bytes', file, Object.entries(partsOfFile)],
    ['records', recordCount, Object.entries(records)],
    ['rows', data, Object.entries(partsOfRows)],
    ['rows of data', records.data, [['data', rows.data]]],
    ['cells', total, Object.entries(partsOfCells)],
  ];
}

/**
 * Returns the identities that do not hold, each with its numbers; none where all is accounted for:
 * bytes = mark + records + unread, records = the sum of their kinds, rows = published + rejected +
 * duplicates, cells = published + missing + rejected + duplicates; and nothing is less than zero.
 */
export function identityFaults(sums: Sums): string[] {
  return equations(sums).flatMap(([name, whole, parts]) => {
    const added = parts.reduce((all, [, part]) => all + part, 0);
    if (added === whole && parts.every(([, part]) => part >= 0)) return [];
    const said = parts.filter(([, part]) => part !== 0).map(([part, n]) => `${n} ${part}`);
    return [`${name}: ${whole} is not ${said.join(' + ') || 0}`];
  });
}

/**
 * Stops where a table's account does not add up: that is a fault of this program, not of the
 * file, and nothing may be published on it.
 *
 * @throws {Error} with the identities that do not hold
 */
export function mustAddUp(sums: Sums): void {
  const faults = identityFaults(sums);
  if (faults.length > 0)
    throw new Error(`account does not add up (${sums.file}): ${faults.join('; ')}`);
}
