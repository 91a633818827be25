import { indicators } from '../catalogue/index.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Format, TableName } from '../model/download.ts';
import {
  type Columns,
  historyColumns,
  indicatorColumns,
  observationColumns,
  placeColumns,
  reportColumns,
  sourceColumns,
} from './columns.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { xlsx } from './xlsx.ts';

function written<T>(name: TableName, format: Format, items: readonly T[], columns: Columns<T>) {
  if (format === 'json') return json(name, items);
  // Excel keeps the name History for a sheet of its own.
  const sheet = name === 'history' ? 'superseded' : name;
  return format === 'csv' ? csv(items, columns) : xlsx(items, columns, sheet);
}

/** Returns a whole table of the dataset in a format: text, or the bytes of a workbook. */
export function downloadTable(
  dataset: Dataset,
  name: TableName,
  format: Format,
): string | Uint8Array {
  switch (name) {
    case 'observations':
      return written(name, format, dataset.observations, observationColumns(dataset));
    case 'places':
      return written(name, format, dataset.places, placeColumns);
    case 'indicators':
      return written(name, format, indicators, indicatorColumns);
    case 'sources':
      return written(name, format, dataset.sources, sourceColumns);
    case 'reports':
      return written(name, format, dataset.reports, reportColumns);
    case 'history':
      return written(name, format, dataset.history, historyColumns(dataset));
  }
}
