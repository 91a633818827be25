import { describe, expect, test } from 'vitest';
import type { Placed } from '../../src/normalise/harmonise.ts';
import { type At, error, info, type Report, warning } from '../../src/normalise/messages.ts';
import type { Draft, RowOutcome } from '../../src/normalise/observe/draft.ts';
import type { Row } from '../../src/normalise/read/table.ts';
import { settle } from '../../src/normalise/settle.ts';
import { figure } from './figures.ts';
import { entry } from './reviewedCell.ts';
import { said } from './said.ts';
import { known } from './support.ts';

const FILE = 'tables/toy/t.csv';
const at = (line: number, changes: Partial<At> = {}): At => ({
  file: FILE,
  line,
  column: 2,
  cell: '',
  ...changes,
});

const draftAt = (place: string, of: At, changes: Partial<Draft> = {}): Draft => ({
  ...figure({ id: `${of.sheet ?? ''}${of.line}-${of.column}`, at: of }),
  places: [{ scheme: 'code', text: place, name: null, code: null, otherNames: new Map(), at: of }],
  ...changes,
});

/** Returns a row of one figure; the codes of the communes follow from its line. */
function row(line: number, changes: Partial<Draft> = {}, of: Partial<Row> = {}): RowOutcome {
  return {
    row: { line, cells: [{ text: 'x', line, column: 1 }], ...of },
    outcome: 'published',
    drafts: [draftAt(`9000${line - 1}`, at(line), changes)],
    codes: [],
    figures: 1,
    changes: [],
  };
}

type Also = (figures: readonly Placed[], report: Report) => void;

/** Returns what becomes of rows where one more check says what a test gives. */
function settled(
  rows: readonly RowOutcome[],
  also?: Also,
  exceptions: ReadonlyArray<ReturnType<typeof entry>> = [],
) {
  let found: ReturnType<typeof settle> = { outcomes: [], figures: [] };
  const messages = said((report) => {
    found = settle(rows, { ...known, exceptions }, report, also);
  });
  return {
    ...found,
    messages: messages.map(([where]) => where),
    became: found.outcomes.map(({ outcome, codes }) => [outcome, ...codes].join(' ')),
    ids: found.figures.map(({ id }) => id),
  };
}

const wrongAt =
  (of: At, code = 'E-SUM'): Also =>
  (figures, report) => {
    if (figures.some(({ at: own }) => own.line === of.line || of.line > 4))
      report(error(code, of, 'sai', 'wrong'));
  };

describe('rows that stand beside each other', () => {
  test('stay as they were given, and make their figures in their order', () => {
    const rows = [row(2), row(3)];
    const { outcomes, ids, messages } = settled(rows);
    expect(outcomes).toBe(rows);
    expect([ids, messages]).toEqual([['2-2', '3-2'], []]);
  });

  test('lose the one that a check finds wrong, with its code, and no other', () => {
    const rows = [row(2), row(3), row(4)];
    const { outcomes, became, ids, messages } = settled(rows, wrongAt(at(3)));
    expect(became).toEqual(['published', 'rejected E-SUM', 'published']);
    expect(outcomes[0]).toBe(rows[0]);
    expect([outcomes[1]?.drafts, outcomes[1]?.figures]).toEqual([[], 1]);
    expect(ids).toEqual(['2-2', '4-2']);
    expect(messages).toEqual([`error E-SUM ${FILE}:3:2`]);
  });

  test('name each reason of a row once', () => {
    const { became, messages } = settled([row(2)], (figures, report) => {
      for (const code of figures.length > 0 ? ['E-SUM', 'E-RATIO', 'E-SUM'] : [])
        report(error(code, at(2), 'sai', 'wrong'));
    });
    expect(became).toEqual(['rejected E-SUM E-RATIO']);
    expect(messages).toEqual([`error E-SUM ${FILE}:2:2`, `error E-RATIO ${FILE}:2:2`]);
  });

  test('tell of two cells of a row, and of one cell but once', () => {
    const { messages } = settled([row(2), row(3)], (figures, report) => {
      if (figures.length === 2) report(error('E-SUM', at(2), 'sai', 'wrong'));
      report(error('E-SUM', at(2, { column: 9 }), 'sai', 'wrong'));
    });
    expect(messages).toEqual([`error E-SUM ${FILE}:2:2`, `error E-SUM ${FILE}:2:9`]);
  });

  test('are tried until none goes: one that goes may leave another wrong', () => {
    const { became, messages, ids } = settled([row(2), row(3), row(4)], (figures, report) => {
      const next = figures.length === 3 ? 4 : figures.length === 2 ? 3 : null;
      if (next) report(error('E-SUM', at(next), 'sai', 'wrong'));
    });
    expect(became).toEqual(['published', 'rejected E-SUM', 'rejected E-SUM']);
    expect(messages).toEqual([`error E-SUM ${FILE}:4:2`, `error E-SUM ${FILE}:3:2`]);
    expect(ids).toEqual(['2-2']);
  });

  test('have their remarks told once, as those are that stay', () => {
    const { messages } = settled([row(2), row(3)], (figures, report) => {
      for (const { at: of } of figures) report(warning('W-SUM', of, 'lệch', 'differs'));
      report(info('I-COLUMN', at(0), 'a', 'b'));
      if (figures.length === 2) report(error('E-SUM', at(3), 'sai', 'wrong'));
    });
    expect(messages).toEqual([
      `error E-SUM ${FILE}:3:2`,
      `warning W-SUM ${FILE}:2:2`,
      `info I-COLUMN ${FILE}:0:2`,
    ]);
  });

  test('stay where what is wrong is of no row of theirs', () => {
    const { became, messages } = settled([row(2)], wrongAt(at(9)));
    expect(became).toEqual(['published']);
    expect(messages).toEqual([`error E-SUM ${FILE}:9:2`]);
    expect(settled([row(2)], wrongAt(at(2, { file: 'tables/toy/u.csv' }))).became).toEqual([
      'published',
    ]);
  });

  test('stand on all lines of their cells', () => {
    const cells = [
      { text: 'x', line: 2, column: 1 },
      { text: 'y', line: 7, column: 2 },
    ];
    expect(settled([row(2, {}, { cells }), row(3)], wrongAt(at(7))).became).toEqual([
      'rejected E-SUM',
      'published',
    ]);
  });

  test('of two sheets have lines of their own', () => {
    const inSheet = (sheet: string, place: string): RowOutcome => ({
      ...row(2),
      drafts: [draftAt(place, at(2, { sheet }))],
    });
    const rows = [inSheet('A', '90001'), inSheet('B', '90002')];
    expect(settled(rows, wrongAt(at(2, { sheet: 'B' }))).became).toEqual([
      'published',
      'rejected E-SUM',
    ]);
    expect(settled(rows, wrongAt(at(2))).became).toEqual(['published', 'published']);
  });

  test('that are rejected already stay as they are', () => {
    const gone: RowOutcome = { ...row(3), outcome: 'rejected', drafts: [], codes: ['R-ROW'] };
    const { outcomes, became } = settled([row(2), gone], wrongAt(at(2)));
    expect(outcomes[1]).toBe(gone);
    expect(became).toEqual(['rejected E-SUM', 'rejected R-ROW']);
  });
});

describe('what the rules of all figures refuse', () => {
  test('is looked for without one more check: a place that is not there', () => {
    const lost = { places: [{ ...row(2).drafts[0]!.places[0]!, text: '99999' }] };
    const { became, messages, ids } = settled([row(2, lost), row(3)]);
    expect(became).toEqual(['rejected E-UNIT-CODE-UNKNOWN', 'published']);
    expect(messages).toEqual([`error E-UNIT-CODE-UNKNOWN ${FILE}:2:2`]);
    expect(ids).toEqual(['3-2']);
  });

  test('is a figure that has two values: both of its rows go', () => {
    const same = row(2).drafts[0]!.places;
    const { became, messages, ids } = settled([
      row(2),
      row(3, { value: 11, places: same }),
      row(4),
    ]);
    expect(became).toEqual(['rejected E-VALUE-TWICE', 'rejected E-VALUE-TWICE', 'published']);
    expect(messages.toSorted()).toEqual([
      `error E-VALUE-TWICE ${FILE}:2:2`,
      `error E-VALUE-TWICE ${FILE}:3:2`,
    ]);
    expect(ids).toEqual(['4-2']);
  });
});

describe('a figure that a review publishes', () => {
  const passed = entry({ action: 'publish', code: 'E-SUM' });

  test('stands with a flag, and its message is a remark', () => {
    const { became, messages, figures } = settled(
      [row(2), row(3)],
      (of, report) => {
        report(warning('W-SUM', at(2), 'lệch', 'differs'));
        wrongAt(at(3))(of, report);
      },
      [passed],
    );
    expect(became).toEqual(['published', 'published']);
    expect(messages).toEqual([`warning W-SUM ${FILE}:2:2`, `warning W-REVIEWED ${FILE}:3:2`]);
    expect(figures.map(({ flags }) => flags)).toEqual([[], ['reviewed']]);
  });

  test('keeps the flags that it had, and has this one once', () => {
    const flags = (before: Placed['flags']) =>
      settled([row(3, { flags: before })], wrongAt(at(3)), [passed]).figures[0]?.flags;
    expect(flags(['derived' as never])).toEqual(['derived', 'reviewed']);
    expect(flags(['reviewed'])).toEqual(['reviewed']);
  });

  test('is that of its cell, not of its row', () => {
    const two: RowOutcome = {
      ...row(3),
      drafts: [draftAt('90002', at(3)), draftAt('90003', at(3, { column: 3 }))],
    };
    const { figures } = settled([two], wrongAt(at(3)), [passed]);
    expect(figures.map(({ flags }) => flags)).toEqual([['reviewed'], []]);
  });
});
