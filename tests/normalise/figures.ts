import type { Message } from '../../src/model/account.ts';
import type { Placed } from '../../src/normalise/harmonise.ts';
import type { Report } from '../../src/normalise/messages.ts';

/** Returns a list that fills and the reporter that fills it. */
export function collector(): { messages: Message[]; report: Report; codes: () => string[] } {
  const messages: Message[] = [];
  const report: Report = (message) => void messages.push(message);
  return { messages, report, codes: () => messages.map(({ code }) => code) };
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
