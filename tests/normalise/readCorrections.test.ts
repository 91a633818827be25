import { describe, expect, test } from 'vitest';
import { publishable } from '../../src/normalise/corrections/correctionsFile.ts';
import { readCorrections } from '../../src/normalise/corrections/readCorrections.ts';
import { fields, FILE, read, yml } from './reviewedCell.ts';
import { said } from './said.ts';

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
    const twice = `${yml({})}superseded: []\nsuperseded: []\n`;
    expect(read(twice)).toMatchObject({ exceptions: [], dataRows: 0 });
    expect(refused(twice)).toHaveLength(1);
  });
});
