import type { Dataset } from '../../dataset/dataset.ts';
import { reportOrder } from '../../dataset/reports/reportOrder.ts';
import type { Report } from '../../model/report.ts';

const known = new WeakMap<Dataset, readonly Report[]>();

/** Returns all reports in the order of lists; sorted once for a dataset. */
export function orderedReports(dataset: Dataset): readonly Report[] {
  const found = known.get(dataset) ?? dataset.reports.toSorted(reportOrder);
  known.set(dataset, found);
  return found;
}
