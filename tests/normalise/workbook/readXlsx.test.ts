import { describe, expect, test } from 'vitest';
import type { Package } from '../../../src/normalise/read/workbook/package.ts';
import { readXlsx } from '../../../src/normalise/read/workbook/readXlsx.ts';
import type { Refused } from '../../../src/normalise/read/workbook/refused.ts';
import type { SheetCell } from '../../../src/normalise/read/workbook/sheet.ts';

const S = { name: 'S', hidden: false, kind: 'worksheet', path: 'xl/worksheets/s.xml' };

/** A workbook of one sheet: its rows, and what a test adds. */
function sheetOf(
  rows: string,
  {
    head = '',
    tail = '',
    parts = {},
    ...more
  }: Partial<Package> & {
    head?: string;
    tail?: string;
    parts?: Readonly<Record<string, string>>;
  } = {},
) {
  const text = `<worksheet>${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
  const texts: Readonly<Record<string, string>> = { [S.path]: text, ...parts };
  const book: Package = {
    sheets: [S],
    date1904: false,
    styles: null,
    strings: null,
    xml: (path) => texts[path] ?? null,
    ...more,
  };
  return readXlsx(book, S);
}

const cellOf = (xml: string, more: Parameters<typeof sheetOf>[1] = {}): SheetCell | undefined =>
  sheetOf(`<row r="1">${xml}</row>`, more).cell(1, 1);

const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>' +
  '<fonts><font/><font><strike/></font></fonts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/><xf fontId="1" numFmtId="0"/></cellXfs></styleSheet>';
const strings =
  '<sst><si><t>Xã Văn Lang</t></si><si><r><t>Xã </t></r><r><t>B</t></r></si>' +
  '<si><r><rPr><strike/></rPr><t>600</t></r></si><si><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></si></sst>';

describe('a cell is read as it is stored, with what it is shown as', () => {
  test.each<[string, string, SheetCell | undefined]>([
    ['a number', '<c r="A1"><v>5</v></c>', { value: 5, shown: '5', format: 'General' }],
    [
      'a share with its format',
      '<c r="A1" s="1"><v>0.9505</v></c>',
      { value: 0.9505, shown: '95.05%', format: '0.00%' },
    ],
    [
      'a day',
      '<c r="A1" s="2"><v>45859</v></c>',
      { value: 45_859, shown: '7/21/25', format: 'm/d/yy' },
    ],
    [
      'a format of its own',
      '<c r="A1" s="3"><v>5</v></c>',
      { value: 5, shown: '5.0 %', format: '0.0" %"' },
    ],
    [
      'struck through',
      '<c r="A1" s="4"><v>5</v></c>',
      { value: 5, shown: '5', format: 'General', struck: true },
    ],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { value: true, shown: 'TRUE', format: 'General' }],
    [
      'an error',
      '<c r="A1" t="e"><v>#REF!</v></c>',
      { value: 23, shown: '#REF!', format: 'General', error: '#REF!' },
    ],
    [
      'an error without its name',
      '<c r="A1" t="e"><v></v></c>',
      { value: '', shown: '', format: 'General', error: '#N/A' },
    ],
    [
      'a shared text',
      '<c r="A1" t="s"><v>0</v></c>',
      { value: 'Xã Văn Lang', shown: 'Xã Văn Lang', format: 'General' },
    ],
    [
      'a shared text in runs',
      '<c r="A1" t="s"><v>1</v></c>',
      { value: 'Xã B', shown: 'Xã B', format: 'General', rich: true },
    ],
    [
      'a shared text struck through',
      '<c r="A1" t="s"><v>2</v></c>',
      { value: '600', shown: '600', format: 'General', struck: true, rich: true },
    ],
    [
      'a shared text with its reading',
      '<c r="A1" t="s"><v>3</v></c>',
      { value: 'a', shown: 'a', format: 'General', rich: true },
    ],
    [
      'a text of its own in runs',
      '<c r="A1" t="inlineStr"><is><r><t>Xã </t></r><r><t>B</t></r></is></c>',
      { value: 'Xã B', shown: 'Xã B', format: 'General', rich: true },
    ],
    [
      'a formula',
      '<c r="A1"><f>B1+1</f><v>7</v></c>',
      { value: 7, shown: '7', format: 'General', formula: 'B1+1' },
    ],
    [
      'a formula that gives an empty text',
      '<c r="A1" t="str"><f>B1</f><v></v></c>',
      { value: '', shown: '', format: 'General', formula: 'B1' },
    ],
    [
      'a formula without a value',
      '<c r="A1"><f>B1+1</f></c>',
      { value: '', shown: '', format: 'General', formula: '', uncached: true },
    ],
    ['nothing', '<c r="B1"><v>5</v></c>', undefined],
  ])('%s', (_what, xml, cell) => {
    expect(cellOf(xml, { styles, strings })).toEqual(cell);
  });

  test('with entities and spaces as they are', () => {
    const xml =
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> &lt;b&gt; &amp; Đ </t></is></c>';
    expect(cellOf(xml)?.value).toBe(' <b> & Đ ');
  });

  test('and none beside or below them', () => {
    const { cell } = sheetOf('<row r="2"><c r="B2"><v>5</v></c></row>');
    expect([cell(1, 1), cell(2, 1), cell(2, 3), cell(9, 2)]).toEqual(Array(4).fill(undefined));
    expect(cell(2, 2)?.value).toBe(5);
  });
});

describe('a sheet', () => {
  test('tells its extent, merges, what is hidden, and how days are counted', () => {
    const { cell, ...sheet } = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="C3"><f>A1</f></c></row>' +
        '<row r="5"><c r="B5" t="str"><v></v></c></row>',
      {
        head: '<dimension ref="A1:D9"/><cols><col min="2" max="2" hidden="1"/></cols>',
        tail: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        date1904: true,
      },
    );
    expect(sheet).toEqual({
      name: 'S',
      range: 'A1:D9',
      lines: 3,
      columns: 3,
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
      hiddenLines: new Set([3]),
      hiddenColumns: new Set([2]),
      notes: [],
      date1904: true,
    });
    expect(cell(3, 3)?.uncached).toBe(true);
  });

  test('names the cells with comments, each once, old and new', () => {
    const relation = (type: string, target: string) =>
      `<Relationship Id="r" Type="http://x/${type}" Target="${target}"/>`;
    const parts = {
      'xl/worksheets/_rels/s.xml.rels':
        relation('comments', '../comments1.xml') +
        relation('threadedComments', '../threaded.xml') +
        relation('comments', '../none.xml') +
        relation('commentsAuthors', '../authors.xml'),
      'xl/comments1.xml': '<comment ref="C3"><text>x</text></comment><comment ref="A1"/><comment/>',
      'xl/threaded.xml': '<threadedComment ref="C3"/><threadedComment ref="B9"/>',
      'xl/authors.xml': '<comment ref="Z9"/>',
    };
    expect(sheetOf('', { parts }).notes).toEqual(['C3', 'A1', '', 'B9']);
  });

  test('without cells is empty', () => {
    expect(sheetOf('')).toMatchObject({ lines: 0, columns: 0, merges: [] });
  });
});

describe('a sheet is refused', () => {
  const words = expect.objectContaining({
    code: 'E-XL-FORMAT',
    vi: 'không đọc được trang tính này; hãy lưu lại bằng Excel hoặc LibreOffice',
    message: 'invalid workbook: the sheet can not be read; save it again with Excel or LibreOffice',
    sheet: 'S',
  }) as Refused;
  const book = (text: string | null): Package => ({
    ...{ sheets: [S], date1904: false, styles: null, strings: null },
    xml: () => text,
  });
  test.each([
    ['that is a chart', book('<worksheet/>'), { ...S, kind: 'chartsheet' }],
    ['whose part is not there', book(null), S],
  ])('%s', (_what, of, sheet) => {
    expect(() => readXlsx(of, sheet)).toThrow(words);
  });
});
