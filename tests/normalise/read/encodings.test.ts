import { describe, expect, test } from 'vitest';
import { wholeFile } from '../../../src/normalise/messages.ts';
import {
  decode,
  type Encoding,
  likelyEncoding,
  markedEncoding,
} from '../../../src/normalise/read/decode.ts';
import { invalidUtf8 } from '../../../src/normalise/read/invalidUtf8.ts';
import { decodeTcvn3, fromTcvn3 } from '../../../src/normalise/read/tcvn3.ts';
import { hex } from '../../badInput/support.ts';
import { collector } from '../figures.ts';

// ENC-06 and ENC-10 of the catalogue: "Phường" in windows-1258 and "Tổng cộng" in TCVN3.
const phuong1258 = hex('5068fdf5cc6e67');
const tongTcvn3 = hex('54e66e672063e96e67');
const utf8 = (text: string) => new TextEncoder().encode(text);

function read(bytes: Uint8Array, declared: Encoding) {
  const { messages, report } = collector();
  return { text: decode(bytes, declared, 't.csv', report), messages };
}

describe('a byte order mark', () => {
  test.each([
    ['efbbbf61', 'utf-8'],
    ['fffe6100', 'utf-16le'],
    ['feff0061', 'utf-16be'],
    ['', null],
    ['efbb61', null],
    ['ef61bf', null],
    ['61bbbf', null],
    ['efbf', null],
    ['ff61', null],
    ['61fe', null],
    ['fe61', null],
    ['61ff', null],
    ['fefe', null],
    ['ffff', null],
  ])('of bytes %s is that of %s', (bytes, encoding) => {
    expect(markedEncoding(hex(bytes))).toBe(encoding);
  });

  test('goes before the encoding that is declared', () => {
    expect(read(hex('fffe6100'), 'utf-8')).toEqual({ text: 'a', messages: [] });
    expect(read(hex('feff1ea3'), 'tcvn3')).toEqual({ text: 'ả', messages: [] });
  });
});

describe('bytes without a mark', () => {
  test('seem to be UTF-8 where they can be', () => {
    expect(likelyEncoding(utf8('Tổng cộng'))).toBe('utf-8');
    expect(likelyEncoding(utf8('abc'))).toBe('utf-8');
  });

  test('seem to be an old encoding where words of a table appear in it, else nothing', () => {
    expect(likelyEncoding(phuong1258)).toBe('windows-1258');
    expect(likelyEncoding(tongTcvn3)).toBe('tcvn3');
    expect(likelyEncoding(hex('54e66e67'))).toBe('tcvn3');
    expect(likelyEncoding(hex('ff61'))).toBeNull();
  });
});

describe('bytes of the declared encoding', () => {
  test('are letters, marks composed', () => {
    expect(read(phuong1258, 'windows-1258')).toEqual({ text: 'Phường', messages: [] });
    expect(read(tongTcvn3, 'tcvn3')).toEqual({ text: 'Tổng cộng', messages: [] });
    expect(read(hex('6100'), 'utf-16le')).toEqual({ text: 'a', messages: [] });
    expect(read(hex('0061'), 'utf-16be')).toEqual({ text: 'a', messages: [] });
  });

  test('are kept as they are in Unicode: nothing is composed there', () => {
    expect(read(utf8('a\u0302'), 'utf-8').text).toBe('a\u0302');
  });
});

describe('bytes of another encoding are refused', () => {
  const refusal = (line: number, vi: string, en: string) => ({
    text: '',
    messages: [
      {
        code: 'E-ENC-INVALID',
        severity: 'error',
        ...wholeFile('t.csv'),
        line,
        text: { vi, en },
      },
    ],
  });

  test('with the line and byte of the first that is no UTF-8', () => {
    expect(read(hex('610a62c361'), 'utf-8')).toEqual(
      refusal(
        2,
        'tệp không phải utf-8 từ byte 3; hãy lưu lại bằng mã UTF-8',
        'invalid encoding: the file is not utf-8 from byte 3; save it as UTF-8',
      ),
    );
  });

  test('with the old encoding that they seem to be', () => {
    expect(read(phuong1258, 'utf-8')).toEqual(
      refusal(
        1,
        'tệp không phải utf-8 từ byte 2 (có vẻ là windows-1258: hãy khai báo encoding trong table.json); hãy lưu lại bằng mã UTF-8',
        'invalid encoding: the file is not utf-8 from byte 2 (it looks like windows-1258: declare its encoding in table.json); save it as UTF-8',
      ),
    );
  });

  test('without a place where they are no UTF-16 or no TCVN3', () => {
    expect(read(hex('00d8'), 'utf-16le')).toEqual(
      refusal(
        0,
        'tệp không phải utf-16le; hãy lưu lại bằng mã UTF-8',
        'invalid encoding: the file is not utf-16le; save it as UTF-8',
      ),
    );
    expect(read(hex('6180'), 'tcvn3')).toEqual(
      refusal(
        0,
        'tệp không phải tcvn3; hãy lưu lại bằng mã UTF-8',
        'invalid encoding: the file is not tcvn3; save it as UTF-8',
      ),
    );
  });
});

describe('the first bytes that are no UTF-8', () => {
  // RFC 3629, section 4: which bytes may follow which.
  test.each([
    ['nothing', '', null],
    ['ASCII', '617f', null],
    ['two bytes', 'c280dfbf', null],
    ['three bytes', 'e0a080efbfbd', null],
    ['four bytes', 'f0908080f48fbfbf', null],
    ['a lone second byte', '6180', 1],
    ['an overlong slash', 'c0af', 0],
    ['another overlong letter', 'c1bf', 0],
    ['two bytes, the second missing', '61c3', 1],
    ['three bytes, the last wrong', 'e1ba61', 0],
    ['an overlong letter of three', 'e08080', 0],
    ['half of a pair', '6161eda080', 2],
    ['an overlong letter of four', 'f0808080', 0],
    ['four bytes, the last missing', 'f09f98', 0],
    ['a letter beyond Unicode', 'f4908080', 0],
    ['a lead that no letter has', 'f5808080', 0],
    ['a byte of a mark of UTF-16', '61ff', 1],
    ['the second letter', 'c3a2c3', 2],
    ['behind three bytes', 'e1baa380', 3],
    ['behind four bytes', 'f09f988080', 4],
  ])('%s', (_, bytes, offset) => {
    expect(invalidUtf8(hex(bytes))).toEqual(offset === null ? null : { offset, line: 1 });
  });

  test('stand on a line that is counted by its line feeds', () => {
    expect(invalidUtf8(hex('0d0a610a80'))).toEqual({ offset: 4, line: 3 });
  });
});

describe('TCVN3', () => {
  test('has ASCII, a space that does not break, and Vietnamese letters', () => {
    expect(decodeTcvn3(hex('417fa0a1fea7ae'))).toBe('A\u007f ĂỵĐđ');
    expect(decodeTcvn3(hex('b8b5'))).toBe('áà');
  });

  test('has marks that go with the letter before', () => {
    expect(decodeTcvn3(hex('41b3'))).toBe('Á');
  });

  test('has nothing from 80 to 9F', () => {
    for (const bytes of ['80', '619f', '9061']) expect(decodeTcvn3(hex(bytes))).toBeNull();
  });

  test('is seen through where it was read as Latin-1; letters of neither stay', () => {
    expect(fromTcvn3('Tæng céng')).toBe('Tổng cộng');
    expect(fromTcvn3('¡þÿ')).toBe('ĂỵỐ');
    expect(fromTcvn3('a\u00a0\u0080Ā€đ')).toBe('a\u00a0\u0080Ā€đ');
  });
});
