import { changed, type ChangeSink } from '../changes.ts';
import { figureKey } from '../derive/figureKey.ts';
import { about, error, type Report } from '../messages.ts';
import { atRow, type Row } from '../read/table.ts';
import { tidy } from '../text/tidy.ts';
import type { Draft, RowOutcome } from './draft.ts';

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

function duplicate(
  each: RowOutcome,
  first: Row,
  file: string,
  report: Report,
  change: ChangeSink,
): RowOutcome {
  const at = atRow(file, each.row);
  const [vi, en] = [
    `dòng trùng hệt dòng ${first.line}; chỉ tính một lần`,
    `row repeats line ${first.line}; counted once`,
  ];
  report(about('warning', at, { code: 'W-STR-DUPLICATE', vi, en }));
  change(changed('N-DUPLICATE', at, `${first.line}`));
  return { ...each, outcome: 'duplicate', drafts: [] };
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
  return { ...each, outcome: 'rejected', drafts: [], codes: ['E-VALUE-TWICE'] };
}

/** Returns the rows settled: one that stands twice is counted once, those that give one figure two values are none. */
export function settleRows(
  outcomes: readonly RowOutcome[],
  file: string,
  report: Report,
  change: ChangeSink,
): RowOutcome[] {
  const first = new Map<string, Row>();
  for (const { row, outcome } of outcomes) {
    const key = sameCells(row);
    if (outcome === 'published' && !first.has(key)) first.set(key, row);
  }
  const original = ({ row }: RowOutcome): Row => first.get(sameCells(row)) ?? row;
  const disputed = disputes(outcomes.filter((each) => original(each) === each.row));
  return outcomes.map((each): RowOutcome => {
    if (each.outcome !== 'published') return each;
    const same = original(each);
    if (same !== each.row) return duplicate(each, same, file, report, change);
    const dispute = disputed.get(each.row);
    return dispute ? disputedRow(each, dispute, file, report) : each;
  });
}
