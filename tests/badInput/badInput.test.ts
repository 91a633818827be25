import { describe, expect, test } from 'vitest';
import type { CheckedTable } from '../../src/normalise/checkTable.ts';
import { allCases } from './allCases.ts';
import { expectAccounted } from '../support/accounted.ts';
import type { BadCase } from './badCase.ts';
import { checked } from './support.ts';

const errorsOf = ({ messages }: CheckedTable) =>
  messages.filter(({ severity }) => severity === 'error').map(({ code, en }) => `${code} ${en}`);

const firstFigure = ({ observations }: CheckedTable) =>
  observations.toSorted(
    (a, b) =>
      (a.cell?.line ?? 0) - (b.cell?.line ?? 0) || (a.cell?.column ?? 0) - (b.cell?.column ?? 0),
  )[0];

function expectMessage({ messages }: CheckedTable, each: BadCase): void {
  const { code, line, column, sheet, says } = each;
  if (code === undefined) return;
  const place = (of: CheckedTable['messages'][number]) =>
    `${of.code} ${of.sheet ?? ''} ${of.line}:${of.column}`;
  expect(messages.map(place)).toContainEqual(`${code} ${sheet ?? ''} ${line}:${column}`);
  const found = messages.filter((of) => of.code === code);
  if (says !== undefined)
    expect(found.map(({ vi, en }) => `${vi} / ${en}`).join('\n')).toContain(says);
  for (const { vi, en } of found) {
    expect(vi.length, vi).toBeGreaterThan(5);
    expect(en).toMatch(/^[^A-Z]|^R/);
  }
}

const outcome: Readonly<Record<BadCase['action'], (result: CheckedTable) => void>> = {
  A(result) {
    expect(errorsOf(result)).toEqual([]);
    expect(result.rows.rejected).toBe(0);
    expect(result.changes).toEqual([]);
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

const titles = allCases.map(
  (each) => [`${each.id} ${each.action} ${each.what.slice(0, 50)}`, each] as const,
);

describe('bad input gets what the catalogue says:', () => {
  test.each(titles)('%s', async (_, each) => {
    const result = await checked(each.table);
    outcome[each.action](result);
    expectMessage(result, each);
    if (each.change !== undefined)
      expect(result.changes.map(({ code, line, column }) => `${code} ${line}:${column}`)).toContain(
        each.change,
      );
    expectAccounted(result);
    if (each.gives) expect(firstFigure(result)).toMatchObject(each.gives);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
