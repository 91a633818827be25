import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionOf, codeActions } from '../../src/normalise/codes.ts';
import { allCases } from './allCases.ts';
import type { BadCase } from './badCase.ts';
import { catalogue, elsewhere, exceptions } from './catalogue.ts';
import { checked } from './support.ts';

const byId = Map.groupBy(allCases, ({ id }) => id);
const idsOf = new Set(catalogue.map(({ id }) => id));

/** The outcome of a case as the catalogue writes it. */
const outcomeOf = ({ action, code }: BadCase): string =>
  action === 'N' && code?.startsWith('W-') ? 'N+W' : action;

test('the catalogue has 199 cases, each with its bytes here or the test that shows it', () => {
  expect(catalogue).toHaveLength(199);
  const shown = catalogue.filter(({ id }) => byId.has(id));
  console.log(
    `bad input: ${shown.length} of 199 ids in ${allCases.length} cases; ${elsewhere.size} in other tests`,
  );
  expect(catalogue.filter(({ id }) => byId.has(id) === elsewhere.has(id))).toEqual([]);
  expect([...elsewhere.keys()].filter((id) => !idsOf.has(id))).toEqual([]);
});

test('a case that is none of the catalogue says so by its id', () => {
  const others = [...byId.keys()].filter((id) => !idsOf.has(id));
  expect(others.filter((id) => !id.startsWith('OWN-'))).toEqual([]);
});

test.each([...elsewhere])('%s is shown by a test of another part', (_, { file, title }) => {
  expect(readFileSync(file, 'utf8')).toContain(`'${title}'`);
});

test.each(catalogue.filter(({ id }) => byId.has(id)))(
  '$id gets each of its outcomes $actions and no other',
  ({ id, actions }) => {
    const also = exceptions.get(id)?.also ?? [];
    const given = new Set((byId.get(id) ?? []).map(outcomeOf));
    expect([...given].filter((each) => !actions.includes(each) && also !== each)).toEqual([]);
    expect(exceptions.has(id) ? [] : actions.filter((each) => !given.has(each))).toEqual([]);
  },
);

test.each(catalogue.filter(({ id, codes }) => byId.has(id) && codes.length > 0))(
  '$id fires $codes',
  ({ id, codes }) => {
    const fired = (byId.get(id) ?? []).map(({ code }) => code);
    expect(codes.filter((code) => !fired.includes(code))).toEqual([]);
  },
);

test('three outcomes yield to real rows, each with its reason', () => {
  expect([...exceptions.keys()]).toEqual(['SEM-07', 'SEM-09', 'SEM-12']);
});

test('every message of a case has its place', () => {
  const vague = allCases.filter(
    ({ code, line, column }) => code !== undefined && (line === undefined || column === undefined),
  );
  expect(vague.map(({ id, what }) => `${id} ${what}`)).toEqual([]);
});

test('a message does what its case says', async () => {
  const does = { F: 'fail', R: 'reject', W: 'flag', N: 'flag', A: 'flag' } as const;
  for (const { id, what, code, action, table } of allCases) {
    if (code === undefined) continue;
    if (code !== 'E-PCT-SCALE') {
      expect(actionOf({ code }), `${id} ${what}`).toBe(does[action]);
      continue;
    }
    // The same code refuses a column that has no rate above 1, or the row of one such cell.
    const { refused } = await checked(table);
    expect(refused).toBe(action === 'F');
  }
  expect(codeActions.get('E-PCT-SCALE')).toBe('fail');
});
