import { type ReportPair, reportPairs } from '../../dataset/reports/reportPairs.ts';
import type { Context } from '../../figures/context.ts';
import { reports } from '../../i18n/pages/reports.ts';
import type { Report } from '../../model/report.ts';
import type { ReportLine, ReportLink } from '../../model/reportFile.ts';
import { orderedReports } from './orderedReports.ts';
import { reportLine, themeLink } from './reportLine.ts';

/** A short point of one side. */
export interface PairPoint {
  readonly text: string;
  /** That the document says it is a reply; null where it does not. */
  readonly mark: string | null;
}

/** A pair as a page shows it. */
export interface PairBlock {
  readonly id: string;
  readonly themes: readonly ReportLink[];
  /** Title where it has no theme of its own. */
  readonly title: string | null;
  readonly places: ReportLine['places'];
  readonly group: ReportLine['group'];
  readonly date: string;
  readonly who: string;
  readonly source: ReportLink;
  readonly sides: ReadonlyArray<{ readonly name: string; readonly points: readonly PairPoint[] }>;
}

function blockOf(ctx: Context, pair: ReportPair): PairBlock[] {
  const words = reports[ctx.locale];
  const { themes, difficulties, requests, replies, answering } = pair;
  const [first] = [...difficulties, ...requests, ...replies];
  const [reply] = replies;
  if (!first) return [];
  const { places, group, date, who, source } = reportLine(ctx, first);
  const point = ({ id, summary }: Report): PairPoint => ({
    text: summary[ctx.locale],
    mark: answering.includes(id) ? words.answers : null,
  });
  const sides = [difficulties, requests, replies].map((side, index) => ({
    name: words.columns[index] ?? '',
    points: side.map(point),
  }));
  return [
    {
      id: `pair-${first.id}-${themes[0] ?? reply?.id ?? ''}`,
      themes: themes.map((theme) => themeLink(ctx, theme)),
      title: themes.length === 0 ? words.answersAll : null,
      ...{ places, group, date, who, source, sides },
    },
  ];
}

/** Returns what stands side by side, newest first. */
export const pairBlocks = (ctx: Context): readonly PairBlock[] =>
  reportPairs(orderedReports(ctx.dataset)).flatMap((pair) => blockOf(ctx, pair));
