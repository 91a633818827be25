import type { Report } from '../../model/report.ts';
import { groupBy } from '../groupBy.ts';
import { documentCount } from './documentCount.ts';

/** Below this a province has too little to be read as a column. */
export const ENOUGH_ROWS = 10;
/** Below this there is nothing to read across. */
export const ENOUGH_PROVINCES = 10;

/** Documents that mention each theme in each province. */
export interface ThemeMatrix {
  /** Codes. */
  readonly provinces: readonly string[];
  readonly rows: ReadonlyArray<{
    readonly theme: string;
    /** One a province; 0 where no document mentions it. */
    readonly documents: readonly number[];
  }>;
}

/** Returns themes by provinces; null until ten provinces have ten reports each. */
export function themeMatrix(
  reports: readonly Report[],
  themes: readonly string[],
): ThemeMatrix | null {
  const byProvince = [...groupBy(reports, ({ province }) => [province])]
    .filter(([, of]) => of.length >= ENOUGH_ROWS)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (byProvince.length < ENOUGH_PROVINCES) return null;
  const counted = byProvince.map(([, of]) => groupBy(of, (each) => each.themes));
  return {
    provinces: byProvince.map(([code]) => code),
    rows: themes
      .map((theme) => ({
        theme,
        documents: counted.map((of) => documentCount(of.get(theme) ?? [])),
      }))
      .filter(({ documents }) => documents.some((n) => n > 0)),
  };
}
