import { describe, expect, test } from 'vitest';
import { correctTable, leftOutcome } from '../../src/normalise/corrections/correctTable.ts';
import {
  type ReviewedCell,
  readCorrections,
} from '../../src/normalise/corrections/readCorrections.ts';
import { publishable } from '../../src/normalise/corrections/correctionsFile.ts';
import { reportNeedless } from '../../src/normalise/corrections/reportNeedless.ts';
import { leftOut, publishedBy, reviewed } from '../../src/normalise/corrections/reviewer.ts';
import type { ChangeLine } from '../../src/normalise/changes.ts';
import { error, warning } from '../../src/normalise/messages.ts';
import type { Row, Table } from '../../src/normalise/read/table.ts';
import { collector } from './figures.ts';
import { said } from './said.ts';
import { known, spec } from './support.ts';

const FILE = 'corrections.yml';

const fields: Readonly<Record<string, string>> = {
  file: 'tables/toy/t.csv',
  line: '3',
  column: '4',
  code: 'E-ORDER',
  cell: "'130'",
  action: 'publish',
  reason: '{ vi: lý do, en: why }',
  source: 'toy',
  date: "'2026-11-22'",
};

/** Returns a file of one exception; a field that is null is left out. */
const yml = (changes: Readonly<Record<string, string | null>>): string => {
  const lines = Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== null);
  return `exceptions:\n  - ${lines.map(([key, value]) => `${key}: ${value}`).join('\n    ')}\n`;
};

const read = (text: string) => {
  const { messages, report } = collector();
  return { ...readCorrections(text, FILE, report), messages };
};
const refused = (text: string) => said((report) => void readCorrections(text, FILE, report));

describe('a reviewed exception', () => {
  test('is read with its own place', () => {
    expect(read(yml({}))).toEqual({
      exceptions: [
        {
          file: 'tables/toy/t.csv',
          sheet: null,
          line: 3,
          column: 4,
          code: 'E-ORDER',
          cell: '130',
          action: 'publish',
          value: null,
          reason: { vi: 'lý do', en: 'why' },
          source: 'toy',
          date: '2026-11-22',
          at: { file: FILE, line: 2, column: 5, cell: '' },
        },
      ],
      superseded: [],
      dataRows: 1,
      messages: [],
    });
  });

  test('names a sheet, a column by its letters, and a value as it is written', () => {
    const all = { sheet: 'Biểu 1', column: 'AB', action: 'replace', value: '3.420', cell: '3.42' };
    expect(read(yml(all)).exceptions[0]).toMatchObject({
      sheet: 'Biểu 1',
      column: 28,
      value: '3.420',
      cell: '3.42',
    });
    expect(read(yml({ column: null, action: 'leave-out' })).exceptions[0]?.column).toBeNull();
    expect(read(yml({ line: '1048576', column: '16384' })).exceptions[0]).toMatchObject({
      line: 1048576,
      column: 16384,
    });
  });

  test('may publish what breaks arithmetic or what agrees with what, and nothing else', () => {
    expect(publishable).toEqual([
      'E-SUM',
      'E-RATIO',
      'E-ORDER',
      'E-RECEIVED',
      'E-MAGNITUDE',
      'E-PERIOD-FILENAME',
    ]);
    for (const code of publishable) expect(read(yml({ code })).messages).toEqual([]);
  });

  const field: Readonly<Record<string, readonly [vi: string, en: string]>> = {
    file: ['đường dẫn như tables/NGUỒN/TỆP', 'a path like tables/SOURCE/FILE'],
    line: ['số dòng từ 1', 'a line from 1'],
    column: [
      'số cột từ 1 hoặc chữ của cột; bắt buộc khi thay giá trị',
      'a column from 1 or its letters; must stand where a value is replaced',
    ],
    code: ['mã của thông báo, như E-SUM', 'the code of the message, like E-SUM'],
    cell: ['nội dung ô đang có', 'what stands in the cell'],
    action: [
      'leave-out, publish hoặc replace; publish chỉ dùng cho E-SUM, E-RATIO, E-ORDER, E-RECEIVED, E-MAGNITUDE, E-PERIOD-FILENAME',
      'leave-out, publish or replace; publish is for E-SUM, E-RATIO, E-ORDER, E-RECEIVED, E-MAGNITUDE, E-PERIOD-FILENAME alone',
    ],
    value: ['giá trị thay vào, chỉ khi replace', 'the value in its place, with replace alone'],
    reason: ['lý do bằng vi và en', 'the reason in vi and en'],
    source: ['ai hoặc văn bản nào nói vậy', 'who or what says so'],
    date: ['ngày xem xét, như 2026-11-22', 'the day of the review, like 2026-11-22'],
  };

  const names = Object.keys(fields);
  const lineOf = (name: string): number => names.indexOf(name) + 2;

  test.each([
    ['file', 'tables/t.csv'],
    ['file', 'x/tables/toy/t.csv'],
    ['file', 'tables/toy/t.csv/x'],
    ['line', '0'],
    ['line', '03'],
    ['line', '12345678'],
    ['line', '3x'],
    ['column', '0'],
    ['column', '123456'],
    ['column', 'ABCD'],
    ['column', 'A1'],
    ['code', 'W-SUM'],
    ['code', 'E-sum'],
    ['code', 'an E-SUM'],
    ['action', 'drop'],
    ['action', 'publish-all'],
    ['source', "''"],
    ['date', '22/11/2026'],
    ['date', '2026-02-30'],
  ])('whose %s is %s is told what to write', (name, value) => {
    const [vi, en] = field[name]!;
    expect(refused(yml({ action: 'leave-out', [name]: value }))).toEqual([
      [
        `error E-CORRECTION ${FILE}:${lineOf(name)}:${name.length + 7}`,
        `không đúng mẫu ở "exceptions.0.${name}"; hãy sửa: ${vi}`,
        `invalid entry: "exceptions.0.${name}"; mend it: ${en}`,
      ],
    ]);
  });

  test.each(Object.keys(fields).filter((name) => name !== 'column'))(
    'without %s is told so where it begins',
    (name) => {
      const text = yml({ [name]: null });
      const [vi, en] = field[name]!;
      expect(refused(text)).toEqual([
        [
          `error E-CORRECTION ${FILE}:2:5`,
          `không đúng mẫu ở "exceptions.0.${name}"; hãy sửa: ${vi}`,
          `invalid entry: "exceptions.0.${name}"; mend it: ${en}`,
        ],
      ]);
    },
  );

  test.each([
    ['value', { action: 'replace' }, '2:5'],
    ['value', { value: '5' }, '11:12'],
    ['column', { action: 'replace', value: '5', column: null }, '2:5'],
    ['action', { code: 'E-NUM-WORD' }, '7:13'],
    ['reason.en', { reason: '{ vi: lý do }' }, '8:13'],
    ['reason.vi', { reason: "{ vi: '', en: why }" }, '8:19'],
  ])('needs its %s to fit the rest: %j', (path, changes, where) => {
    const [vi, en] = field[path.replace(/\..*/, '')]!;
    expect(refused(yml(changes))).toEqual([
      [
        `error E-CORRECTION ${FILE}:${where}`,
        `không đúng mẫu ở "exceptions.0.${path}"; hãy sửa: ${vi}`,
        `invalid entry: "exceptions.0.${path}"; mend it: ${en}`,
      ],
    ]);
  });

  test('has no other fields', () => {
    expect(refused(yml({ note: 'x', who: 'y' }))).toEqual([
      [
        `error E-CORRECTION ${FILE}:2:5`,
        'không đúng mẫu ở "exceptions.0"; hãy sửa: bỏ mục lạ: note, who',
        'invalid entry: "exceptions.0"; mend it: remove what is not known: note, who',
      ],
    ]);
  });
});

describe('a file of reviews', () => {
  test.each(['', '# nothing yet\n', 'exceptions: []\nsuperseded: []\n'])(
    '%j says nothing',
    (text) => {
      expect(read(text)).toEqual({ exceptions: [], superseded: [], dataRows: 0, messages: [] });
    },
  );

  test('says why a published figure stands no more', () => {
    const text = `superseded:\n  - figure: toy-1\n    kind: correction\n    reason: { vi: a, en: b }\n    source: toy\n    date: 2026-11-22\n`;
    const superseded = [
      {
        figure: 'toy-1',
        kind: 'correction',
        reason: { vi: 'a', en: 'b' },
        source: 'toy',
        date: '2026-11-22',
        at: { file: FILE, line: 2, column: 5, cell: '' },
      },
    ];
    expect(read(text)).toEqual({ exceptions: [], superseded, dataRows: 1, messages: [] });
    expect(read(yml({}) + text).dataRows).toBe(2);
    expect(refused(text.replace('correction', 'error'))).toEqual([
      [
        `error E-CORRECTION ${FILE}:3:11`,
        'không đúng mẫu ở "superseded.0.kind"; hãy sửa: revision hoặc correction',
        'invalid entry: "superseded.0.kind"; mend it: revision or correction',
      ],
    ]);
    expect(refused(text.replace('toy-1', "''"))[0]?.slice(1)).toEqual([
      'không đúng mẫu ở "superseded.0.figure"; hãy sửa: mã số liệu trong data/history',
      'invalid entry: "superseded.0.figure"; mend it: the id of a figure in data/history',
    ]);
  });

  test('is a map of lists', () => {
    expect(refused('exceptions: x\n')).toEqual([
      [
        `error E-CORRECTION ${FILE}:1:13`,
        'không đúng mẫu ở "exceptions"; hãy sửa: danh sách các mục',
        'invalid entry: "exceptions"; mend it: a list of entries',
      ],
    ]);
    expect(refused('- x\n')[0]?.[0]).toBe(`error E-CORRECTION ${FILE}:1:1`);
    expect(refused('other: []\n')[0]?.[2]).toContain('remove what is not known: other');
  });

  test('that is no YAML, or says a thing twice, is refused where it goes wrong', () => {
    const [first] = refused('exceptions:\n  - a: [\n');
    expect(first?.[0]).toMatch(/^error E-CORRECTION corrections\.yml:\d+:\d+$/);
    expect(first?.[1]).toMatch(/^YAML không đọc được; hãy sửa: [^\n]+$/);
    expect(first?.[2]).toMatch(/^invalid YAML; mend it: [^\n]+$/);
    expect(refused('exceptions: []\nexceptions: []\n')).toEqual([
      [
        `error E-CORRECTION ${FILE}:2:1`,
        'YAML không đọc được; hãy sửa: Map keys must be unique at line 2, column 1:',
        'invalid YAML; mend it: Map keys must be unique at line 2, column 1:',
      ],
    ]);
    expect(read('exceptions: []\nexceptions: []\n')).toMatchObject({ exceptions: [], dataRows: 0 });
  });
});

const entry = (changes: Partial<ReviewedCell> = {}): ReviewedCell => ({
  ...read(yml({ column: '2', cell: '5' })).exceptions[0]!,
  action: 'leave-out',
  ...changes,
});

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

describe('what the review makes of a message', () => {
  const at = { file: 'tables/toy/t.csv', line: 3, column: 2, cell: '5' };
  const wrong = error('E-ORDER', { ...at, sheet: 'S' }, 'sai', 'wrong');

  test('is a remark where the figure is published all the same', () => {
    expect(reviewed(wrong, [entry({ action: 'publish' })])).toEqual({
      code: 'W-REVIEWED',
      severity: 'warning',
      ...at,
      sheet: 'S',
      text: {
        vi: 'sai; đã xem xét, vẫn công bố: lý do',
        en: 'wrong; reviewed and published: why',
      },
    });
  });

  test('is the row without its words where it is left out, in whatever column it was', () => {
    const gone = { ...leftOut(entry(), { ...at, sheet: 'S' }), cell: '' };
    expect(reviewed(wrong, [entry()])).toEqual(gone);
    expect(reviewed({ ...wrong, column: 9 }, [entry()])).toEqual({ ...gone, column: 9 });
    const plain = error('E-ORDER', at, 'sai', 'wrong');
    expect(Object.keys(reviewed(plain, [entry()]))).not.toContain('sheet');
  });

  test.each([
    ['a replaced cell', { action: 'replace' }],
    ['another column that is published', { action: 'publish', column: 3 }],
    ['another line', { line: 4 }],
    ['another code', { code: 'E-SUM' }],
    ['another file', { file: 'tables/toy/u.csv' }],
  ] as const)('is the same message for %s', (_, changes) => {
    expect(reviewed(wrong, [entry(changes)])).toBe(wrong);
  });

  test('is the same message where it is no error', () => {
    const remark = warning('E-ORDER', at, 'a', 'b');
    expect(reviewed(remark, [entry({ action: 'publish' })])).toBe(remark);
  });

  test('is found for a whole row, and for a cell', () => {
    const whole = entry({ action: 'publish', column: null });
    expect(publishedBy([entry(), whole], { ...at, code: 'E-ORDER' })).toBe(whole);
    const own = entry({ action: 'publish' });
    expect(publishedBy([own], { code: 'E-ORDER', file: at.file, line: 3 })).toBe(own);
    expect(publishedBy([own], { ...at, column: 3, code: 'E-ORDER' })).toBeUndefined();
  });
});
