import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../scripts/dataError.ts';
import { recordHistory } from '../../scripts/record.ts';
import { filesOf } from '../support/pages.ts';
import {
  august,
  built,
  copy,
  entry,
  noHistory,
  registryFile,
  stops,
  toy,
} from '../support/reviewToy.ts';

describe('a published figure', () => {
  test('may not change without a reason: the message names its cell and its row of the history', () => {
    const data = copy({ [august]: (csv) => csv.replace('120;', '121;') });
    const [message] = (() => {
      try {
        built(data);
      } catch (problem) {
        return (problem as DataError).messages;
      }
      return [];
    })();
    expect(message).toMatchObject({ code: 'E-REVISION', file: august, line: 2, column: 3 });
    expect(message!.text.en).toContain('120 → 121 (history/form-months/2026-08.csv:');
  });

  test('may not go without a reason', () => {
    const data = copy({ [august]: (csv) => csv.replace(';100', ';') });
    expect(stops(data)).toEqual([
      expect.stringMatching(/^E-HISTORY history\/form-months\/2026-08\.csv:\d:0$/),
    ]);
  });

  test('of a document that changes is told at its row, or explained by an entry', () => {
    const change = {
      'figures/98-tay-ha.csv': (csv: string) => csv.replace(',31,persons', ',32,persons'),
    };
    expect(stops(copy(change))).toContain('E-REVISION figures/98-tay-ha.csv:4:9');
    const history = readFileSync(`${toy}/data/history/documents.csv`, 'utf8');
    const id = /^(toy-translated-[0-9a-f]+),toy-translated,paragraph 8,/m.exec(history)![1]!;
    const data = copy(change);
    appendFileSync(
      join(data, 'corrections.yml'),
      `superseded:\n${entry({ figure: id, kind: 'correction' }).replace(/ {2}- file:.*\n {4}line:.*\n {4}/, '  - ')}`,
    );
    const { figures, history: gone } = built(data);
    expect(gone.find(({ figure }) => figure.id === id)).toMatchObject({
      figure: { value: 31 },
      replacedBy: { value: 32 },
      kind: 'correction',
    });
    expect(figures.find(({ value, unit }) => value === 32 && unit === 'persons')!.flags).toEqual([
      'revised',
    ]);
  });

  test('of a replaced month is in the history with what replaced it and why', () => {
    const { figures, history } = built(copy());
    expect(
      history.map(({ figure, replacedBy }) => [
        figure.locator,
        figure.value,
        replacedBy?.value ?? null,
      ]),
    ).toEqual([
      ['2026-09.csv:2:3', 1300, 130],
      ['2026-09.csv:2:4', 110, 110],
      ['2026-09.csv:3:3', 3500, 3500],
      ['2026-09.csv:3:4', 3350, null],
    ]);
    const september = figures.filter(({ period }) => period.end === '2026-09-30');
    expect(september.map(({ value, flags }) => [value, flags.join()])).toContainEqual([
      130,
      'revised',
    ]);
    expect(september.filter(({ source }) => source === 'form-months')).toHaveLength(3);
  });
});

describe('recording', () => {
  test('adds what is not there to the end, and nothing twice', () => {
    const data = noHistory(copy());
    const first = recordHistory({ dataDir: data, registryFile });
    expect([...first].find(([file]) => file.endsWith('2026-08.csv'))).toEqual([
      'history/form-months/2026-08.csv',
      4,
    ]);
    for (const file of filesOf(`${toy}/data/history`))
      expect(readFileSync(join(data, 'history', file), 'utf8'), file).toBe(
        readFileSync(join(toy, 'data/history', file), 'utf8'),
      );
    expect(recordHistory({ dataDir: data, registryFile })).toEqual(new Map());
  });

  test('records nothing of data that are wrong', () => {
    const data = noHistory(copy({ [august]: (csv) => csv.replace('120;', 'abc;') }));
    expect(() => recordHistory({ dataDir: data, registryFile })).toThrow('E-NUM-WORD');
    expect(filesOf(data).filter((file) => file.startsWith('history'))).toEqual([]);
  });
});
