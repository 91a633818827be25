import { expect, test } from 'vitest';
import { headings } from '../../scripts/bench/communeTables.ts';
import { checkFolder } from '../../src/normalise/checkFolder.ts';
import type { PlainOutcome } from '../../src/normalise/plain/plainOutcome.ts';
import { file, first, form, textOf, usual } from './plainForm.ts';
import { known } from './support.ts';

test('a figure of a plain row is the one of the careful way, part by part', () => {
  const { outcomes } = checkFolder([file(textOf(headings, [usual]), form)], known).files[0]!;
  const [outcome] = outcomes as PlainOutcome[];
  const [figure] = outcome!.placed();
  expect(outcome).toMatchObject({ outcome: 'published', codes: [], figures: 4 });
  const parts = [
    ...['id', 'indicator', 'places', 'version', 'period', 'asOf', 'value', 'unit', 'max'],
    ...['numerator', 'denominator', 'qualifier', 'modality', 'status', 'rank', 'rankOf', 'scope'],
    ...['source', 'locator', 'cell', 'printed', 'derived', 'flags', 'note', 'at'],
  ] as const;
  const said = Object.fromEntries(
    parts.map((part) => [part, figure![part as keyof typeof figure]]),
  );
  expect(said).toEqual({
    id: 'toy-form-2-4',
    indicator: 'form06a_total',
    places: [first.code],
    version: '2025-07-01',
    period: { start: '2025-07-01', end: '2025-07-31' },
    asOf: null,
    value: 60,
    unit: 'count',
    max: null,
    numerator: null,
    denominator: null,
    qualifier: 'exact',
    modality: 'actual',
    status: 'normal',
    rank: null,
    rankOf: null,
    scope: null,
    source: 'toy',
    locator: 'form.csv:2:4',
    cell: { file: 'form.csv', line: 2, column: 4 },
    printed: '60',
    derived: false,
    flags: [],
    note: null,
    at: { file: 'form.csv', line: 2, column: 4, cell: '60' },
  });
  expect(outcome!.changes.map(({ code: of }) => of)).toEqual(['N-PERIOD', 'N-VERSION']);
  expect(outcome!.drafts[0]).toMatchObject({ indicator: 'form06a_total', value: 60 });
});
