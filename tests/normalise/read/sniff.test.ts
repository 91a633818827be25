import { describe, expect, test } from 'vitest';
import { kindOfBytes, sniff } from '../../../src/normalise/read/sniff.ts';
import { hex } from '../../badInput/support.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the first bytes of a file tell its kind:', () => {
  test.each([
    ['504b0304', 'zip'],
    ['504b0506', 'zip'],
    ['504b0102', 'text'],
    ['d0cf11e0', 'cfb'],
    ['1f8b', 'gzip'],
    ['25504446', 'pdf'],
    ['0000feff', 'utf-32'],
    ['fffe0000', 'utf-32'],
    ['2b2f76', 'utf-7'],
    ['efbbbf', 'utf-8-bom'],
    ['fffe6100', 'utf-16le'],
    ['feff0061', 'utf-16be'],
    ['', 'text'],
    ['1f', 'text'],
  ])('%s is %s', (bytes, kind) => {
    expect(kindOfBytes(hex(bytes))).toBe(kind);
  });

  test.each([
    ['<html>', 'html'],
    [' \n<HTML lang="vi">', 'html'],
    ['<!DOCTYPE html>', 'html'],
    ['<table>', 'html'],
    ['<meta charset="utf-8">', 'html'],
    ['<?xml version="1.0"?>', 'xml'],
    ['a<html>', 'text'],
    ['a<?xml', 'text'],
    ['<b>', 'text'],
    [`${' '.repeat(64)}<html>`, 'text'],
  ])('%j is %s', (text, kind) => {
    expect(kindOfBytes(utf8(text))).toBe(kind);
  });
});

describe('a file can be read', () => {
  test.each([
    ['t.csv', 'ma;ten\n'],
    ['t.tsv', 'ma\tten\n'],
    ['t.csv', ''],
    ['t.xlsx.csv', 'a'],
    ['t.xls.csv', 'a'],
  ])('as %s with the text %j', (name, text) => {
    expect(sniff(utf8(text), name)).toBeNull();
  });

  test.each([
    ['t.csv', 'efbbbf61'],
    ['t.csv', 'fffe6100'],
    ['t.csv', 'feff0061'],
    ['T.XLSX', '504b0304'],
    ['t.XLS', 'd0cf11e0'],
    ['t.csv', '61616100'],
  ])('as %s with the bytes %s', (name, bytes) => {
    expect(sniff(hex(bytes), name)).toBeNull();
  });
});

const unknown = {
  code: 'E-ENC-UNKNOWN',
  vi: 'không nhận ra bảng mã của tệp; hãy lưu lại bằng UTF-8',
  en: 'unknown encoding; save the file as UTF-8',
};

const differs = (kind: string) => ({
  code: 'E-TYPE-MISMATCH',
  vi: `đuôi tệp không khớp nội dung (${kind}); hãy lưu lại đúng loại`,
  en: `type differs: the content is ${kind}; save the file as what its name says`,
});

describe('a file is refused', () => {
  test('whose encoding nobody should guess: UTF-32, UTF-7, UTF-16 without a mark', () => {
    for (const bytes of ['0000feff', '2b2f76', '4d00e300', '61006162000061']) {
      expect(sniff(hex(bytes), 't.csv')).toEqual(unknown);
    }
  });

  test('by its first thousand bytes, of which more than a quarter are zeros', () => {
    const withZeros = (zeros: number, length: number) =>
      new Uint8Array(length).fill(0x61).fill(0, 0, zeros);
    expect(sniff(withZeros(250, 1000), 't.csv')).toBeNull();
    expect(sniff(withZeros(251, 1000), 't.csv')).toEqual(unknown);
    expect(sniff(withZeros(251, 4000), 't.csv')).toEqual(unknown);
    expect(sniff(new Uint8Array(4000).fill(0x61).fill(0, 1000), 't.csv')).toBeNull();
  });

  test.each([
    ['t.csv', '504b0304', 'zip'],
    ['t.csv', 'd0cf11e0', 'cfb'],
    ['t.csv', '1f8b', 'gzip'],
    ['t.csv', '25504446', 'pdf'],
    ['t.xlsx', 'd0cf11e0', 'cfb'],
    ['t.xlsx', '616161', 'text'],
    ['t.xlsx', 'efbbbf', 'utf-8-bom'],
    ['t.xls', '504b0304', 'zip'],
    ['t.xls', '3c68746d6c3e', 'html'],
    ['t.xls', '3c3f786d6c', 'xml'],
    ['axlsx', '504b0304', 'zip'],
    ['t.xlsx', 'fffe6100', 'utf-16le'],
  ])('as %s with the bytes %s: it is %s', (name, bytes, kind) => {
    expect(sniff(hex(bytes), name)).toEqual(differs(kind));
  });
});
