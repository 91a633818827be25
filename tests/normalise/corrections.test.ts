import { describe, expect, test } from 'vitest';
import type { ChangeLine } from '../../src/normalise/changes.ts';
import { correctTable, leftOutcome } from '../../src/normalise/corrections/correctTable.ts';
import type { ReviewedCell } from '../../src/normalise/corrections/readCorrections.ts';
import { reportNeedless } from '../../src/normalise/corrections/reportNeedless.ts';
import { error } from '../../src/normalise/messages.ts';
import type { Row, Table } from '../../src/normalise/read/table.ts';
import { entry, FILE } from './reviewedCell.ts';
import { said } from './said.ts';
import { known, spec } from './support.ts';

const row = (line: number, texts: readonly string[], more: Partial<Row> = {}): Row => ({
  line,
  cells: texts.map((text, i) => ({ text, line, column: i + 1 })),
  ...more,
});

const table = (more: Partial<Table> = {}): Table => ({
  file: 'tables/toy/t.csv',
  header: ['code', 'n'],
  rows: [row(2, ['90001', '4']), row(3, ['90002', '5']), row(4, ['90003', '6'])],
  dataRows: 3,
  ...more,
});

function corrected(of: Table, exceptions: readonly ReviewedCell[]) {
  const changes: ChangeLine[] = [];
  let result = { table: of, leftOut: [] } as ReturnType<typeof correctTable>;
  const messages = said((report) => {
    result = correctTable(of, exceptions, report, (change) => changes.push(change));
  });
  const texts = result.table.rows.map(({ line, cells }) =>
    [line, ...cells.map(({ text }) => text)].join(' '),
  );
  return { ...result, texts, changes, messages };
}

describe('a table with reviewed exceptions', () => {
  const all = ['2 90001 4', '3 90002 5', '4 90003 6'];

  test('is the same table where there are none', () => {
    const same = table();
    expect(corrected(same, []).table).toBe(same);
    expect(corrected(same, []).leftOut).toEqual([]);
  });

  test('loses a row that is left out, which is told with the reason', () => {
    const { texts, leftOut: gone, messages, changes } = corrected(table(), [entry()]);
    expect(texts).toEqual(['2 90001 4', '4 90003 6']);
    expect(gone).toEqual([{ row: table().rows[1], code: 'E-ORDER' }]);
    expect(messages).toEqual([
      [
        'info R-REVIEWED tables/toy/t.csv:3:0',
        'dòng không công bố sau khi xem xét (E-ORDER): lý do',
        'row not published after a review (E-ORDER): why',
      ],
    ]);
    expect(changes).toEqual([]);
    expect(leftOutcome(table().rows[1]!, 'E-ORDER', 2)).toEqual({
      row: table().rows[1],
      outcome: 'rejected',
      drafts: [],
      codes: ['E-ORDER'],
      figures: 2,
      changes: [],
    });
  });

  test('has a cell replaced, with a line of changes', () => {
    const of = entry({ action: 'replace', value: '50' });
    const { table: left, texts, messages, changes } = corrected(table(), [of]);
    expect(texts).toEqual(['2 90001 4', '3 90002 50', '4 90003 6']);
    expect(left.rows[1]).toEqual(row(3, ['90002', '50']));
    expect(messages).toEqual([]);
    expect(changes).toEqual([
      {
        code: 'N-CORRECTED',
        file: 'tables/toy/t.csv',
        sheet: null,
        line: 3,
        column: 2,
        from: '5',
        to: '50',
      },
    ]);
  });

  test('keeps the sheet of a cell that is replaced, and not how it was shown', () => {
    const cells = [{ text: '5', line: 3, column: 1, sheet: 'S', shown: '5,0', stored: 5 }];
    const of = entry({ column: 1, cell: '5,0', action: 'replace', value: '6' });
    const { table: left } = corrected(table({ rows: [{ line: 3, cells }] }), [of]);
    expect(left.rows).toEqual([
      { line: 3, cells: [{ text: '6', line: 3, column: 1, sheet: 'S' }] },
    ]);
  });

  test('keeps a row that is published all the same', () => {
    expect(corrected(table(), [entry({ action: 'publish' })])).toMatchObject({
      texts: all,
      leftOut: [],
      messages: [],
    });
  });

  test('is spoken of by a whole row, and by the line on which a cell begins', () => {
    const whole = entry({ column: null, cell: '90002,5' });
    expect(corrected(table(), [whole]).texts).toHaveLength(2);
    const long = {
      line: 2,
      cells: [row(2, ['90001']).cells[0]!, { text: '5', line: 3, column: 2 }],
    };
    expect(corrected(table({ rows: [long] }), [entry()]).texts).toEqual([]);
  });

  test.each([
    [
      entry({ cell: '7' }),
      'ô không còn ghi "7"; hãy sửa hoặc bỏ mục',
      'the cell does not hold "7" any more; mend or remove it',
    ],
    [
      entry({ line: 9 }),
      'không có dòng số liệu 9; hãy sửa hoặc bỏ mục',
      'no row of data at line 9; mend or remove it',
    ],
    [
      entry({ column: 9 }),
      'ô không còn ghi "5"; hãy sửa hoặc bỏ mục',
      'the cell does not hold "5" any more; mend or remove it',
    ],
  ])('is as it was where an exception does not fit any more: %#', (of, vi, en) => {
    const { texts, messages } = corrected(table(), [of]);
    expect(texts).toEqual(all);
    expect(messages).toEqual([[`error E-CORRECTION-STALE ${FILE}:2:5`, vi, en]]);
  });

  test('gains a row that could not be read once all that was wrong with it is mended', () => {
    const unread = [row(3, ['90002', '#REF!'], { faults: ['E-XL-ERROR'] })];
    const of = table({ rows: [row(2, ['90001', '4']), row(4, ['90003', '6'])], unread });
    const mend = entry({ code: 'E-XL-ERROR', cell: '#REF!', action: 'replace', value: '5' });
    const { table: left, texts } = corrected(of, [mend]);
    expect(texts).toEqual(all);
    expect(left.unread).toEqual([]);
    const more = entry({ code: 'E-ORDER', cell: '90002', column: 1, action: 'publish' });
    expect(corrected(of, [more, mend]).texts).toEqual(all);
    const other = corrected(of, [{ ...mend, code: 'E-ORDER' }]);
    expect(other.texts).toEqual(['2 90001 4', '4 90003 6']);
    expect(other.table.unread).toEqual(unread);
    const two = { ...of, unread: [{ ...unread[0]!, faults: ['E-XL-ERROR', 'E-XL-MERGED'] }] };
    expect(corrected(two, [mend]).table.unread).toHaveLength(1);
    const faultless = { ...of, unread: [row(3, ['90002', '#REF!'])] };
    expect(corrected(faultless, [mend]).table.unread).toHaveLength(1);
  });

  test('may have its row of totals spoken of, and no other record', () => {
    const total = { ...row(5, ['Tổng cộng', '5']), kind: 'total' as const };
    const of = entry({ line: 5, action: 'publish', code: 'E-SUM' });
    expect(corrected(table({ others: [total] }), [of]).messages).toEqual([]);
    expect(corrected(table({ others: [{ ...total, kind: 'note' }] }), [of]).messages).toHaveLength(
      1,
    );
  });
});

describe('an exception that no rule needs', () => {
  const needless = (
    of: ReviewedCell,
    text = 'x',
    told: Parameters<typeof reportNeedless>[4] = [],
  ) =>
    said((report) =>
      reportNeedless(
        table({ rows: [row(3, ['90002', text]), row(4, ['90003', '6'])] }),
        spec({ numbers: 'plain' }),
        [of],
        known,
        told,
        report,
      ),
    );
  const stale = [
    [
      `error E-CORRECTION-STALE ${FILE}:2:5`,
      'dòng 3 không gặp E-NUM-WORD; hãy sửa hoặc bỏ mục',
      'line 3 does not meet E-NUM-WORD; mend or remove it',
    ],
  ];
  const word = entry({ code: 'E-NUM-WORD' });

  test('is told at its own line', () => {
    expect(needless(word, '5')).toEqual(stale);
    expect(needless({ ...word, action: 'replace' }, '5')).toEqual(stale);
  });

  test('is none where the row meets the code, or met it before', () => {
    expect(needless(word, 'nhiều')).toEqual([]);
    const at = { file: 'tables/toy/t.csv', line: 3, column: 2, cell: '5' };
    expect(needless(word, '5', [error('E-NUM-WORD', at, 'a', 'b')])).toEqual([]);
    expect(needless(word, '5', [error('E-NUM-WORD', { ...at, line: 4 }, 'a', 'b')])).toEqual(stale);
    expect(needless(word, '5', [error('E-ORDER', at, 'a', 'b')])).toEqual(stale);
  });

  test.each([
    ['publishes', { action: 'publish' }],
    ['speaks of what only rows together break', { code: 'E-SUM' }],
    ['speaks of a row told twice', { code: 'E-VALUE-TWICE' }],
    ['speaks of a rate', { code: 'E-RATIO' }],
    ['speaks of counts', { code: 'E-RECEIVED' }],
    ['speaks of an indicator', { code: 'E-FAMILY' }],
    ['speaks of an id', { code: 'E-ID-TWICE' }],
    ['speaks of what fails the whole file', { code: 'E-ENC-UNKNOWN' }],
    ['speaks of no row that is there', { line: 9 }],
  ] as const)('is not looked for where it %s', (_, changes) => {
    expect(needless({ ...word, ...changes }, '5')).toEqual([]);
  });
});
