import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allCases } from './allCases.ts';
import { nearMisses } from './nearMisses.ts';
import { otherTables } from './otherTables.ts';
import { reportText } from './reportText.ts';
import { checked, type TableCase } from './support.ts';

const FILE = 'tests/badInput/reports.txt';
const BETWEEN = '\n\n# ';

// What a file says that is refused by its size is in badInput.test.ts.
const LARGE = 100_000;

const cases: ReadonlyArray<readonly [string, TableCase]> = [
  ...allCases.map(({ id, action, what, table }) => [`${id} ${action} ${what}`, table] as const),
  ...nearMisses.map(([what, table]) => [`near-miss ${what}`, table] as const),
  ...otherTables,
]
  .filter(([, { bytes }]) => bytes.length < LARGE)
  .map(([title, table], i) => [`${i + 1} ${JSON.stringify(title.slice(0, 80))}`, table]);

const reportOf = async ([title, table]: (typeof cases)[number]): Promise<string> =>
  `${title}\n${reportText(await checked(table))}`;

// A change of what is said is read as a change of this file: WRITE_REPORTS=1 writes it anew.
if (process.env['WRITE_REPORTS'])
  writeFileSync(FILE, `${(await Promise.all(cases.map(reportOf))).join(BETWEEN)}\n`);

const written = readFileSync(FILE, 'utf8').trimEnd().split(BETWEEN);

describe('the whole report of a table is the one that was read and agreed to:', () => {
  test('each case has one', () => expect(written).toHaveLength(cases.length));

  test.each(cases.map((each, i) => [each[0], each, i] as const))('%s', async (_, each, i) => {
    expect(await reportOf(each)).toBe(written[i]);
  });
});
