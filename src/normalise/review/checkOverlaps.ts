import { periodKey } from '../../model/period.ts';
import { byText } from '../byText.ts';
import { type At, error, type Report } from '../messages.ts';
import type { Draft, ObservedTable, PlaceText } from '../observe/draft.ts';
import { glances } from '../plain/plainOutcome.ts';
import type { Table } from '../read/table.ts';

// One name may stand for places of two provinces.
const placeKey = ({ text, province }: PlaceText): string =>
  [text, province?.code, province?.name].join(' ');

const seriesKey = ({ indicator, places, scope }: Draft): string =>
  [indicator, places.map(placeKey).join(';'), scope?.vi].join('|');

/** A figure with the days that it covers. */
interface Span {
  readonly at: At;
  readonly start: string;
  readonly end: string;
}

const spanOf = ({ at, value, period: { start, end } }: Draft): Span[] =>
  value === null || start === null || end === null ? [] : [{ at, start, end }];

const isFirst = (a: Span, b: Span): boolean =>
  a.at.line === b.at.line ? a.at.column < b.at.column : a.at.line < b.at.line;

/** The first two figures of which the days are partly the same, in the order of their cells. */
function overlapping(series: readonly Draft[]): readonly [Span, Span] | null {
  const spans = series.flatMap(spanOf).toSorted((a, b) => byText(a.start, b.start));
  for (const [i, span] of spans.entries()) {
    const before = spans[i - 1];
    if (!before || span.start > before.end) continue;
    if (before.start === span.start && before.end === span.end) continue;
    return isFirst(before, span) ? [before, span] : [span, before];
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
    const [a, b] = found;
    const spans = `${a.start}–${a.end} và ${b.start}–${b.end}`;
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
