import { reportThemes } from '../../catalogue/reportThemes.ts';
import { themeCounts } from '../../dataset/reports/themeCounts.ts';
import type { Context } from '../../figures/context.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { reports } from '../../i18n/pages/reports.ts';
import { type Report, reportKinds } from '../../model/report.ts';
import { reportListUrl } from '../../urls.ts';

/** How often one theme is mentioned, in words and as a bar. */
export interface ThemeRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly definition: string;
  readonly documents: string;
  /** Length of the bar, in percent of the longest. */
  readonly share: number;
  readonly reports: string;
  /** How many of each kind. */
  readonly kinds: string;
}

/** Returns the themes that reports mention, by documents, most first. */
export function themeRows({ locale }: Context, of: readonly Report[]): readonly ThemeRow[] {
  const words = reports[locale];
  const counts = themeCounts(
    of,
    reportThemes.map(({ id }) => id),
  );
  const most = counts[0]?.documents ?? 1;
  const entries = new Map(reportThemes.map((theme) => [theme.id, theme]));
  return counts.map(({ theme, documents, reports: points, kinds }) => ({
    id: theme,
    name: entries.get(theme)?.name[locale] ?? theme,
    href: reportListUrl(locale, theme),
    definition: entries.get(theme)?.definition[locale] ?? '',
    documents: formatNumber(documents, locale),
    share: Math.round((documents / most) * 1000) / 10,
    reports: formatNumber(points, locale),
    kinds: reportKinds
      .filter((kind) => kinds[kind] > 0)
      .map((kind) => words.kindCount[kind](formatNumber(kinds[kind], locale)))
      .join(' · '),
  }));
}
