import { indicatorById } from '../../src/catalogue/index.ts';
import { knownOf } from '../../src/normalise/known.ts';
import { shapeTable } from '../../src/normalise/read/shapeTable.ts';
import { readRecords } from '../../src/normalise/read/readCsv.ts';
import { toy } from '../registry/registries.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { observeTable } from '../../src/normalise/observe/observeTable.ts';
import { collector } from './figures.ts';

export { collector, figure } from './figures.ts';

/** Returns a wide description of `t.csv`, with what a test changes. */
export const spec = (changes: Partial<FileSpec> = {}): FileSpec =>
  ({
    file: 't.csv',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    delimiter: ',',
    newline: 'lf',
    numbers: 'plain',
    place: { column: 'code', scheme: 'code', names: [] },
    period: { start: { date: '2026-01-01' }, end: { date: '2026-10-10' } },
    asOf: { date: '2026-10-10' },
    ignoredColumns: [],
    checks: [],
    layout: 'wide',
    figures: [{ indicator: 'portal766_received', value: 'n' }],
    ...changes,
  }) as FileSpec;

const aliases = new Map([['portal', new Map([['H97', '97']])]]);

/** What tables are read against: the toy nation and the real catalogue. */
export const known = {
  ...knownOf({ places: toy().places, aliases, catalogue: indicatorById }),
  source: { id: 'toy', published: null, retrieved: '2026-11-22' },
};

/** Returns what a table of that text and description gives. */
export function observed(text: string, changes: Partial<FileSpec> = {}) {
  const { messages, report, codes } = collector();
  const of = spec(changes);
  const file = 'tables/toy/t.csv';
  const records = readRecords(text, of, file, report);
  const table = shapeTable(records, of, file, report, () => {});
  return { ...observeTable(table, of, known, report, () => {}), messages, codes };
}
