import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeActions } from '../../src/normalise/codes.ts';
import type { CheckedTable } from '../../src/normalise/checkTable.ts';
import { splitRecords } from '../../src/normalise/read/splitRecords.ts';
import { tableSpec } from '../../src/normalise/tableSpec.ts';
import type { BadCase } from './badCase.ts';
import { allCases } from './allCases.ts';
import { notYet } from './notYet.ts';
import { expectAccounted } from '../support/accounted.ts';
import { checked } from './support.ts';

const errorsOf = ({ messages }: CheckedTable) =>
  messages.filter(({ severity }) => severity === 'error');

const firstFigure = ({ observations }: CheckedTable) =>
  observations.toSorted(
    (a, b) =>
      (a.cell?.line ?? 0) - (b.cell?.line ?? 0) || (a.cell?.column ?? 0) - (b.cell?.column ?? 0),
  )[0];

function expectMessage({ messages }: CheckedTable, { code, line, column, says }: BadCase): void {
  if (code === undefined) return;
  const found = messages.filter((each) => each.code === code);
  expect(messages.map((each) => `${each.code} ${each.line}:${each.column}`)).toContainEqual(
    `${code} ${line ?? found[0]?.line}:${column ?? found[0]?.column}`,
  );
  if (says !== undefined)
    expect(found.map(({ vi, en }) => `${vi} / ${en}`).join('\n')).toContain(says);
  for (const each of found) {
    expect(each.vi.length, each.vi).toBeGreaterThan(5);
    expect(each.en).toMatch(/^[^A-Z]|^R/);
  }
}

const outcome: Readonly<Record<BadCase['action'], (result: CheckedTable) => void>> = {
  A(result) {
    expect(errorsOf(result)).toEqual([]);
    expect(result.rows.rejected).toBe(0);
  },
  N(result) {
    expect(errorsOf(result)).toEqual([]);
    expect(result.rows.rejected).toBe(0);
    expect(result.changes.length).toBeGreaterThan(0);
  },
  W(result) {
    expect(errorsOf(result)).toEqual([]);
    expect(result.rows.published).toBeGreaterThan(0);
  },
  R(result) {
    expect(result.refused).toBe(false);
    expect(result.rows.rejected).toBeGreaterThan(0);
    expect(result.rows.published).toBeGreaterThan(0);
  },
  F(result) {
    expect(result.refused).toBe(true);
    expect(result.observations).toEqual([]);
  },
};

// The workbook reader's own tests fire these.
const ofWorkbooks = /^[EW]-XL-(?!AUTODATE|SERIAL)|^E-STR-HEADER-ROWS$/;

const specCases = ['SEC-11', 'SEC-14'];

const titles = allCases.map(
  (each) => [`${each.id} ${each.action} ${each.what.slice(0, 50)}`, each] as const,
);

describe('bad input gets what the catalogue says:', () => {
  test.each(titles)('%s', async (_, each) => {
    const result = await checked(each.table);
    outcome[each.action](result);
    expectMessage(result, each);
    expectAccounted(result);
    if (each.gives) expect(firstFigure(result)).toMatchObject(each.gives);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('the catalogue', () => {
  const text = readFileSync('tests/fixtures/bad-input/catalogue.csv', 'utf8');
  const ids = splitRecords(text, ',')
    .records.slice(1)
    .map(({ cells }) => cells[0]?.text ?? '');
  const covered = new Set([...allCases.map(({ id }) => id), ...specCases]);

  test('has 199 cases, each with its bytes here or a reason why not', () => {
    expect(ids).toHaveLength(199);
    console.log(
      `bad input: ${ids.filter((id) => covered.has(id)).length} of ${ids.length} ids in ${allCases.length} cases; not yet: ${notYet.size}`,
    );
    expect(ids.filter((id) => !covered.has(id) && !notYet.has(id))).toEqual([]);
    expect([...covered, ...notYet.keys()].filter((id) => !ids.includes(id))).toEqual([]);
    expect([...notYet.keys()].filter((id) => covered.has(id))).toEqual([]);
  });

  test('has a case for every code that a table can meet', () => {
    const fired = new Set(allCases.map(({ code }) => code));
    const silent = [...codeActions].filter(
      ([code, action]) => action !== 'note' && !fired.has(code) && !ofWorkbooks.test(code),
    );
    expect(silent.map(([code]) => code)).toEqual([]);
  });

  test('has for each code the action that the code has', () => {
    const actions = { F: 'fail', R: 'reject', W: 'flag', N: 'flag', A: 'flag' } as const;
    const wrong = allCases.filter(
      ({ code, action }) => code !== undefined && codeActions.get(code) !== actions[action],
    );
    expect(wrong.map(({ id, code }) => `${id} ${code}`)).toEqual([]);
  });
});

describe('a description', () => {
  const real = () =>
    JSON.parse(readFileSync('data/tables/portal-gia-lai/table.json', 'utf8')) as {
      source: { url: string };
    };

  test('with an address that is not https is refused', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil']) {
      const read = tableSpec.safeParse({ ...real(), source: { ...real().source, url } });
      expect(read.success).toBe(false);
      expect(JSON.stringify(read.error?.issues)).toContain('E-SEC-URL');
    }
  });

  test('that holds __proto__ pollutes nothing', () => {
    const text = JSON.stringify(real()).replace('{', '{"__proto__":{"polluted":1},');
    tableSpec.safeParse(JSON.parse(text));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
