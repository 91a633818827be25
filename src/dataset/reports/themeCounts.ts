import type { Report, ReportKind } from '../../model/report.ts';
import { reportKinds } from '../../model/report.ts';
import { groupBy } from '../groupBy.ts';
import { documentCount } from './documentCount.ts';

/** How often a theme is spoken of. */
export interface ThemeCount {
  readonly theme: string;
  /** Documents that mention it. */
  readonly documents: number;
  readonly reports: number;
  /** Reports of each kind. */
  readonly kinds: Readonly<Record<ReportKind, number>>;
}

const kindsOf = (reports: readonly Report[]): ThemeCount['kinds'] => {
  const count = (kind: ReportKind) => reports.filter((each) => each.kind === kind).length;
  const [difficulty, proposal, direction, finding] = reportKinds.map(count);
  return {
    difficulty: difficulty ?? 0,
    proposal: proposal ?? 0,
    direction: direction ?? 0,
    finding: finding ?? 0,
  };
};

/** Returns the themes that reports mention, by documents, most first; ties keep the order of `themes`. */
export function themeCounts(
  reports: readonly Report[],
  themes: readonly string[],
): readonly ThemeCount[] {
  const groups = groupBy(reports, (each) => each.themes);
  return themes
    .flatMap((theme) => {
      const of = groups.get(theme);
      if (!of) return [];
      return { theme, documents: documentCount(of), reports: of.length, kinds: kindsOf(of) };
    })
    .sort((a, b) => b.documents - a.documents || b.reports - a.reports);
}
