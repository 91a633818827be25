import { describe, expect, test } from 'vitest';
import {
  isWorkbookName,
  openWorkbook,
  tooLarge,
} from '../../../src/normalise/read/workbook/openWorkbook.ts';
import type { Refused } from '../../../src/normalise/read/workbook/refused.ts';
import { fixture } from './support.ts';

const refusal = (code: string, vi: string, message: string) =>
  expect.objectContaining({ code, vi, message }) as Refused;

test.each([
  ['a.xlsx', true],
  ['a.b.XLS', true],
  ['a.xlsm', true],
  ['a.xlsb', true],
  ['a.xlt', true],
  ['a.xltx', true],
  ['a.xltm', true],
  ['a.xlam', true],
  ['a.xl', false],
  ['a.xlsxx', false],
  ['a.axls', false],
  ['a.xlsx.csv', false],
  ['a.ods', false],
  ['xlsx', false],
])('a file named %s is read as a workbook: %s', (file, is) => {
  expect(isWorkbookName(file)).toBe(is);
});

test('a file that is too large is refused by its size, rounded up', () => {
  const { code, vi, message } = tooLarge(64 * 2 ** 20 + 1);
  expect([code, vi, message]).toEqual([
    'E-LIM-SIZE',
    'tệp 65 MiB, lớn hơn 64 MiB; hãy chia nhỏ tệp',
    'file too large: 65 MiB, more than 64 MiB; split it',
  ]);
  const start = (size: number) => () => openWorkbook(new Uint8Array(size), 'a.xlsx');
  expect(start(64 * 2 ** 20 + 1)).toThrow(message);
  expect(start(64 * 2 ** 20)).toThrow('type differs');
});

describe('a file is refused whole', () => {
  const [book, old] = [fixture('plain.xlsx'), fixture('plain.xls')];
  const text = (words: string) => new TextEncoder().encode(words);
  const wrong = (vi: string, en: string) =>
    refusal(
      'E-XL-FORMAT',
      `${vi}; hãy mở bằng Excel hoặc LibreOffice và lưu lại ở dạng .xlsx`,
      `invalid workbook: ${en}; open it in Excel or LibreOffice and save it as .xlsx`,
    );
  const mismatch = (vi: string, en: string) =>
    refusal(
      'E-TYPE-MISMATCH',
      `đuôi tệp không khớp nội dung: ${vi}; hãy mở bằng Excel hoặc LibreOffice và lưu lại ở dạng .xlsx`,
      `type differs: ${en}; open it in Excel or LibreOffice and save it as .xlsx`,
    );
  const macros = refusal(
    'E-XL-MACRO',
    'tệp .xlsm có thể chứa macro; hãy lưu lại ở dạng .xlsx',
    'a workbook that may hold macros; save it as .xlsx',
  );
  const page = mismatch('tệp là trang HTML hoặc XML', 'the content is HTML or XML');
  const other = mismatch('nội dung không phải tệp Excel', 'the content is not of Excel');

  test.each([
    [
      'that is empty',
      text(''),
      'a.xlsx',
      refusal('E-STR-EMPTY', 'tệp trống; hãy chọn lại tệp', 'empty file; choose it again'),
    ],
    ['with macros by its name', book, 'a.xlsm', macros],
    ['with macros as a template', book, 'a.XLTM', macros],
    ['with macros as an addin', book, 'a.xlam', macros],
    ['of another kind', book, 'a.ods', wrong('tệp .ods không được đọc', '.ods is not read')],
    ['that is binary', book, 'a.xlsb', wrong('tệp .xlsb không được đọc', '.xlsb is not read')],
    ['without an ending', book, 'a', wrong('tệp . không được đọc', '. is not read')],
    ['that is a page', text('\n <html>'), 'a.xls', page],
    ['that is XML', text('<?xml version="1.0"?>'), 'a.xlsx', page],
    ['that is text', text('a;b'), 'a.xlsx', other],
    ['with a page far behind its start', text(`${' '.repeat(512)}<html>`), 'a.xlsx', other],
    ['that begins like a zip only', Uint8Array.of(0x50, 0x4b, 3), 'a.xlsx', other],
    ['that begins like an old workbook only', old.subarray(0, 7), 'a.xls', other],
    [
      'that is new and named old',
      book,
      'a.xls',
      mismatch('tệp là .xlsx', 'the content is an .xlsx file'),
    ],
    [
      'that is old and named new',
      old,
      'a.xlsx',
      mismatch('tệp là .xls', 'the content is an .xls file'),
    ],
    [
      'that is broken',
      old.subarray(0, 600),
      'a.xls',
      wrong('tệp hỏng, không đọc được', 'the file is broken and can not be read'),
    ],
  ])('%s', (_what, bytes, file, words) => {
    expect(() => openWorkbook(bytes, file)).toThrow(words);
  });

  test('with a password, whatever its name', () => {
    const bytes = fixture('xls-13-encrypted.xlsx');
    expect(() => openWorkbook(bytes, 'a.xlsx')).toThrow('encrypted workbook');
  });
});

describe('a workbook opens', () => {
  test.each(['plain.xlsx', 'plain.xls'])('its sheets by their place: %s', (file) => {
    const book = openWorkbook(fixture(file), file.toUpperCase());
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Biên chế', false]]);
    expect(book.open(0)).toMatchObject({ name: 'Biên chế', lines: 4, columns: 6 });
    expect(() => book.open(1)).toThrow(/invalid workbook/);
  });

  test.each(['hidden.xlsx', 'hidden.xls'])('those that are hidden too: %s', (file) => {
    const book = openWorkbook(fixture(file), file);
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Biên chế', false],
      ['Nháp', true],
    ]);
    expect(book.open(1).cell(1, 1)?.value).toBe('x');
  });
});
