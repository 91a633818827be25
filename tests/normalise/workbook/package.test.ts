import { describe, expect, test } from 'vitest';
import { readPackage, relations } from '../../../src/normalise/read/workbook/package.ts';
import type { Refused } from '../../../src/normalise/read/workbook/refused.ts';
import type { Zip } from '../../../src/normalise/read/workbook/zip.ts';

const zipOf = (texts: Readonly<Record<string, string>>): Zip => ({
  names: Object.keys(texts),
  part: (name) => (name in texts ? new TextEncoder().encode(texts[name]) : null),
});

const relation = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="http://x/relationships/${type}" Target="${target}"${more}/>`;

const parts = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels':
    relation('r1', 'core-properties', 'docProps/core.xml') +
    relation('r2', 'officeDocument', 'xl/book.xml'),
  'xl/book.xml':
    '<workbook><workbookPr date1904="1"/><sheets>' +
    '<sheet name="Biên &amp; chế" sheetId="1" r:id="a"/>' +
    '<sheet name="Nháp" state="hidden" r:id="b"/>' +
    '<sheet name="Rất ẩn" state="veryHidden" r:id="c"/>' +
    '<sheet name="Hiện" state="visible" r:id="none"/>' +
    '</sheets></workbook>',
  'xl/_rels/book.xml.rels':
    relation('c', 'chartsheet', '/xl/charts/1.xml') +
    relation('a', 'worksheet', 'sheets/1.xml') +
    relation('b', 'worksheet', './sheets/../sheets/2.xml') +
    relation('s', 'styles', 'looks.xml') +
    relation('t', 'sharedStrings', 'texts.xml'),
  'xl/looks.xml': '<styleSheet/>',
  'xl/texts.xml': '<sst/>',
};

const without = (name: keyof typeof parts) =>
  zipOf(Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name)));

describe('a package', () => {
  test('gives its sheets in order with their kinds and paths, and what reading them needs', () => {
    const { xml, ...found } = readPackage(zipOf(parts));
    expect(found).toEqual({
      sheets: [
        { name: 'Biên & chế', hidden: false, kind: 'worksheet', path: 'xl/sheets/1.xml' },
        { name: 'Nháp', hidden: true, kind: 'worksheet', path: 'xl/sheets/2.xml' },
        { name: 'Rất ẩn', hidden: true, kind: 'chartsheet', path: 'xl/charts/1.xml' },
        { name: 'Hiện', hidden: false, kind: '', path: '' },
      ],
      date1904: true,
      styles: '<styleSheet/>',
      strings: '<sst/>',
    });
    expect([xml('xl/texts.xml'), xml('xl/none.xml')]).toEqual(['<sst/>', null]);
  });

  test('may lack formats, texts and properties', () => {
    const { sheets, ...found } = readPackage(
      zipOf({ ...parts, 'xl/_rels/book.xml.rels': '', 'xl/book.xml': '<sheet/>' }),
    );
    expect(sheets).toEqual([{ name: '', hidden: false, kind: '', path: '' }]);
    expect(found).toMatchObject({ date1904: false, styles: null, strings: null });
  });

  test('counts from 1904 only where it says so', () => {
    const book = '<workbookPr date1904="0"/><workbookPr date1904="1"/>';
    expect(readPackage(zipOf({ ...parts, 'xl/book.xml': book })).date1904).toBe(false);
  });

  test('whose root names no workbook has it at its usual place', () => {
    const zip = zipOf({ ...parts, '_rels/.rels': '', 'xl/workbook.xml': '<sheet name="S"/>' });
    expect(readPackage(zip).sheets).toMatchObject([{ name: 'S' }]);
  });

  const refusal = (code: string, vi: string, message: string) =>
    expect.objectContaining({ code, vi, message }) as Refused;
  const macros = refusal(
    'E-XL-MACRO',
    'tệp có macro; hãy lưu lại ở dạng .xlsx (không macro)',
    'workbook with macros; save it as .xlsx, which has none',
  );
  const noBook = refusal(
    'E-XL-FORMAT',
    'không phải sổ .xlsx; hãy lưu tệp ở dạng .xlsx bằng Excel hoặc LibreOffice',
    'invalid workbook: it has no workbook part; save it as .xlsx with Excel or LibreOffice',
  );
  const typed = (type: string) => zipOf({ ...parts, '[Content_Types].xml': `<Types>${type}` });

  test.each([
    [
      'without a list of contents',
      without('[Content_Types].xml'),
      refusal(
        'E-XL-FORMAT',
        'không phải tệp Excel; hãy lưu tệp ở dạng .xlsx bằng Excel hoặc LibreOffice',
        'invalid workbook: it has no list of contents; save it as .xlsx with Excel or LibreOffice',
      ),
    ],
    ['without a workbook', without('xl/book.xml'), noBook],
    [
      'whose workbook is binary',
      zipOf({
        ...parts,
        '_rels/.rels': relation('r', 'officeDocument', 'xl/book.bin'),
        'xl/book.bin': '<workbook/>',
      }),
      noBook,
    ],
    [
      'that says it is a workbook with macros',
      typed('ms-excel.sheet.macroEnabled.main+xml'),
      macros,
    ],
    ['that says it is a template with macros', typed('x.template.MacroEnabled.main+xml'), macros],
    ['that says it is an addin with macros', typed('x.addin.macroEnabled.main+xml'), macros],
    ['with a part of macros', zipOf({ ...parts, 'xl/vbaProject.bin': '' }), macros],
    ['with sheets of macros', zipOf({ ...parts, 'xl/macrosheets/1.xml': '' }), macros],
    ['with sheets of macros at its root', zipOf({ ...parts, 'macroSheets/1.xml': '' }), macros],
  ])('is refused %s', (_what, zip, words) => {
    expect(() => readPackage(zip)).toThrow(words);
  });

  test('is not refused for names that only resemble macros', () => {
    const zip = zipOf({ ...parts, 'xl/mymacrosheets/1.xml': '', 'xl/macrosheets.xml': '' });
    expect(readPackage(zip).sheets).toHaveLength(4);
    expect(readPackage(typed('xsheetXmacroEnabled.main+xml')).sheets).toHaveLength(4);
  });
});

describe('what a part points to', () => {
  const of = (path: string, rels: string, list: string) =>
    relations((name) => (name === rels ? list : null), path);

  test('is inside the file, by the folder of the part', () => {
    const list =
      relation('1', 'comments', '../comments1.xml') +
      relation('2', 'drawing', '/xl/d/./1.xml') +
      relation('3', 'hyperlink', 'http://x', ' TargetMode="External"') +
      relation('4', 'table', 't.xml', ' TargetMode="Internal"') +
      '<Relationship/>';
    expect(of('xl/sheets/1.xml', 'xl/sheets/_rels/1.xml.rels', list)).toEqual([
      { id: '1', type: 'comments', target: 'xl/comments1.xml' },
      { id: '2', type: 'drawing', target: 'xl/d/1.xml' },
      { id: '4', type: 'table', target: 'xl/sheets/t.xml' },
      { id: '', type: '', target: 'xl/sheets/' },
    ]);
  });

  test('is found for a part at the root', () => {
    expect(of('a.xml', '_rels/a.xml.rels', relation('1', 'x', '../../b.xml'))).toEqual([
      { id: '1', type: 'x', target: 'b.xml' },
    ]);
  });

  test('is nothing where no list says it', () => {
    expect(of('a.xml', 'none', '')).toEqual([]);
  });
});
