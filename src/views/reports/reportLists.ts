import { reportThemes } from '../../catalogue/reportThemes.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { groupBy } from '../../dataset/groupBy.ts';
import { reportPairs } from '../../dataset/reports/reportPairs.ts';
import type { Report } from '../../model/report.ts';
import { orderedReports } from './orderedReports.ts';

/** Reports, or pairs of them, of one prepared page. */
export const LIST_SIZE = 100;
export const PAIRS_SIZE = 25;

/** A page of a prepared list. */
export interface ReportListKey {
  /** Id of a theme, slug of a province, or `pairs`. */
  readonly list: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** The prepared lists of a dataset. */
export interface ReportLists {
  /** In the order of the catalogue; only themes that some report has. */
  readonly themes: ReadonlyMap<string, readonly Report[]>;
  /** By slug, in the order of codes; only provinces that have reports. */
  readonly provinces: ReadonlyMap<string, readonly Report[]>;
}

function makeLists(dataset: Dataset): ReportLists {
  const all = orderedReports(dataset);
  const byTheme = groupBy(all, ({ themes }) => themes);
  const byProvince = groupBy(all, ({ province }) => [province]);
  const some = (list: string, of: readonly Report[] | undefined) =>
    of ? [[list, of] as const] : [];
  return {
    themes: new Map(reportThemes.flatMap(({ id }) => some(id, byTheme.get(id)))),
    provinces: new Map(
      dataset.provinces.flatMap(({ code, slug }) => some(slug, byProvince.get(code))),
    ),
  };
}

const known = new WeakMap<Dataset, ReportLists>();

/** Returns the reports of each theme and of each province, newest first; made once for a dataset. */
export function reportLists(dataset: Dataset): ReportLists {
  const found = known.get(dataset) ?? makeLists(dataset);
  known.set(dataset, found);
  return found;
}

const pagesOf = (list: string, count: number, size: number): ReportListKey[] => {
  const pages = Math.max(1, Math.ceil(count / size));
  return Array.from({ length: pages }, (_, index) => ({ list, page: index + 1, pages }));
};

/** Returns every page of every prepared list. */
export function reportListKeys(dataset: Dataset): readonly ReportListKey[] {
  const { themes, provinces } = reportLists(dataset);
  return [
    ...[...themes, ...provinces].flatMap(([list, of]) => pagesOf(list, of.length, LIST_SIZE)),
    ...pagesOf('pairs', reportPairs(orderedReports(dataset)).length, PAIRS_SIZE),
  ];
}

/** Returns the part of a list that stands on one of its pages. */
export const pageOf = <T>(items: readonly T[], page: number, size: number): readonly T[] =>
  items.slice((page - 1) * size, page * size);
