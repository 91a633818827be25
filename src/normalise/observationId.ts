import type { Cell, Observation } from '../model/observation.ts';
import { foldMarks } from '../model/foldMarks.ts';
import { hash } from './hash.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Returns the id of a table's figure. Example: `portal-gia-lai-gia-lai-communes-scores-2-5`. */
export function tableFigureId(source: string, { file, sheet, line, column }: Cell): string {
  const table = [
    plain(file.replace(/\.\w+$/, '')),
    ...(sheet === undefined ? [] : [foldMarks(sheet)]),
  ];
  return [source, ...table, line, column].join('-');
}

type Identity = Pick<
  Observation,
  'source' | 'locator' | 'indicator' | 'places' | 'period' | 'value'
>;

/**
 * Returns the id of a document's figure. It follows from what the figure says,
 * so that it stays when rows are added or sorted. Example: `seed-000-1b2c3d4e`.
 */
export function documentFigureId(figure: Identity): string {
  const { source, locator, indicator, places, period, value } = figure;
  const { start, end } = period;
  const parts = [source, locator, indicator, places.join(';'), start ?? '', end ?? '', value ?? ''];
  return `${source}-${hash(parts.join('|'))}`;
}

/** Returns the id of something that a report of a document says. Example: `seed-002-r1b2c3d4e`. */
export const reportId = (source: string, ...parts: readonly string[]): string =>
  `${source}-r${hash(parts.join('|'))}`;
