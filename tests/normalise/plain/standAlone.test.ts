import { describe, expect, test } from 'vitest';
import type { Draft, RowOutcome } from '../../../src/normalise/observe/draft.ts';
import { glances, PlainOutcome } from '../../../src/normalise/plain/plainOutcome.ts';
import type { PlainRow } from '../../../src/normalise/plain/plainRow.ts';
import {
  markShared,
  type PlainTable,
  plainTable,
} from '../../../src/normalise/plain/plainTable.ts';
import { type PlainTime, timeKey } from '../../../src/normalise/plain/plainTime.ts';
import {
  carefulOf,
  filesOfPlain,
  inOrder,
  standAlone,
} from '../../../src/normalise/plain/standAlone.ts';
import { figure, known } from '../support.ts';
import { layoutOf, tiny } from './tinyTable.ts';

const month = (name: string) => ({
  period: { start: `2025-${name}-01`, end: `2025-${name}-28` },
  asOf: null,
});

const timeOf = (name: string): PlainTime => ({
  ...month(name),
  day: `2025-${name}-28`,
  rows: new Map<number, PlainRow>(),
});

/** A table of plain rows in these months. */
const table = (file: string, months: readonly string[], indicators = ['form06a_total']) =>
  ({
    file,
    columns: indicators.map((id, slot) => ({
      indicator: known.catalogue.get(id),
      slot,
      column: slot + 1,
    })),
    times: new Map(months.map((name) => [timeKey(timeOf(name)), timeOf(name)])),
  }) as unknown as PlainTable;

const plain = (of: PlainTable): PlainOutcome => new PlainOutcome({} as PlainRow, of);

/** A row that was read cell by cell, of these figures. */
const careful = (...drafts: readonly Draft[]) =>
  ({ outcome: 'published', drafts, codes: [], figures: 1, changes: [] }) as unknown as RowOutcome;

const draft = (file: string, name: string, indicator = 'form06a_online') =>
  ({ ...month(name), indicator, at: { file } }) as unknown as Draft;

const alone = (...outcomes: readonly RowOutcome[]) => standAlone(outcomes, known.catalogue);

describe('figures of plain rows stand alone', () => {
  test('where all of a time are in one file', () => {
    const [a, b] = [table('a.csv', ['07', '08']), table('b.csv', ['09'])];
    expect(alone(plain(a), plain(a), plain(b))).toBe(true);
    expect(alone(plain(a), plain(table('c.csv', ['08'])))).toBe(false);
    expect(alone(plain(table('c.csv', ['07'])), plain(a))).toBe(false);
  });

  test('also beside figures that were read with care, of the file or of another time', () => {
    const a = plain(table('a.csv', ['07']));
    expect(alone(a, careful(draft('a.csv', '07')))).toBe(true);
    expect(alone(a, careful(draft('b.csv', '08')))).toBe(true);
    expect(alone(a, careful(draft('b.csv', '07')))).toBe(false);
    expect(alone(a, careful(draft('b.csv', '08'), draft('b.csv', '07')))).toBe(false);
    expect(alone(a, careful())).toBe(true);
  });

  test('unless they are set against each other', () => {
    const paid = 'portal766_online_payment_success';
    const due = 'portal766_financial_obligation';
    expect(alone(plain(table('a.csv', ['07'], [paid])))).toBe(true);
    expect(alone(plain(table('a.csv', ['07'], [paid, due])))).toBe(false);
    const b = careful(draft('b.csv', '08', due));
    expect(alone(plain(table('a.csv', ['07'], [paid])), b)).toBe(false);
    expect(alone(plain(table('a.csv', ['07'], [paid])), careful(draft('b.csv', '08', paid)))).toBe(
      true,
    );
    expect(alone(plain(table('a.csv', ['07'])), careful(draft('b.csv', '08', 'x')))).toBe(true);
  });

  test('only where there are any', () => {
    expect(alone()).toBe(false);
    expect(alone(careful(draft('a.csv', '07')))).toBe(false);
  });
});

describe('plain rows and others', () => {
  const of = plain(table('a.csv', ['07'], ['form06a_total', 'form06a_online']));
  const [one, two] = [draft('b.csv', '08'), draft('b.csv', '09')];
  const outcomes = [careful(one), of, careful(), careful(two, two), of];

  test('keep their order, each with its own figures', () => {
    const placed = ['1', '2', '3'].map((id) => figure({ id }));
    const found = inOrder(outcomes, placed);
    expect(found).toHaveLength(7);
    expect([found[0], found[3], found[4]]).toEqual(placed);
    expect([1, 2, 5, 6].map((i) => found[i]?.indicator)).toEqual([
      'form06a_total',
      'form06a_online',
      'form06a_total',
      'form06a_online',
    ]);
  });

  test('are told apart, with the files of the plain ones', () => {
    expect(carefulOf(outcomes)).toEqual([outcomes[0], outcomes[2], outcomes[3]]);
    expect(filesOfPlain(outcomes)).toEqual(new Set(['a.csv']));
    expect(filesOfPlain([careful(one)])).toEqual(new Set());
  });

  test('can be glanced at before they are placed', () => {
    expect(glances(careful(one, two))).toEqual([one, two]);
    expect(glances(of).map(({ indicator }) => indicator)).toEqual([
      'form06a_total',
      'form06a_online',
    ]);
  });

  test('of which another row has the unit and time are marked', () => {
    const rows = [1, 2, 3].map(() => ({ alone: true })) as unknown as PlainRow[];
    const [july, august] = [timeOf('07'), timeOf('08')];
    july.rows.set(90001, rows[0]!).set(90002, rows[1]!);
    august.rows.set(90001, rows[2]!);
    const times = new Map([july, august].map((each) => [timeKey(each), each]));
    const placed = (name: string, text: string): Draft => ({
      ...draft('a.csv', name),
      places: [{ text }] as unknown as Draft['places'],
    });
    markShared([careful(placed('07', '90002')), careful(), careful(placed('09', '90001'))], times);
    expect(rows.map((each) => each.alone)).toEqual([true, false, true]);
    markShared([careful(placed('08', '90001'), placed('07', '90001'))], times);
    expect(rows.map((each) => each.alone)).toEqual([true, false, false]);
    markShared([careful(placed('08', '90009'))], times);
    expect(rows.map((each) => each.alone)).toEqual([true, false, false]);
  });
});

describe('what the plain rows of a table share', () => {
  const layout = layoutOf()!;
  const times = new Map([['x', timeOf('07')]]);
  const reader = { layout, times };
  const shared = (plainOf: object, scales: readonly number[] = [0, 0]) => {
    const spec = tiny({ file: 'name.csv' });
    const of = { file: 'tables/toy/name.csv', header: [], rows: [], dataRows: 0, ...plainOf };
    return plainTable(
      of,
      spec,
      known,
      (each) => scales[spec.figures.indexOf(each as never)] ?? 9,
      ({ line }) => careful(draft(`line ${line}`, '07')),
    );
  };

  test('is the file, the source, the columns and the times', () => {
    const found = shared({ plain: reader });
    expect(found).toMatchObject({
      file: 'tables/toy/name.csv',
      name: 'name.csv',
      source: 'toy',
      columns: layout.figures,
    });
    expect(found?.times).toBe(times);
    expect(found?.careful({ line: 7 } as PlainRow).drafts[0]?.at.file).toBe('line 7');
  });

  test('is the version of a unit on the day of its time', () => {
    const place = known.places.byCode('90001');
    const on = (day: string | null) =>
      shared({ plain: reader })?.versionOf({ unit: { place }, time: { day } } as PlainRow);
    expect(on('2025-07-31')).toBe(known.places.versionAt(place!, '2025-07-31')?.validFrom);
    expect(on('2025-07-31')).toBe('2025-07-01');
    expect(on('2025-06-30')).toBeNull();
    expect(on(null)).toBeNull();
  });

  test('is nothing where there are none or their numbers have a scale', () => {
    expect(shared({})).toBeNull();
    expect(shared({ plain: reader }, [0, 3])).toBeNull();
    expect(shared({ plain: reader }, [3, 0])).toBeNull();
  });
});
