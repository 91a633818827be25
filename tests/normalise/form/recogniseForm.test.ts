import { describe, expect, test } from 'vitest';
import { formColumns, formLabel, formNumbers } from '../../../src/model/form.ts';
import { recogniseForm } from '../../../src/normalise/form/recogniseForm.ts';
import { flatCopy, numbers, officeCopy, unitCopy, wide } from './copies.ts';

const at3 = (start: number) => Object.fromEntries(formNumbers.map((n, i) => [n, start + i]));

describe('the form is found', () => {
  test('as an office prints it: three rows of headings, merged, and a row of numbers', () => {
    expect(recogniseForm(officeCopy)).toEqual({
      headerRow: 4,
      headerRows: 3,
      numberRow: 7,
      firstRow: 8,
      columns: { code: null, name: null, field: 1, counts: at3(2) },
    });
  });

  test('with a row for each unit, and "đang xử lý" for "đang giải quyết"', () => {
    expect(recogniseForm(unitCopy)).toMatchObject({
      headerRow: 0,
      columns: { code: null, name: 1, field: null, counts: at3(2) },
    });
  });

  test('in one row of headings that hold the column numbers', () => {
    expect(recogniseForm(flatCopy)).toMatchObject({
      headerRow: 2,
      headerRows: 1,
      numberRow: null,
      firstRow: 3,
      columns: { field: 1, counts: at3(2) },
    });
  });

  test('in the wide variant that Hai Cấp takes in: code, name, then the columns', () => {
    const found = recogniseForm(wide);
    expect(found).toMatchObject({
      headerRow: 0,
      firstRow: 1,
      columns: { code: 0, name: 1, field: null, counts: at3(2) },
    });
  });

  test.each([0, 1, 5, 20])('below %i rows of other text', (count) => {
    const above = Array.from({ length: count }, (_, i) => [`Dòng ${i}`, '', 'Quý III/2026']);
    expect(recogniseForm([...above, ...officeCopy])).toMatchObject({
      headerRow: 4 + count,
      firstRow: 8 + count,
    });
  });

  test('where every cell of a merged range holds its text', () => {
    const filled = unitCopy.map((row, r) =>
      r > 0 ? row : row.map((text, c) => text || row.slice(0, c).findLast(Boolean) || ''),
    );
    expect(recogniseForm(filled)).toMatchObject({ headerRow: 0, columns: { counts: at3(2) } });
  });

  test.each([
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['breaks of lines', (text: string) => text.replaceAll(' ', '\n')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
  ])('written with %s', (_, change) => {
    expect(recogniseForm(officeCopy.map((row) => row.map(change)))).toMatchObject({
      headerRow: 4,
      numberRow: 7,
    });
  });

  test.each([
    ['plain numbers', (n: number) => `${n}`],
    ['the sums of the form', (n: number) => (n === 3 ? '(3) = (4) + (5) + (6)' : `(${n})`)],
    ['what Excel makes of a typed (3)', (n: number) => `-${n}`],
  ])('with %s under its headings', (_, write) => {
    const row = numbers.map((text) => write(Number(text.replace(/\D/g, ''))));
    expect(recogniseForm([...unitCopy.slice(0, 3), row])).toMatchObject({ numberRow: 3 });
  });
});

describe('nothing is found', () => {
  test('in an empty sheet, in prose and in another table', () => {
    expect(recogniseForm([])).toBeNull();
    expect(recogniseForm([[], ['Tình hình tiếp nhận hồ sơ']])).toBeNull();
    expect(recogniseForm([['place_code', 'received', 'on_time'], numbers])).toBeNull();
  });

  test('where a column is missing, added between or out of its place', () => {
    const labels = formColumns.map(formLabel);
    const heading = (counts: readonly string[]) => [['Mã đơn vị', 'Tên đơn vị', ...counts]];
    expect(recogniseForm(heading(labels))).not.toBeNull();
    expect(recogniseForm(heading(labels.toSpliced(6, 1)))).toBeNull();
    expect(recogniseForm(heading(labels.toSpliced(4, 0, 'Tỷ lệ')))).toBeNull();
    const [total = '', online = '', ...rest] = labels;
    expect(recogniseForm(heading([online, total, ...rest]))).toBeNull();
  });

  test('where its columns are numbered otherwise', () => {
    const other = numbers.map((_, i) => `(${i})`);
    expect(recogniseForm([...unitCopy.slice(0, 3), other])).toBeNull();
  });
});

test('a first row of data is no row of numbers', () => {
  const found = recogniseForm([
    ...flatCopy.slice(0, 3),
    ['1', 'Chứng thực', ...Array<string>(11).fill('0')],
  ]);
  expect(found).toMatchObject({ numberRow: null, firstRow: 3 });
});
