import {
  type ReviewedCell,
  readCorrections,
} from '../../src/normalise/corrections/readCorrections.ts';
import { collector } from './figures.ts';

export const FILE = 'corrections.yml';

export const fields: Readonly<Record<string, string>> = {
  file: 'tables/toy/t.csv',
  line: '3',
  column: '4',
  code: 'E-ORDER',
  cell: "'130'",
  action: 'publish',
  reason: '{ vi: lý do, en: why }',
  source: 'toy',
  date: "'2026-11-22'",
};

/** Returns a file of one exception; a field that is null is left out. */
export const yml = (changes: Readonly<Record<string, string | null>>): string => {
  const lines = Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== null);
  return `exceptions:\n  - ${lines.map(([key, value]) => `${key}: ${value}`).join('\n    ')}\n`;
};

/** Returns what a file of reviews says, with the messages of it. */
export const read = (text: string) => {
  const { messages, report } = collector();
  return { ...readCorrections(text, FILE, report), messages };
};

/** Returns an exception that leaves out the row of a cell, with what a test changes. */
export const entry = (changes: Partial<ReviewedCell> = {}): ReviewedCell => ({
  ...read(yml({ column: '2', cell: '5' })).exceptions[0]!,
  action: 'leave-out',
  ...changes,
});
