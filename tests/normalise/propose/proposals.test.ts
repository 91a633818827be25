import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { provisional } from '../../../src/normalise/propose/provisional.ts';
import type { ProposedCase } from './proposedCase.ts';
import { proposedTables } from './proposedTables.ts';
import { propose } from './support.ts';

const FILE = 'tests/normalise/propose/proposals.txt';
const BETWEEN = '\n\n# ';

const parts = (of: object): string[] =>
  Object.entries(of).map(([part, value]) => `  ${part}: ${JSON.stringify(value)}`);

const proposalText = ({ what, bytes, file, told }: ProposedCase): string => {
  const { id, entry, table, remarks } = propose(bytes, file, told);
  const { title, label } = table.source;
  const tried = entry && provisional(entry);
  return [
    `${what}`,
    `${id} ${JSON.stringify(title)} ${JSON.stringify(label)} ${table.files.length}`,
    ...(entry ? parts(entry).filter((line) => !line.includes('sha256')) : []),
    ...remarks
      .filter(({ path }) => !path.startsWith('source.'))
      .map(
        ({ path, blank, text }) =>
          `${blank ? 'fill in' : 'confirm'} ${path}\n  ${text.vi}\n  ${text.en}`,
      ),
    tried ? 'tried with' : 'not tried',
    ...(tried ? parts(tried).filter((line) => !(entry && parts(entry).includes(line))) : []),
  ].join('\n');
};

// A change of what is proposed is read as a change of this file: WRITE_PROPOSALS=1 writes it anew.
if (process.env['WRITE_PROPOSALS'])
  writeFileSync(FILE, `${proposedTables.map(proposalText).join(BETWEEN)}\n`);

const written = readFileSync(FILE, 'utf8').trimEnd().split(BETWEEN);

describe('the whole proposal for a file is the one that was read and agreed to:', () => {
  test('each file has one', () => expect(written).toHaveLength(proposedTables.length));

  test.each(proposedTables.map((each, i) => [each.what, each, i] as const))('%s', (_, each, i) => {
    expect(proposalText(each)).toBe(written[i]);
  });
});
