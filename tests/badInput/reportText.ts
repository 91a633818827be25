import type { CheckedTable } from '../../src/normalise/checkTable.ts';

const FEW = 6;

const short = (text: string): string => {
  const shown = JSON.stringify(text.slice(0, 60));
  return text.length > 60 ? `${shown} of ${text.length}` : shown;
};

const few = <T>(of: readonly T[], lineOf: (each: T) => string): string[] => [
  ...of.slice(0, FEW).map(lineOf),
  ...(of.length > FEW ? [`and ${of.length - FEW} more`] : []),
];

const messageText = (of: CheckedTable['messages'][number]): string => {
  const sheet = of.sheet === null ? '' : `!${of.sheet}`;
  const place = `${of.file}${sheet}:${of.line}:${of.column}`;
  return `${of.severity} ${of.code} ${place} ${short(of.cell)}\n  ${of.vi.slice(0, 400)}\n  ${of.en.slice(0, 400)}`;
};

const said = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

// Most figures are exact, of a place and nothing more: only what differs from that is written.
const usual: Readonly<Record<string, unknown>> = {
  max: null,
  numerator: null,
  denominator: null,
  qualifier: 'exact',
  modality: 'actual',
  status: 'normal',
  asOf: null,
  rank: null,
  rankOf: null,
  scope: null,
  source: 'toy',
  derived: false,
  flags: [],
  note: null,
  version: '2025-07-01',
};

const figureText = (figure: CheckedTable['observations'][number]): string => {
  const { id, indicator, places, period, value, unit, locator, cell, printed, ...rest } = figure;
  const own = cell && `${cell.file}:${cell.line}:${cell.column}` === locator;
  return [
    `${id} ${indicator} ${places.join(';')} ${period.start ?? ''}/${period.end ?? ''}`,
    `${said(value)} ${unit} ${short(printed ?? '')} ${locator}${own ? '' : said(cell)}`,
    ...Object.entries(rest)
      .filter(([part, each]) => JSON.stringify(usual[part]) !== JSON.stringify(each))
      .map(([part, each]) => `${part}=${said(each)}`),
  ].join(' ');
};

/** Returns all that a check says of a table, in the order in which it is shown to a person. */
export const reportText = (of: CheckedTable): string =>
  [
    `${of.refused ? 'refused' : 'read'} ${Object.entries(of.rows)
      .map(([name, count]) => `${name}=${said(count)}`)
      .join(' ')}`,
    ...few(of.messages, messageText),
    ...few(
      of.changes,
      (change) => `change ${Object.values(change).map(said).map(short).join(' ')}`,
    ),
    ...few(of.observations, (figure) => `figure ${figureText(figure)}`),
    ...few(of.quarantine, (row) => `kept aside ${JSON.stringify(row).slice(0, 240)}`),
    ...few(of.notes, (note) => `note ${short(note)}`),
  ].join('\n');
