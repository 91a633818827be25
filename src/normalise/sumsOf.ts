import type { Draft, RowOutcome } from './observe/draft.ts';
import { PlainOutcome } from './plain/plainOutcome.ts';
import type { CellCounts, Sums } from './identities.ts';
import { type RecordKind, recordKinds, type Table } from './read/table.ts';
import type { FileSpec } from './tableSpec.ts';

/** What of a description says how many figures a row may hold. */
type Layout = Pick<FileSpec, 'layout' | 'figures'>;

// A row of totals that differs from its sum is one more row of data, and is rejected.
const wrongTotals = ({ others = [] }: Table, outcomes: readonly RowOutcome[]): number =>
  others.filter((other) => other.kind === 'total' && outcomes.some(({ row }) => row === other))
    .length;

function countRecords({ others = [], dataRows }: Table, wrong: number): Sums['records'] {
  const counts = Object.fromEntries(recordKinds.map((kind) => [kind, 0])) as Record<
    RecordKind,
    number
  >;
  for (const { kind } of others) counts[kind] += 1;
  return { ...counts, data: dataRows + wrong, total: counts.total - wrong };
}

function countRows(outcomes: readonly RowOutcome[]): Sums['rows'] {
  const of = (kind: RowOutcome['outcome']): number =>
    outcomes.filter(({ outcome }) => outcome === kind).length;
  return {
    data: outcomes.length,
    published: of('published'),
    rejected: of('rejected'),
    duplicates: of('duplicate'),
  };
}

const isStated = ({ status }: Draft): boolean => status === 'normal';

const countStated = (each: RowOutcome): number =>
  each instanceof PlainOutcome ? each.figures : each.drafts.filter(isStated).length;

function countCells(outcomes: readonly RowOutcome[], { dataRows }: Table, spec: Layout) {
  const sum = (of: (each: RowOutcome) => number): number =>
    outcomes.reduce((all, each) => all + of(each), 0);
  const of = (kind: RowOutcome['outcome']): number =>
    sum(({ outcome, figures }) => (outcome === kind ? figures : 0));
  const published = sum(countStated);
  const counts: CellCounts = {
    total: spec.layout === 'wide' ? dataRows * spec.figures.length : sum(({ figures }) => figures),
    published,
    missing: of('published') - published,
    rejected: of('rejected'),
    duplicates: of('duplicate'),
  };
  return counts;
}

/** Returns what of a table adds up, by what became of each of its rows. */
export function sumsOf(table: Table, outcomes: readonly RowOutcome[], spec: Layout): Sums {
  const records = countRecords(table, wrongTotals(table, outcomes));
  return {
    file: table.file,
    bytes: table.bytes ?? null,
    recordCount: table.recordCount ?? 0,
    records,
    rows: countRows(outcomes),
    cells: countCells(outcomes, table, spec),
  };
}
