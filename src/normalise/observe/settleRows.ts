import { changed } from '../changes.ts';
import { figureKey } from '../derive/figureKey.ts';
import { about, error, type Report } from '../messages.ts';
import { atRow, type Row } from '../read/table.ts';
import { tidy } from '../text/tidy.ts';
import { PlainOutcome } from '../plain/plainOutcome.ts';
import { type Draft, type RowOutcome, takenBack } from './draft.ts';

const sameCells = ({ cells }: Row): string => cells.map(({ text }) => tidy(text)).join('\u0000');

interface Dispute {
  readonly draft: Draft;
  /** The line that says otherwise. */
  readonly line: number;
}

const keyOf = (draft: Draft): string =>
  figureKey({ ...draft, places: draft.places.map(({ text }) => text) });

/** Rows that give a figure another value than a row before them, and those rows. */
function disputes(rows: readonly RowOutcome[]): ReadonlyMap<Row, Dispute> {
  const values = new Map<string, { readonly draft: Draft; readonly row: Row }>();
  const disputed = new Map<Row, Dispute>();
  for (const { row, drafts } of rows)
    for (const draft of drafts.filter(({ value }) => value !== null)) {
      const other = values.get(keyOf(draft));
      if (!other) values.set(keyOf(draft), { draft, row });
      else if (other.draft.value !== draft.value && other.row !== row) {
        disputed.set(row, { draft, line: other.row.line });
        disputed.set(other.row, { draft: other.draft, line: row.line });
      }
    }
  return disputed;
}

function duplicate(each: RowOutcome, first: Row, file: string, report: Report): RowOutcome {
  const at = atRow(file, each.row);
  const [vi, en] = [
    `dòng trùng hệt dòng ${first.line}; chỉ tính một lần`,
    `row repeats line ${first.line}; counted once`,
  ];
  report(about('warning', at, { code: 'W-STR-DUPLICATE', vi, en }));
  const changes = [...each.changes, changed('N-DUPLICATE', at, `${first.line}`)];
  return { ...takenBack(each, 'duplicate', each.codes), changes };
}

function disputedRow(
  each: RowOutcome,
  { draft, line }: Dispute,
  file: string,
  report: Report,
): RowOutcome {
  const at = { ...atRow(file, each.row), column: draft.cell?.column ?? 0 };
  report(
    error(
      'E-VALUE-TWICE',
      at,
      `một số liệu có hai giá trị (dòng ${line}); hãy bỏ một dòng`,
      `value differs from line ${line} on the same figure; remove one row`,
    ),
  );
  return takenBack(each, 'rejected', ['E-VALUE-TWICE']);
}

/**
 * Returns the rows settled: one that stands twice is counted once, those that give one figure two
 * values are none. A plain outcome shares its figures with no other row.
 */
export function settleRows(
  outcomes: readonly RowOutcome[],
  file: string,
  report: Report,
): RowOutcome[] {
  const first = new Map<string, Row>();
  const careful = outcomes.filter((each) => !(each instanceof PlainOutcome));
  for (const { row } of careful) {
    const key = sameCells(row);
    if (!first.has(key)) first.set(key, row);
  }
  const original = ({ row }: RowOutcome): Row => first.get(sameCells(row)) ?? row;
  const disputed = disputes(careful);
  return outcomes.map((each): RowOutcome => {
    if (each.outcome !== 'published' || each instanceof PlainOutcome) return each;
    const same = original(each);
    if (same !== each.row) return duplicate(each, same, file, report);
    const dispute = disputed.get(each.row);
    return dispute ? disputedRow(each, dispute, file, report) : each;
  });
}
