import type { ChangeLine } from '../../../src/normalise/changes.ts';
import { observeTable } from '../../../src/normalise/observe/observeTable.ts';
import { readRecords } from '../../../src/normalise/read/readCsv.ts';
import { shapeTable } from '../../../src/normalise/read/shapeTable.ts';
import { said } from '../said.ts';
import { known, spec } from '../support.ts';

type All = Parameters<typeof observeTable>[2];

const changeText = ({ code, line, column, from, to }: ChangeLine): string =>
  `${code} ${line}:${column} ${from} -> ${to}`;

/** Returns what a table of lines gives: its rows, messages, and what was read otherwise in each row. */
export function observedTable(lines: readonly string[], changes: object = {}, all: object = {}) {
  const of = spec({ delimiter: ';', numbers: 'vi', ...changes });
  const noted: ChangeLine[] = [];
  let result: ReturnType<typeof observeTable> | undefined;
  const messages = said((report) => {
    const records = readRecords(`${lines.join('\n')}\n`, of, 't.csv', report);
    const table = shapeTable(records, of, 't.csv', report, () => {});
    const whole = { ...known, ...all } as All;
    result = observeTable(table, of, whole, report, (line) => void noted.push(line));
  });
  const { drafts, rows, outcomes } = result!;
  return {
    drafts,
    rows,
    messages,
    /** Code and place of each message: `error E-SUM t.csv:2:3`. */
    codes: messages.map(([what]) => what!),
    /** What was read otherwise in the headings. */
    noted: noted.map(changeText),
    outcomes: outcomes.map(({ row, outcome, drafts: { length }, codes, figures }) => ({
      line: row.line,
      outcome,
      drafts: length,
      codes,
      figures,
    })),
    changes: outcomes.flatMap((each) => each.changes.map(changeText)),
  };
}

/** Codes in the first column. */
export const place = { column: 'ma', scheme: 'code', names: [] };
/** Why something is left out. */
export const reason = { vi: 'vì thế', en: 'therefore' };
/** Two figures a row. */
export const two = {
  place,
  figures: [
    { indicator: 'portal766_received', value: 'n' },
    { indicator: 'form06a_total', value: 'm' },
  ],
};
/** Returns what became of a row: its line and outcome, with codes, figures and drafts. */
export const outcome = (
  line: number,
  became: string,
  codes: readonly string[] = [],
  figures = 2,
  drafts = became === 'published' ? figures : 0,
) => ({ line, outcome: became, drafts, codes, figures });
