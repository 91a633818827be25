import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, type Encoding } from '../../src/normalise/read/decode.ts';
import { decodeTcvn3 } from '../../src/normalise/read/tcvn3.ts';
import { collector } from '../normalise/support.ts';
import { anyText, words } from './settings.ts';

function decoded(bytes: Uint8Array, encoding: Encoding): { text: string; codes: string[] } {
  const { report, codes } = collector();
  return { text: decode(bytes, encoding, 't.csv', report), codes: codes() };
}

describe('bytes', () => {
  const bom = [0xef, 0xbb, 0xbf];
  const wide = (text: string, big: boolean): number[] =>
    [...(big ? [0xfe, 0xff] : [0xff, 0xfe])].concat(
      Array.from(text, (letter) =>
        Array.from({ length: letter.length }, (_, i) => letter.charCodeAt(i)),
      )
        .flat()
        .flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])),
    );

  test('of UTF-8 are the text that was written, with a byte order mark or without', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, marked) => {
        const bytes = new Uint8Array([...(marked ? bom : []), ...new TextEncoder().encode(text)]);
        expect(decoded(bytes, 'utf-8')).toEqual({ text, codes: [] });
      }),
    );
  });

  test('of UTF-16 are the text that was written, whatever is declared', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, big) => {
        const bytes = new Uint8Array(wide(text, big));
        expect(decoded(bytes, 'utf-8')).toEqual({ text, codes: [] });
      }),
    );
  });

  test('of windows-1258 are the Vietnamese that was written', () => {
    const decoder = new TextDecoder('windows-1258');
    const byteOf = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
    );
    const encode = (text: string): number[] =>
      Array.from(text).flatMap((letter) => {
        const whole = byteOf.get(letter);
        if (whole !== undefined) return [whole];
        const parts = letter.normalize('NFD');
        const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
        return [parts.replace(tone, '').normalize('NFC'), tone].map((part) => byteOf.get(part)!);
      });
    fc.assert(
      fc.property(words, (text) => {
        const bytes = new Uint8Array(encode(text));
        expect(decoded(bytes, 'windows-1258')).toEqual({ text, codes: [] });
      }),
    );
  });

  test('of TCVN3 are the Vietnamese that was written', () => {
    const letters = Array.from({ length: 255 - 0xa1 }, (_, i) => 0xa1 + i).filter(
      (byte) => !/\p{M}/u.test(decodeTcvn3(new Uint8Array([byte])) ?? ''),
    );
    const byteOf = new Map(
      letters.map((byte) => [decodeTcvn3(new Uint8Array([byte])) ?? '', byte]),
    );
    const known = fc.string({
      unit: fc.constantFrom(...byteOf.keys(), ...'abc 1,;'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(known, (text) => {
        const bytes = Array.from(text, (letter) => byteOf.get(letter) ?? letter.charCodeAt(0));
        expect(decoded(new Uint8Array(bytes), 'tcvn3')).toEqual({ text, codes: [] });
      }),
    );
  });

  test('that are no UTF-8 are refused with their line, never replaced', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(0xff, 0xc0, 0xf8), (before, after, byte) => {
        const encoder = new TextEncoder();
        const bytes = [...encoder.encode(before), byte, ...encoder.encode(after)];
        fc.pre(before !== '');
        const { messages, report } = collector();
        expect(decode(new Uint8Array(bytes), 'utf-8', 't.csv', report)).toBe('');
        expect(messages).toMatchObject([
          { code: 'E-ENC-INVALID', line: 1 + before.split('\n').length - 1 },
        ]);
      }),
    );
  });
});
