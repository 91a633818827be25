import { describe, expect, test } from 'vitest';
import { aliasMap, readAliases } from '../../src/normalise/edited/readAliases.ts';
import { readChanges } from '../../src/normalise/edited/readChanges.ts';
import { readReports, reportColumns } from '../../src/normalise/edited/readReports.ts';
import { readSources, sourceColumns } from '../../src/normalise/edited/readSources.ts';
import { said } from './said.ts';
import { collector, known } from './support.ts';

const aliases = (text: string) => {
  const { messages, report } = collector();
  return { ...readAliases(text, 'a.csv', report), messages };
};
const words = (text: string) => said((report) => void readAliases(text, 'a.csv', report));

describe('a file that a person edits', () => {
  test('gives an item a row, in their order', () => {
    const read = aliases('scheme,alias,code\nportal,H97,97\nportal,H98,98\n');
    const items = [
      { scheme: 'portal', alias: 'H97', code: '97' },
      { scheme: 'portal', alias: 'H98', code: '98' },
    ];
    expect(read).toEqual({ items, refused: [], dataRows: 2, messages: [] });
    expect(aliasMap(read.items)).toEqual(
      new Map([
        [
          'portal',
          new Map([
            ['H97', '97'],
            ['H98', '98'],
          ]),
        ],
      ]),
    );
  });

  test('may have its columns in any order, and none too many or too few', () => {
    expect(aliases('code,alias,scheme\n97,H97,portal\n').items).toHaveLength(1);
    const text = 'scheme,alias,kode\nportal,H97,97\n';
    expect(words(text).slice(0, 2)).toEqual([
      [
        'error E-STR-UNKNOWN-LABEL a.csv:1:3',
        'cột lạ "kode"; hãy bỏ cột',
        'unknown column: "kode"; remove it',
      ],
      [
        'error E-STR-MISSING-LABEL a.csv:1:0',
        'thiếu cột "code"; hãy thêm cột',
        'missing column: "code"; add it',
      ],
    ]);
    const { items, refused } = aliases(text);
    expect(items).toEqual([]);
    expect(refused.map(({ codes }) => codes.slice(0, 2))).toEqual([
      ['E-STR-UNKNOWN-LABEL', 'E-STR-MISSING-LABEL'],
    ]);
  });

  test('refuses a row of too few or too many cells, and no other', () => {
    const { items, refused, dataRows } = aliases(
      'scheme,alias,code\nportal,H97\nportal,H98,98\nportal,H99,99,9\n',
    );
    expect(items).toEqual([{ scheme: 'portal', alias: 'H98', code: '98' }]);
    expect(refused.map(({ row, codes }) => [row.line, ...codes])).toEqual([
      [2, 'E-STR-MISSING-CELL'],
      [4, 'E-STR-EXTRA-CELL'],
    ]);
    expect(dataRows).toBe(3);
  });

  test('says which cell is empty, and which word is not one of those allowed', () => {
    expect(words('scheme,alias,code\nportal,,97\n')).toEqual([
      [
        'error E-CELL-EMPTY a.csv:2:2',
        'ô trống: cột "alias" phải có chữ; hãy điền',
        'missing cell: column "alias" must not be empty; fill it in',
      ],
    ]);
    expect(words('scheme,alias,code\nportl,H97,97\n')).toEqual([
      [
        'error E-SCHEME-UNKNOWN a.csv:2:1',
        'không hiểu "portl" ở cột "scheme"; hãy dùng một trong: portal',
        'unknown scheme: "portl"; use one of: portal',
      ],
    ]);
    expect(aliases('scheme,alias,code\nportl,,97\n').refused[0]?.codes).toEqual([
      'E-SCHEME-UNKNOWN',
      'E-CELL-EMPTY',
    ]);
  });
});

const csv = (columns: readonly string[], row: Readonly<Record<string, string>>) =>
  `${columns.join(',')}\n${columns.map((name) => row[name] ?? '').join(',')}\n`;

describe('a source', () => {
  const full = {
    id: 'toy',
    kind: 'law',
    title: 'Title',
    label_vi: 'Nhãn',
    label_en: 'Label',
    publisher: 'Who',
    published: '2026-01-02',
    url: 'https://example.org/',
    lang: 'vi',
    machine_translated: 'true',
    retrieved: '2026-01-03',
    licence_vi: 'a',
    licence_en: 'b',
    caution_vi: 'c',
    caution_en: 'd',
  };
  const read = (row: Readonly<Record<string, string>>) => {
    const { report, messages } = collector();
    const text = csv(sourceColumns, { ...full, ...row });
    return { ...readSources(text, 's.csv', report), messages };
  };

  test('is read whole', () => {
    expect(read({}).items).toEqual([
      {
        id: 'toy',
        kind: 'law',
        title: 'Title',
        label: { vi: 'Nhãn', en: 'Label' },
        publisher: 'Who',
        published: '2026-01-02',
        url: 'https://example.org/',
        lang: 'vi',
        machineTranslated: true,
        retrieved: '2026-01-03',
        licence: { vi: 'a', en: 'b' },
        caution: { vi: 'c', en: 'd' },
      },
    ]);
    expect(read({ machine_translated: 'false' }).items[0]?.machineTranslated).toBe(false);
  });

  test.each([
    ['id', '', 'E-CELL-EMPTY'],
    ['lang', '', 'E-CELL-EMPTY'],
    ['label_vi', '', 'E-CELL-EMPTY'],
    ['label_en', '', 'E-CELL-EMPTY'],
    ['kind', 'book', 'E-KIND-UNKNOWN'],
    ['machine_translated', 'yes', 'E-MACHINE_TRANSLATED-UNKNOWN'],
    ['published', '2026-13-01', 'E-DATE-FORMAT'],
    ['retrieved', '3/1/2026', 'E-DATE-FORMAT'],
  ])('whose %s is "%s" is refused once', (column, cell, code) => {
    const { items, messages } = read({ [column]: cell });
    expect(items).toEqual([]);
    expect(messages.map((each) => [each.code, each.line, each.column])).toEqual([
      [code, 2, sourceColumns.indexOf(column as 'id') + 1],
    ]);
  });
});

test('a change without its date says so', () => {
  expect(
    said((report) => {
      readChanges('date,kind,text_vi,text_en\n,site,a,b\n', 'c.csv', report);
    }).map(([where]) => where),
  ).toEqual(['error E-CELL-EMPTY c.csv:2:1']);
});

test('the columns of a report of a document are those that are read', () => {
  const { report, codes } = collector();
  readReports(
    `${reportColumns.join(',')}\n`,
    'r.csv',
    { places: known.places, sources: new Set() },
    report,
  );
  expect(codes()).toEqual([]);
});
