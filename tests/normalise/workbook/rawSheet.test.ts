import { describe, expect, test } from 'vitest';
import { isRich, isStruck, readRawSheet } from '../../../src/normalise/read/workbook/rawSheet.ts';
import type { Refused } from '../../../src/normalise/read/workbook/refused.ts';

const raw = (rows: string, { head = '', styles = null as string | null } = {}) =>
  readRawSheet(`<worksheet>${head}<sheetData>${rows}</sheetData></worksheet>`, styles);

/** The rows that are left for the library. */
const left = (rows: string): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(raw(rows).xml)?.[1] ?? 'none';

const V = '<v>1</v>';

describe('cells and rows without content do not come to the library:', () => {
  test.each([
    [`<row r="1"><c r="A1" s="1"/><c r="B1">${V}</c></row>`, `<row r="1"><c r="B1">${V}</c></row>`],
    ['<row r="1"><c r="A1"/></row><row r="2"/>', ''],
    ['<row r="1" ht="9"> \n<c r="A1"/>\n </row>', ''],
    ['<row r="1"><c r="A1"></c></row>', '<row r="1"><c r="A1"></c></row>'],
    [`<row r="1"><c r="A1">${V}</c></row>`, `<row r="1"><c r="A1">${V}</c></row>`],
    ['<rowBreaks r="1"/>', '<rowBreaks r="1"/>'],
    ['<row r="1"><cx r="1"/></row>', '<row r="1"><cx r="1"/></row>'],
  ])('%j', (rows, xml) => {
    expect(left(rows)).toBe(xml);
  });
});

describe('cells and rows that do not say where they are follow those before them:', () => {
  test.each([
    [`<row><c>${V}</c><c>${V}</c></row>`, `<row r="1"><c r="A1">${V}</c><c r="B1">${V}</c></row>`],
    [
      `<row r="7"><c r="C7">${V}</c><c s="1">${V}</c></row><row ht="9"><c>${V}</c></row>`,
      `<row r="7"><c r="C7">${V}</c><c r="D7" s="1">${V}</c></row><row r="8" ht="9"><c r="A8">${V}</c></row>`,
    ],
    [`<row r="1"><c/><c>${V}</c></row>`, `<row r="1"><c r="B1">${V}</c></row>`],
    [`<row/><row><c>${V}</c></row>`, `<row r="2"><c r="A2">${V}</c></row>`],
    [
      `<row><c r="?">${V}</c><c>${V}</c></row>`,
      `<row r="1"><c r="?">${V}</c><c r="B1">${V}</c></row>`,
    ],
    [`<row><col/><c hr="3">${V}</c></row>`, `<row r="1"><col/><c r="A1" hr="3">${V}</c></row>`],
    [`<row r="1"><c r="B1">${V}</c></row>`, `<row r="1"><c r="B1">${V}</c></row>`],
  ])('%j', (rows, xml) => {
    expect(left(rows)).toBe(xml);
  });
});

test('where cells lie is what the sheet says before its cells', () => {
  const head = '<dimension ref="A1:F9"/><dimension ref="A1"/>';
  expect(raw('', { head }).range).toBe('A1:F9');
  expect(raw('<dimension ref="A1:F9"/>').range).toBeUndefined();
  expect(readRawSheet('<dimension ref="A1"/>', null).range).toBe('A1');
});

test.each([
  ['<row r="2" hidden="1"/>', [2]],
  ['<row r="2" hidden="true"/><row r="4" hidden="1"><c r="A4"/></row>', [2, 4]],
  ['<row r="2" hidden="0" ht="0"/>', [2]],
  ['<row r="2" ht="0.0"/>', [2]],
  ['<row r="2" ht="15" hidden="false"/><row r="3"/>', []],
  ['<row/><row hidden="1"/>', [2]],
])('a line is hidden where it says so or has no height: %s', (rows, lines) => {
  expect([...raw(rows).hiddenLines]).toEqual(lines);
});

test.each([
  ['<col min="2" max="4" hidden="1"/>', [2, 3, 4]],
  ['<col min="2" max="2" hidden="true"/><col min="5" max="5" width="0"/>', [2, 5]],
  ['<col min="2" max="2" width="9" hidden="0"/><col min="3" max="3"/>', []],
])('columns are hidden where they say so or have no width: %s', (cols, columns) => {
  const head = `<cols>${cols}</cols>`;
  expect([...raw('', { head }).hiddenColumns]).toEqual(columns);
});

test('no more columns are hidden than a sheet can have, and none by what follows the cells', () => {
  const col = '<col min="16383" max="999999999" hidden="1"/>';
  expect([...raw('', { head: col }).hiddenColumns]).toEqual([16_383, 16_384]);
  expect([...raw(col).hiddenColumns]).toEqual([]);
});

describe('a formula has no value', () => {
  const marked = (cell: string) => [...raw(`<row r="1">${cell}</row>`).uncached];
  test.each([
    '<c r="A1"><f>B1</f></c>',
    '<c r="A1"><f t="shared" si="0"/></c>',
    '<c r="A1"><f/><v/></c>',
    '<c r="A1"><f>B1</f><v></v></c>',
    '<c r="A1"><f>B1</f><v /> </c>',
    '<c r="A1" t="str"><f>B1</f></c>',
    '<c r="A1"><f>B1</f><vx>1</vx></c>',
  ])('in %s', (cell) => {
    expect(marked(cell)).toEqual(['A1']);
  });

  test.each([
    '<c r="A1"><f>B1</f><v>0</v></c>',
    '<c r="A1"><f>B1</f><v xml:space="preserve">0</v></c>',
    '<c r="A1" t="str"><f>B1</f><v></v></c>',
    '<c r="A1" t="str"><f>B1</f><v/></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1"><fx>B1</fx></c>',
  ])('never in %s', (cell) => {
    expect(marked(cell)).toEqual([]);
  });

  test('in each of several cells, by its address', () => {
    const cells = `<c r="A1"><f>1</f></c><c r="B1">${V}</c><c r="C1"><f>\n1</f>\n</c>`;
    expect(marked(cells)).toEqual(['A1', 'C1']);
  });
});

describe('text in several runs', () => {
  test.each([
    ['<r><t>a</t></r>', true],
    ['<r >', true],
    ['<t>a</t><rPh sb="0" eb="1"><t>b</t></rPh>', true],
    ['<t>a</t>', false],
    ['<rPr/><row>', false],
  ])('%s: %s', (xml, rich) => {
    expect(isRich(xml)).toBe(rich);
  });

  test('is marked where a cell holds it itself', () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c>' +
      '<c r="B1" t="inlineStr"><is><t>a</t></is></c>' +
      '<c r="C1" t="s"><is><r><t>a</t></r></is></c></row>';
    expect([...raw(rows).rich]).toEqual(['A1']);
  });
});

test.each([
  ['<strike/>', true],
  ['<strike />', true],
  ['<strike val="1"/>', true],
  ["<strike  val='true' />", true],
  ['<strike val="0"/>', false],
  ['<strike val="false"/>', false],
  ['<strikes/>', false],
  ['<b/>', false],
])('%s strikes text through: %s', (xml, struck) => {
  expect(isStruck(xml)).toBe(struck);
});

describe('a cell is struck through by its format,', () => {
  const fonts = '<fonts count="3"><font><b/></font><font/><font x="y"><strike/></font></fonts>';
  const formats =
    '<cellXfs count="4"><xf fontId="2"/><xf fontId="0"/><xf/><xf fontId="2"></xf></cellXfs>';
  const cells = [0, 1, 2, 3].map((s) => `<c r="${'ABCD'[s]}1" s="${s}">${V}</c>`).join('');
  const row = `<row r="1">${cells}<c r="E1">${V}</c></row>`;
  const struck = (styles: string | null) => [...raw(row, { styles }).struck];

  test('whose font is', () => {
    expect(struck(`<styleSheet>${fonts}${formats}</styleSheet>`)).toEqual(['A1', 'D1']);
  });

  test.each([
    ['no formats', null],
    ['fonts alone', `<styleSheet>${fonts}</styleSheet>`],
    ['formats alone', `<styleSheet>${formats}</styleSheet>`],
    ['fonts of something else', `<dxfs>${fonts.replaceAll('fonts', 'dxf')}</dxfs>${formats}`],
    ['formats of something else', fonts + formats.replaceAll('cellXfs', 'cellStyleXfs')],
    ['a font behind its list', `<fonts><font/></fonts><font/><font><strike/></font>${formats}`],
  ])('not where there are %s', (_what, styles) => {
    expect(struck(styles)).toEqual([]);
  });
});

describe('a sheet is refused', () => {
  const cutOff = expect.objectContaining({
    code: 'E-XL-FORMAT',
    vi: 'trang tính hỏng, ô không đóng thẻ; hãy lưu lại bằng Excel hoặc LibreOffice',
    message: 'invalid workbook: cells are cut off; save it again with Excel or LibreOffice',
  }) as Refused;
  test.each(['<c r="A1"><v>1</v>', `<c r="A1">${V}</c></c>`])(
    'whose cells are cut off: %s',
    (cells) => {
      expect(() => raw(`<row r="1">${cells}</row>`)).toThrow(cutOff);
    },
  );

  test('with more rows than are read, empty ones aside', () => {
    const rows = '<row r="1">-</row>'.repeat(200_000);
    expect(raw(`${rows}<row r="1"></row>`).uncached.size).toBe(0);
    const words = expect.objectContaining({
      code: 'E-LIM-ROWS',
      vi: 'trang tính có 200001 dòng, nhiều hơn 200000; hãy chia nhỏ tệp',
      message: 'too many rows: 200001, more than 200000; split the file',
    }) as Refused;
    expect(() => raw(`${rows}<row r="1">-</row>`)).toThrow(words);
  });
});

test('ends before starts, and fonts without ends, take no longer than others', () => {
  const start = performance.now();
  raw('</c>'.repeat(100_000) + '<c r="A1">'.repeat(100_000));
  raw('', { styles: `<fonts>${'<font>'.repeat(100_000)}<strike/><cellXfs>${'<xf>'.repeat(9)}` });
  expect(performance.now() - start).toBeLessThan(10_000);
});
