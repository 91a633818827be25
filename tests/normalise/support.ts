import { indicatorById } from '../../src/catalogue/index.ts';
import type { Message } from '../../src/model/account.ts';
import type { Placed } from '../../src/normalise/harmonise.ts';
import type { Report } from '../../src/normalise/messages.ts';
import { knownOf } from '../../src/normalise/known.ts';
import { shapeTable } from '../../src/normalise/read/shapeTable.ts';
import { readRecords } from '../../src/normalise/read/readCsv.ts';
import { toy } from '../registry/registries.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { observeTable } from '../../src/normalise/observe/observeTable.ts';

/** Returns a list that fills and the reporter that fills it. */
export function collector(): { messages: Message[]; report: Report; codes: () => string[] } {
  const messages: Message[] = [];
  const report: Report = (message) => void messages.push(message);
  return { messages, report, codes: () => messages.map(({ code }) => code) };
}

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

/** Returns a figure of a table, with what a test changes. */
export const figure = (changes: Partial<Placed> = {}): Placed => ({
  id: 'toy-t-2-2',
  indicator: 'portal766_received',
  places: ['97'],
  version: '2025-07-01',
  period: { start: '2026-01-01', end: '2026-10-10' },
  asOf: '2026-10-10',
  value: 10,
  unit: 'count',
  max: null,
  numerator: null,
  denominator: null,
  qualifier: 'exact',
  modality: 'actual',
  status: 'normal',
  rank: null,
  rankOf: null,
  scope: null,
  source: 'toy',
  locator: 't.csv:2:2',
  cell: { file: 't.csv', line: 2, column: 2 },
  printed: '10',
  derived: false,
  flags: [],
  note: null,
  at: { file: 'tables/toy/t.csv', line: 2, column: 2, cell: '10' },
  ...changes,
});
