import { expect, test } from 'vitest';
import { decode } from '../../src/normalise/read/decode.ts';
import { isDate } from '../../src/normalise/read/isDate.ts';
import { hash } from '../../src/normalise/hash.ts';
import { collector } from './support.ts';

test('a byte order mark is no part of the text', () => {
  const { report, messages } = collector();
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xc4, 0x91]);
  expect(decode(bytes, 'utf-8', 't.csv', report)).toBe('đ');
  expect(messages).toEqual([]);
});

test('bytes of another encoding are refused, not replaced', () => {
  const { report, codes } = collector();
  expect(decode(new Uint8Array([0xd0, 0x61]), 'utf-8', 't.csv', report)).toBe('');
  expect(codes()).toEqual(['E-ENC-INVALID']);
});

test('a date exists or is none', () => {
  expect(['2026-10-10', '2026-02-30', '10/10/2026', ''].map(isDate)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a hash is that of FNV-1a, 64 bits folded to 32', () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c: "" cbf29ce484222325, "a" af63dc4c8601ec8c
  expect(hash('')).toBe('4fd0bfc1');
  expect(hash('a')).toBe('296230c0');
  expect(hash('aeaa')).toBe('05b94c2e');
  expect(hash('đ')).not.toBe(hash('d'));
});
