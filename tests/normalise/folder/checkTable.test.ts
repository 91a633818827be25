import { describe, expect, test } from 'vitest';
import { headings } from '../../../scripts/bench/communeTables.ts';
import { checkTableBytes, flatMessage, sha256Of } from '../../../src/normalise/checkTable.ts';
import { error } from '../../../src/normalise/messages.ts';
import { quietSums } from '../../../src/normalise/plain/quietSums.ts';
import { file, first, form, textOf } from '../plainForm.ts';
import { known } from '../support.ts';
import { tableOf } from './months.ts';

const text = 'Bảng 1,\ncode,n\n90001,2\n90002,03\nGhi chú: số ước,\n,\n(*) tạm,tính\n';

describe('the check of a table', () => {
  test('has its messages in their order, flat', () => {
    const { messages } = checkTableBytes(tableOf(text, { sha256: '1'.repeat(64) }), known);
    expect(messages.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'E-HASH 0',
      'E-NUM-FORMAT 4',
    ]);
  });

  test('keeps aside the rows that are not published, as they stand', () => {
    const { quarantine, observations, refused } = checkTableBytes(tableOf(text), known);
    expect(quarantine).toEqual([
      {
        file: 'tables/toy/t.csv',
        sheet: null,
        line: 4,
        cells: ['90002', '03'],
        codes: ['E-NUM-FORMAT'],
      },
    ]);
    expect(observations.map(({ id }) => id)).toEqual(['toy-t-3-2']);
    expect(observations.map((each) => 'at' in each)).toEqual([false]);
    expect(refused).toBe(false);
  });

  test('has the notes below it, each in one line', () => {
    expect(checkTableBytes(tableOf(text), known).notes).toEqual([
      'Ghi chú: số ước',
      '(*) tạm tính',
    ]);
  });

  test('has what was read otherwise, and nothing of that where it is refused', () => {
    const written = 'code,n\n90001,1.234\n';
    const of = (changes: object) =>
      checkTableBytes(tableOf(written, { numbers: 'vi', ...changes }), known);
    expect(of({}).changes.map(({ code, from, to }) => [code, from, to])).toEqual([
      ['N-NUMBER', '1.234', '1234'],
    ]);
    expect(of({ sha256: '1'.repeat(64) })).toMatchObject({
      refused: true,
      changes: [],
      observations: [],
    });
  });

  test('says the same alone as beside another file that has nothing to do with it', () => {
    const own = tableOf('code,n\n90001,2\n90002,3\n');
    const other = tableOf('code,n\n90003,4\n', { file: 'u.csv' });
    expect(checkTableBytes(own, known, [other])).toEqual(checkTableBytes(own, known));
  });

  test('of which there is nothing to say is set beside others where they are given', () => {
    const row = (term: string, ...numbers: readonly string[]) =>
      file(textOf(headings, [[first.code, first.name, term, ...numbers]]), form);
    const now = row('8/2025', '6000', '3000', '2000', '1000');
    const before = row('7/2025', '60', '30', '20', '10');
    const other = { ...before, file: 'u.csv', spec: { ...before.spec, file: 'u.csv' } };
    expect(quietSums(now, known)).not.toBeNull();
    expect(checkTableBytes(now, known).messages).toEqual([]);
    const found = checkTableBytes(now, known, [other]);
    expect(new Set(found.messages.map(({ code }) => code))).toEqual(new Set(['W-OUTLIER']));
    expect(found.observations.map(({ value }) => value)).toEqual(
      checkTableBytes(now, known).observations.map(({ value }) => value),
    );
  });
});

test('a message is flat: its words beside its place, and no sheet where it has none', () => {
  const at = { file: 't.xlsx', line: 2, column: 3, cell: 'x' };
  const flat = { code: 'E-SUM', severity: 'error', ...at, vi: 'sai', en: 'wrong' };
  expect(flatMessage(error('E-SUM', at, 'sai', 'wrong'))).toEqual({ ...flat, sheet: null });
  expect(flatMessage(error('E-SUM', { ...at, sheet: 'S' }, 'sai', 'wrong'))).toEqual({
    ...flat,
    sheet: 'S',
  });
});

test('a checksum is that of the standard', async () => {
  expect(await sha256Of(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
