import type { Report } from '../../model/report.ts';

/** Returns how many documents the reports come from: never how many places, nor how grave it is. */
export const documentCount = (reports: readonly Report[]): number =>
  new Set(reports.map(({ source }) => source)).size;
