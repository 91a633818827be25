import type { Known } from '../known.ts';
import type { RowOutcome } from '../observe/draft.ts';
import type { Table } from '../read/table.ts';
import type { FigureSpec, FileSpec } from '../tableSpec.ts';
import type { PlainFigures } from './plainFigure.ts';
import type { PlainRow } from './plainRow.ts';
import { type PlainTime, timeKey } from './plainTime.ts';

/** What all plain rows of a table are published with. */
export interface PlainTable extends PlainFigures {
  readonly times: ReadonlyMap<string, PlainTime>;
  /** The careful way, for who needs what a plain row does not keep. */
  readonly careful: (row: PlainRow) => RowOutcome;
}

/** Returns what the plain rows of a table share; null where it has none or its headings scale their numbers. */
export function plainTable(
  { plain, file }: Table,
  spec: FileSpec,
  { places, source }: Known,
  scaleOf: (figure: FigureSpec) => number,
  careful: PlainTable['careful'],
): PlainTable | null {
  if (!plain || spec.figures.some((figure) => scaleOf(figure) !== 0)) return null;
  return {
    file,
    name: spec.file,
    source: source.id,
    columns: plain.layout.figures,
    versionOf: ({ unit, time }) =>
      time.day === null ? null : (places.versionAt(unit.place, time.day)?.validFrom ?? null),
    times: plain.times,
    careful,
  };
}

/** Tells plain rows that another row has figures of their unit and time. */
export function markShared(
  careful: readonly RowOutcome[],
  times: ReadonlyMap<string, PlainTime>,
): void {
  for (const { drafts } of careful) {
    const [first] = drafts;
    const same = first && times.get(timeKey(first))?.rows.get(Number(first.places[0]?.text));
    if (same) same.alone = false;
  }
}
