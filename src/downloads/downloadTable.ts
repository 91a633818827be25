import { indicators } from '../catalogue/index.ts';
import { type Covered, coverageOf } from '../dataset/coverage.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { peerGroups } from '../dataset/peerGroups.ts';
import type { Format, TableName } from '../model/download.ts';
import {
  type Columns,
  historyColumns,
  coverageColumns,
  indicatorColumns,
  observationColumns,
  peerColumns,
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

/** The provinces alone: those of all communes are a file for each province. */
const provincesCovered = (dataset: Dataset): Covered[] =>
  dataset.provinces
    .filter((place) => dataset.hasPage(place))
    .flatMap((place) => coverageOf(dataset, place));

/** As `written`, but what an item holds of places and indicators is said elsewhere: JSON has its columns alone. */
function fields<T>(name: TableName, format: Format, items: readonly T[], columns: Columns<T>) {
  if (format !== 'json') return written(name, format, items, columns);
  const row = (item: T) => Object.fromEntries(columns.map(([column, of]) => [column, of(item)]));
  return json(name, items.map(row));
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
    case 'coverage':
      return fields('coverage', format, provincesCovered(dataset), coverageColumns);
    case 'peers':
      return fields('peers', format, peerGroups(dataset), peerColumns);
    case 'reports':
      return fields('reports', format, dataset.reports, reportColumns(dataset));
    case 'history':
      return written(name, format, dataset.history, historyColumns(dataset));
  }
}
