import { periodKey } from '../../model/period.ts';
import { error, type Report } from '../messages.ts';
import type { Draft, ObservedTable } from '../observe/draft.ts';
import { glances } from '../plain/plainOutcome.ts';
import type { Table } from '../read/table.ts';

const seriesKey = ({ indicator, places, scope }: Draft): string =>
  [indicator, ...places.map(({ text, name }) => `${text} ${name ?? ''}`), scope?.vi ?? ''].join(
    '|',
  );

const start = ({ period }: Draft): string => period.start ?? period.end ?? '';
const end = ({ period }: Draft): string => period.end ?? period.start ?? '';

/** The first figure whose days are partly those of a figure before it. */
function overlapping(series: readonly Draft[]): readonly [Draft, Draft] | null {
  const spans = series
    .filter(({ value, period }) => value !== null && period.start !== null && period.end !== null)
    .toSorted((a, b) => (start(a) < start(b) ? -1 : 1));
  for (const [i, span] of spans.entries()) {
    const before = spans[i - 1];
    const same = before && start(before) === start(span) && end(before) === end(span);
    if (before && !same && start(span) <= end(before)) return [before, span];
  }
  return null;
}

/** Returns whether the figures cover more than one period. */
function hasPeriods({ outcomes }: ObservedTable): boolean {
  const periods = outcomes.flatMap((each) => glances(each).map(({ period }) => periodKey(period)));
  return new Set(periods).size > 1;
}

/**
 * Reports a table that adds up days twice: its total counts a half-year and a quarter within
 * it. Without a row of totals the two may stand side by side, as running figures do.
 */
export function checkOverlaps(table: Table, observed: ObservedTable, report: Report): void {
  if (!table.others?.some(({ kind }) => kind === 'total') || !hasPeriods(observed)) return;
  for (const series of Map.groupBy(observed.drafts, seriesKey).values()) {
    const found = overlapping(series);
    if (!found) continue;
    const [a, b] = found.toSorted((x, y) => x.at.line - y.at.line || x.at.column - y.at.column);
    if (!a || !b) continue;
    const spans = `${start(a)}–${end(a)} và ${start(b)}–${end(b)}`;
    report(
      error(
        'E-PERIOD-OVERLAP',
        b.at,
        `dòng tổng cộng cả hai kỳ chồng nhau: ${spans} (dòng ${a.at.line}); hãy tách bảng theo kỳ hoặc bỏ dòng tổng`,
        `the total counts two periods that overlap: ${spans.replace(' và ', ' and ')} (line ${a.at.line}); split the table by period or remove the total`,
      ),
    );
    return;
  }
}
