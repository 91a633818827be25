import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/normalise/checkFolder.ts';
import type { Recorded } from '../../../src/normalise/history/readHistory.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { entry } from '../reviewedCell.ts';
import { known } from '../support.ts';
import { recorded, tableOf } from './months.ts';

const whole = 'code,n\n90001,2\n90002,3\n90003,4\n';
const published = [recorded(2), recorded(3), recorded(4)];

/** Returns what is said of no file, and of each, where the figures were published before. */
function told(text: string, was: readonly Recorded[] = published, changes: Partial<FileSpec> = {}) {
  const checked = checkFolder([tableOf(text, changes)], { ...known, recorded: was });
  const words = ({ code, file, line, text: { en } }: (typeof checked.messages)[number]) =>
    `${code} ${file}:${line} ${en}`;
  return {
    ...checked,
    of: checked.messages.map(words),
    own: checked.files.flatMap(({ messages }) => messages.map(words)),
  };
}

const gone = (line: number): string =>
  `E-HISTORY history/toy/t.csv:${line} published figure is gone: toy-t-${line}-2; give the reason: "revises" in table.json, or an entry of superseded in data/corrections.yml`;

describe('a published figure', () => {
  test('that is there as it was is told of nothing', () => {
    const { of, own } = told(whole);
    expect([of, own]).toEqual([[], []]);
  });

  test('that is gone is told at its row of the history', () => {
    expect(told('code,n\n90001,2\n90003,4\n').of).toEqual([gone(3)]);
  });

  test('that says something else is told at its cell, and its file is refused', () => {
    const { own, files } = told(whole.replace('90002,3', '90002,5'));
    expect(own).toEqual([
      'E-REVISION tables/toy/t.csv:3 published figure changed: 3 → 5 (history/toy/t.csv:3); give the reason: "revises" in table.json, or an entry of superseded in data/corrections.yml (figure: toy-t-3-2)',
    ]);
    expect(files.map(({ refused }) => refused)).toEqual([true]);
  });

  test('of a row that is refused now is told by its refusal alone', () => {
    const { of, own } = told(whole.replace('90002,3', '90002,abc'));
    expect(of).toEqual([]);
    expect(own.map((each) => each.slice(0, 28))).toEqual(['E-NUM-WORD tables/toy/t.csv:']);
  });

  test('of a row of which the source left every number out is told: that says no reason', () => {
    const { of } = told(whole.replace('90002,3', '90002,'));
    expect(of).toEqual([gone(3)]);
  });

  test('of a file that is refused whole is told by that', () => {
    const { of, files } = told('code,n\n90001,2\n', published, { sha256: '1'.repeat(64) });
    expect([of, files[0]?.refused]).toEqual([[], true]);
  });

  test('of no table, or of one that is not among them, is not looked for', () => {
    const elsewhere = [
      recorded(3, { table: null }),
      recorded(3, { table: 'tables/toy/other.csv' }),
    ];
    expect(told('code,n\n90001,2\n', elsewhere).of).toEqual([]);
  });

  test('in a sheet is known by the line of its cell', () => {
    const was = (locator: string) => [recorded(2), recorded(3, { locator })];
    const text = whole.replace('90002,3', '90002,abc');
    expect(told(text, was('t.xlsx!Biểu 1!B3')).of).toEqual([]);
    expect(told(text, was('t.xlsx!Biểu 1!AB3')).of).toEqual([]);
    expect(told(text, was('t.xlsx!Biểu 1!B4')).of).toEqual([gone(3)]);
    expect(told(text, was('t.csv:4:3')).of).toEqual([gone(3)]);
    expect(told(text, was('t.csv:13:3')).of).toEqual([gone(3)]);
    expect(told(text, was('line 3')).of).toEqual([gone(3)]);
  });

  test('of a line of two digits is known by both', () => {
    const text = `code,n\n90001,2\n${'\n'.repeat(9)}90002,abc\n`;
    const was = (locator: string) => [recorded(2), recorded(3, { locator })];
    expect(told(text, was('t.csv:12:13')).of).toEqual([]);
    expect(told(text, was('t.xlsx!S!B12')).of).toEqual([]);
    expect(told(text, was('t.csv:3:12')).of).toEqual([gone(3)]);
  });

  test('of a file that another replaces was withdrawn with it', () => {
    const old = tableOf(whole);
    const revises = {
      file: 't.csv',
      kind: 'correction',
      date: '2026-11-22',
      reason: { vi: 'sửa', en: 'mended' },
    } as const;
    const now = tableOf('code,n\n90001,2\n', { file: 'u.csv', revises });
    const { messages, figures } = checkFolder([old, now], { ...known, recorded: published });
    expect(messages).toEqual([]);
    expect(figures.map(({ id }) => id)).toEqual(['toy-u-2-2']);
  });
});

describe('an exception that publishes', () => {
  const order = {
    checks: [{ order: ['n', 'm'] }],
    figures: [
      { indicator: 'portal766_received', value: 'n' },
      { indicator: 'portal766_completed', value: 'm' },
    ],
  };
  const run = (text: string, changes: Parameters<typeof entry>[0] = {}) => {
    const of = entry({
      action: 'publish',
      code: 'E-ORDER',
      line: 3,
      column: null,
      cell: '90002,5,3',
      ...changes,
    });
    const checked = checkFolder([tableOf(text, order)], { ...known, exceptions: [of] });
    return {
      rows: checked.files[0]?.outcomes.map(({ outcome }) => outcome),
      flags: checked.figures.map(({ id, flags }) => `${id} ${flags.join()}`),
      codes: checked.files[0]?.messages.map(({ code, line }) => `${code}:${line}`),
      of: checked.messages.map(({ code, text: { vi, en } }) => [code, vi, en]),
    };
  };

  test('is told where the row meets no rule that it speaks of', () => {
    expect(run('code,n,m\n90001,1,2\n90002,5,3\n').of).toEqual([]);
    const fine = run('code,n,m\n90001,1,2\n90002,3,5\n', { cell: '90002,3,5' });
    expect(fine.of).toEqual([
      [
        'E-CORRECTION-STALE',
        'dòng 3 không gặp E-ORDER; hãy sửa hoặc bỏ mục',
        'line 3 does not meet E-ORDER; mend or remove it',
      ],
    ]);
    expect(fine.rows).toEqual(['published', 'published']);
  });

  test('is of its own file: another is not asked', () => {
    expect(run('code,n,m\n90001,1,2\n90002,3,5\n', { file: 'tables/toy/other.csv' }).of).toEqual(
      [],
    );
  });

  test('lets the row stand, with a remark and a flag', () => {
    const { rows, codes, flags } = run('code,n,m\n90001,1,2\n90002,5,3\n');
    expect(rows).toEqual(['published', 'published']);
    expect(codes).toEqual(['W-REVIEWED:3']);
    expect(flags).toEqual(['toy-t-2-2 ', 'toy-t-2-3 ', 'toy-t-3-2 reviewed', 'toy-t-3-3 ']);
  });

  test('is told of its own line, whatever else is said of it or met elsewhere', () => {
    const publish = (line: number, cell: string) =>
      entry({ action: 'publish', code: 'E-ORDER', line, column: null, cell });
    const checked = checkFolder([tableOf('code,n,m\n90001,1,trên 2\n90002,5,3\n', order)], {
      ...known,
      exceptions: [publish(2, '90001,1,trên 2'), publish(3, '90002,5,3')],
    });
    expect(checked.files[0]?.messages.map(({ code, line }) => `${code}:${line}`)).toEqual([
      'W-NUM-QUALIFIED:2',
      'W-REVIEWED:3',
    ]);
    expect(checked.messages.map(({ text: { en } }) => en)).toEqual([
      'line 2 does not meet E-ORDER; mend or remove it',
    ]);
  });

  test('alone is told so: one that leaves a row out is told where the row is read', () => {
    const { of, codes, rows } = run('code,n,m\n90001,1,2\n90002,5,3\n', { action: 'leave-out' });
    expect(of).toEqual([]);
    expect(codes).toEqual(['R-REVIEWED:3']);
    expect(rows).toEqual(['published', 'rejected']);
  });
});
