import { describe, expect, test } from 'vitest';
import { read } from './support.ts';

const sheet = 'Biên chế';

describe('a row is refused, with the code and the address of its cell,', () => {
  test.each([
    ['XLS-02', 'xls-02-no-cache.xlsx', 'E-XL-NOCACHE', 'C3'],
    ['XLS-02', 'xls-02-empty-cache.xlsx', 'E-XL-NOCACHE', 'C3'],
    ['XLS-03', 'xls-03-na.xlsx', 'E-XL-ERROR', 'C3'],
    ['XLS-03', 'xls-03-ref.xls', 'E-XL-ERROR', 'C3'],
    ['XLS-03', 'xls-03-text.xlsx', 'E-XL-ERROR', 'C3'],
    ['XLS-11', 'xls-11-autodate.xlsx', 'E-XL-AUTODATE', 'B3'],
    ['NUM-36', 'num-36-rank-date.xlsx', 'E-XL-AUTODATE', 'E3'],
    ['NUM-36', 'num-36-rank-date.xls', 'E-XL-AUTODATE', 'E3'],
    ['XLS-12', 'xls-12-strike.xlsx', 'E-XL-STRIKE', 'C3'],
    ['XLS-12', 'xls-12-strike-run.xlsx', 'E-XL-STRIKE', 'C3'],
    ['NUM-05', 'num-05-spoilt.xlsx', 'E-NUM-GROUPING', 'C3'],
    ['NUM-18', 'num-18-share.xlsx', 'E-PCT-SCALE', 'D3'],
    ['DAT-18', 'dat-18-month.xlsx', 'E-DATE-AMBIGUOUS', 'F3'],
    ['DAT-21', 'dat-21-phantom.xlsx', 'E-DATE-INVALID', 'F3'],
    ['DAT-22', 'dat-22-time.xlsx', 'E-DATE-TIME', 'F3'],
    ['SEC-01', 'sec-01-hyperlink.xlsx', 'E-SEC-FORMULA', 'B3'],
  ])('%s %s: %s at %s', (_case, file, code, address) => {
    const { found, lines, table, messages } = read(file);
    expect(found).toEqual([`${code} ${file}!${sheet}!${address}`]);
    expect(lines).toEqual([2, 4]);
    expect(table.dataRows).toBe(3);
    expect(messages[0]!.text.vi).toContain('hãy');
    expect(messages[0]!.text.en).toMatch(/^[^A-Z].*;/);
  });

  test('XLS-03 also where a formula made the error', () => {
    const { found, lines } = read('xls-03-div0.xlsx');
    expect(found).toContain(`E-XL-ERROR xls-03-div0.xlsx!${sheet}!D4`);
    expect(lines).toEqual([2, 3]);
  });

  test('XLS-17 where a stored sum is stale; the sum is computed again', () => {
    const { found, lines, messages } = read('xls-17-stale-row.xlsx');
    expect(found).toContain(`E-SUM xls-17-stale-row.xlsx!${sheet}!C3`);
    expect(messages.at(-1)!.text.en).toContain('"600" stored, 610 computed');
    expect(lines).toEqual([2, 4]);
  });

  test('STR-19 all rows of a merged figure, said once', () => {
    const { found, lines, table } = read('str-19-merged-value.xlsx');
    expect(found).toEqual([`E-XL-MERGED-VALUE str-19-merged-value.xlsx!${sheet}!C2`]);
    expect(lines).toEqual([]);
    expect(table.dataRows).toBe(3);
  });

  test('STR-21 a cell under no heading', () => {
    const { found, lines } = read('str-21-extra.xlsx');
    expect(found).toEqual([`E-STR-EXTRA-CELL str-21-extra.xlsx!${sheet}!C2`]);
    expect(lines).toEqual([3]);
  });
});

describe('the whole file is refused', () => {
  test.each([
    ['XLS-13', 'xls-13-encrypted.xlsx', 'E-XL-ENCRYPTED'],
    ['XLS-13', 'xls-13-password.xls', 'E-XL-ENCRYPTED'],
    ['XLS-13', 'xls-13-zip-password.xlsx', 'E-XL-ENCRYPTED'],
    ['SEC-20', 'sec-20-doctype.xlsx', 'E-XL-DOCTYPE'],
    ['SEC-21', 'sec-21-ratio.xlsx', 'E-XL-ZIP'],
    ['SEC-21', 'sec-21-lie.xlsx', 'E-XL-ZIP'],
    ['SEC-21', 'sec-21-path.xlsx', 'E-XL-ZIP'],
    ['SEC-21', 'sec-21-twice.xlsx', 'E-XL-ZIP'],
    ['SEC-21', 'sec-21-checksum.xlsx', 'E-XL-ZIP'],
    ['ENC-21', 'really-html.xls', 'E-TYPE-MISMATCH'],
    ['ENC-21', 'really-xls.xlsx', 'E-TYPE-MISMATCH'],
    ['ENC-21', 'really-xlsx.xls', 'E-TYPE-MISMATCH'],
    ['macros', 'macro.xlsx', 'E-XL-MACRO'],
    ['macros', 'macro-named.xlsm', 'E-XL-MACRO'],
    ['XLS-08', 'xls-08-sheets.xlsx', 'E-XL-SHEET'],
  ])('%s %s: %s', (_case, file, code) => {
    const { found, table, messages } = read(file);
    expect(found).toEqual([`${code} ${file}`]);
    expect(table).toMatchObject({ header: [], rows: [], dataRows: 0 });
    expect(messages[0]!.text.vi).toContain('hãy');
    expect(messages[0]!.text.en).toMatch(/^[^A-Z].*;/);
  });

  test.each([
    ['STR-01', 'str-01-empty.xlsx', 'E-STR-EMPTY', `!${sheet}`],
    ['STR-02', 'str-02-header-only.xlsx', 'E-STR-NO-DATA', `!${sheet}`],
    ['STR-12', 'str-12-blank.xlsx', 'E-STR-BLANK-LABEL', `!${sheet}!B1`],
    ['LIM-04', 'lim-04-columns.xlsx', 'E-LIM-COLUMNS', `!${sheet}`],
    ['hidden', 'hidden-sheet.xlsx', 'E-XL-HIDDEN-SHEET', `!${sheet}`],
  ])('%s %s: %s', (_case, file, code, place) => {
    const format = file === 'hidden-sheet.xlsx' ? { sheet } : {};
    expect(read(file, format).found).toEqual([`${code} ${file}${place}`]);
  });

  test('STR-11 two columns of one name, at the second', () => {
    const { found } = read('str-11-twice.xlsx');
    expect(found[0]).toBe(`E-STR-DUP-LABEL str-11-twice.xlsx!${sheet}!C1`);
  });
});

describe('a workbook is read, and what a reader should know is said,', () => {
  test('XLS-01 a formula by its stored value, at the first of its column', () => {
    const { found, table } = read('xls-01-formula.xlsx');
    expect(found).toEqual([`W-XL-FORMULA xls-01-formula.xlsx!${sheet}!C3`]);
    expect(table.rows[1]!.cells[2]).toMatchObject({ text: '600', stored: 600, formula: true });
    expect(JSON.stringify(table)).not.toContain('C2-634');
  });

  test('XLS-01 a formula from another file by its stored value; the file is not looked for', () => {
    const { found, texts } = read('xls-01-other-file.xlsx');
    expect(found).toEqual([`W-XL-EXTERNAL xls-01-other-file.xlsx!${sheet}!C3`]);
    expect(texts[1]![2]).toBe('600');
  });

  test('XLS-01 a formula that gives an empty text is an empty cell', () => {
    const { found, texts } = read('xls-01-empty-text.xlsx');
    expect(found).toEqual([]);
    expect(texts[1]![2]).toBe('');
  });

  test('XLS-06 and XLS-16 rich, inline and shared texts, without their phonetic runs', () => {
    for (const file of ['xls-06-rich-text.xlsx', 'xls-16-strings.xlsx']) {
      expect(read(file).found).toEqual([]);
      expect(read(file).texts[1]![1]).toBe('Xã Văn Lang');
    }
  });

  test('XLS-07 a comment, whose words and author go nowhere', () => {
    const { found, messages, table } = read('xls-07-comment.xlsx');
    expect(found).toEqual([`I-XL-NOTE xls-07-comment.xlsx!${sheet}!C3`]);
    expect(JSON.stringify([messages, table])).not.toMatch(/Nguyễn Văn A|xem lại/);
  });

  test('XLS-08 the sheet that the description names, exactly, in any Unicode form', () => {
    expect(read('xls-08-sheets.xlsx', { sheet }).lines).toEqual([2, 3, 4]);
    expect(read('xls-08-sheets.xlsx', { sheet: ` ${sheet.normalize('NFD')} ` }).lines).toEqual([
      2, 3, 4,
    ]);
    const { found, messages } = read('xls-08-sheets.xlsx', { sheet: 'Bien che' });
    expect(found).toEqual(['E-XL-SHEET xls-08-sheets.xlsx']);
    expect(messages[0]!.text.vi).toContain('"Biên chế", "Hồ sơ"');
  });

  test('XLS-09 a boolean as Có or Không', () => {
    expect(read('xls-09-boolean.xlsx').table.rows[1]!.cells[1]).toMatchObject({
      text: 'Có',
      shown: 'TRUE',
    });
  });

  test('XLS-15 thousands of empty formatted rows are no rows', () => {
    const { lines, found } = read('xls-15-empty-rows.xlsx');
    expect([lines, found]).toEqual([[2, 3, 4], []]);
  });

  test('DAT-20 dates by their day number, counted from 1904 where the workbook says so', () => {
    expect(read('percent.xlsx').texts[0]![5]).toBe('2025-07-21');
    const { found, texts } = read('dat-20-1904.xlsx');
    expect(found).toEqual([`W-XL-1904 dat-20-1904.xlsx!${sheet}!F2`]);
    expect(texts[0]![5]).toBe('2025-07-21');
  });

  test('IDN-01 a code that a format of zeros shows whole is whole; any other stays as stored', () => {
    expect(read('idn-01-code.xlsx').texts.map(([code]) => code)).toEqual(['00004', '4']);
  });

  test('hidden rows and columns, which are read and named, and hidden sheets, which are not', () => {
    const { found, lines } = read('hidden.xlsx', { sheet });
    expect(lines).toEqual([2, 3, 4]);
    expect(found).toEqual([
      'I-XL-HIDDEN-SHEET hidden.xlsx!Nháp',
      `W-XL-HIDDEN-COLUMN hidden.xlsx!${sheet}!D`,
      `W-XL-HIDDEN-ROW hidden.xlsx!${sheet}!3`,
    ]);
    expect(read('hidden.xls', { sheet }).found).toContain(
      `W-XL-HIDDEN-COLUMN hidden.xls!${sheet}!D`,
    );
    expect(read('hidden-row.xls').found).toEqual([`W-XL-HIDDEN-ROW hidden-row.xls!${sheet}!2`]);
    expect(read('hidden-sheet.xlsx', { sheet, hiddenSheet: true }).lines).toEqual([2, 3, 4]);
  });

  test('SEC-14 a sheet and a column of a hostile name pollute nothing', () => {
    const { table } = read('sec-14-proto.xlsx');
    expect(table).toMatchObject({ sheet: '__proto__', header: ['Mã xã', '__proto__'] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
